/// The document of every workload: real ones where there are real ones, else made here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../support/documents.hpp"
#include "arrays.hpp"
#include "messages.hpp"
#include "wide.hpp"

namespace workloads {

/// The text of a workload that is made here; nothing for those that are real documents.
inline std::optional<std::string> made_text(std::string_view name) {
    if (name == "basic") return std::string(basic);
    if (name == "letters") return letters(40);
    if (name == "message_30") return std::string(message_30);
    if (name == "message_60") return std::string(message_60);
    if (name == "message_125") return std::string(message_125);
    if (name == "message_250") return std::string(message_250);
    if (name == "message_500") return std::string(message_500);
    if (name == "doubles") return doubles(10'000);
    if (name == "ids") return ids(10'000);
    if (name == "escapes") return escapes(2'000);
    if (name == "wide") return wide(key_order::declared).text(100);
    if (name == "wide_other_order") return wide(key_order::another).text(100);
    if (name == "wide_random_order") return wide(key_order::random).text(100);
    return std::nullopt;
}

inline support::document document_of(std::string_view name) {
    if (auto text = made_text(name)) return {std::string(name), *std::move(text), "this program"};
    return support::load_document(name == "twitter_partial" ? "twitter" : name);
}

}  // namespace workloads
