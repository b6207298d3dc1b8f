/// A scalar in every position in which one can stand, in small and in large documents.
#pragma once

#include "forms.hpp"

#include <brine/brine.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace support {

template <class Number>
struct holder {
    Number value{};
    int after = 0;
};

/// Calls `check(decoded)` with what each position made of the text: root, member, element, key's value, optional.
template <class Number, class Check>
bool in_every_position(std::string const& text, Check&& check) {
    bool all = true;
    auto const forms = [&]<class T>(std::type_identity<T>, std::string const& whole, auto pick) {
        in_every_form(whole, [&](std::string_view form, std::size_t, std::string_view) {
            auto const decoded = brine::try_from_json<T>(form);
            all = check(decoded ? std::optional<Number>(pick(*decoded)) : std::nullopt) && all;
        });
    };
    forms(std::type_identity<Number>{}, text, [](Number value) { return value; });
    forms(std::type_identity<holder<Number>>{}, R"({"value":)" + text + R"(,"after":7})",
          [](holder<Number> const& value) { return value.value; });
    forms(std::type_identity<std::map<std::string, Number>>{}, R"({"k":)" + text + "}",
          [](auto const& value) { return value.at("k"); });
    // A comma inside the text would make two elements of it.
    if (text.find(',') != std::string::npos) return all;
    forms(std::type_identity<std::vector<Number>>{}, "[1," + text + ",2]",
          [](auto const& value) { return value.at(1); });
    forms(std::type_identity<std::vector<std::optional<Number>>>{}, "[null , " + text + " ]",
          [](auto const& value) { return value.at(1).value(); });
    return all;
}

template <class Number>
bool refused_everywhere(std::string const& text) {
    return in_every_position<Number>(text, [](std::optional<Number> decoded) { return !decoded; });
}

}  // namespace support
