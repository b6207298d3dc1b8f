/// Whether two JSON texts are equal as trees, by a parser that is not brine's: nlohmann's when it is there, else
/// simdjson's DOM. Members whose value is null count as absent: that is how brine writes an empty optional.
#pragma once

#include <string>
#include <string_view>

#if __has_include(<nlohmann/json.hpp>)

#include <nlohmann/json.hpp>

namespace support {

inline constexpr std::string_view judge_of_trees = "nlohmann";

inline void drop_null_members(nlohmann::json& tree) {
    for (auto member = tree.begin(); member != tree.end();) {
        if (tree.is_object() && member->is_null()) {
            member = tree.erase(member);
        } else {
            if (member->is_structured()) drop_null_members(*member);
            ++member;
        }
    }
}

/// Empty when the trees are equal, else what is different first.
inline std::string tree_difference(std::string_view expected_text, std::string_view actual_text) {
    auto expected = nlohmann::json::parse(expected_text);
    auto actual = nlohmann::json::parse(actual_text);
    drop_null_members(expected);
    drop_null_members(actual);
    return expected == actual ? "" : nlohmann::json::diff(expected, actual).at(0).dump();
}

}  // namespace support

#else

#include <cstddef>

#include <simdjson.h>

namespace support {

inline constexpr std::string_view judge_of_trees = "simdjson's DOM";

namespace tree {

using simdjson::dom::element;
using simdjson::dom::element_type;

inline std::string difference(std::string const& path, element expected, element actual);

inline std::size_t members_not_null(simdjson::dom::object object) {
    std::size_t count = 0;
    for (auto const member : object) count += member.value.is_null() ? 0 : 1;
    return count;
}

inline std::string object_difference(std::string const& path, simdjson::dom::object expected,
                                     simdjson::dom::object actual) {
    for (auto const member : expected) {
        if (member.value.is_null()) continue;
        auto const inner = path + "." + std::string(member.key);
        element other;
        if (actual.at_key(member.key).get(other) != simdjson::SUCCESS) return inner + " is absent";
        if (auto found = difference(inner, member.value, other); !found.empty()) return found;
    }
    return members_not_null(expected) == members_not_null(actual) ? "" : path + " has members that were not expected";
}

inline std::string array_difference(std::string const& path, simdjson::dom::array expected,
                                    simdjson::dom::array actual) {
    if (expected.size() != actual.size()) return path + " has another size";
    auto other = actual.begin();
    std::size_t index = 0;
    for (element const value : expected) {
        auto found = difference(path + "[" + std::to_string(index++) + "]", value, *other);
        if (!found.empty()) return found;
        ++other;
    }
    return "";
}

inline bool same_scalar(element expected, element actual) {
    if (expected.is_number() && actual.is_number() && expected.type() != actual.type()) {
        return expected.get_double().value_unsafe() == actual.get_double().value_unsafe();
    }
    return expected.type() == actual.type() && simdjson::minify(expected) == simdjson::minify(actual);
}

inline std::string difference(std::string const& path, element expected, element actual) {
    if (expected.is_object() && actual.is_object()) {
        return object_difference(path, expected.get_object().value_unsafe(), actual.get_object().value_unsafe());
    }
    if (expected.is_array() && actual.is_array()) {
        return array_difference(path, expected.get_array().value_unsafe(), actual.get_array().value_unsafe());
    }
    return same_scalar(expected, actual) ? "" : path + " differs";
}

}  // namespace tree

/// Empty when the trees are equal, else what is different first.
inline std::string tree_difference(std::string_view expected_text, std::string_view actual_text) {
    simdjson::dom::parser first;
    simdjson::dom::parser second;
    simdjson::padded_string const expected(expected_text);
    simdjson::padded_string const actual(actual_text);
    tree::element expected_root;
    tree::element actual_root;
    if (first.parse(expected).get(expected_root) != simdjson::SUCCESS) return "the expected text is not JSON";
    if (second.parse(actual).get(actual_root) != simdjson::SUCCESS) return "the text is not JSON";
    return tree::difference("$", expected_root, actual_root);
}

}  // namespace support

#endif
