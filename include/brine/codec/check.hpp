/// Options that a value which was read has to satisfy: validate, range, length.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/plan.hpp>
#include <brine/codec/presence.hpp>
#include <brine/reflect/option.hpp>
#include <brine/wire/decimal.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

/// Whether a check passes: of an optional, the value that it holds, if any.
template <class Option>
constexpr bool passes(Option option, auto const& value) {
    if constexpr (kind_of<std::remove_cvref_t<decltype(value)>> == kind::nullable) return !value || option.passes(*value);
    else return option.passes(value);
}

// What each option checks, and what it says when that does not hold.

constexpr bool holds(auto const&, auto) { return true; }
std::string objection(auto) { return {}; }

template <auto Test, fixed_string Text>
constexpr bool holds(auto const& value, reflect::validate_option<Test, Text>) { return std::invoke(Test, value); }
template <auto Test, fixed_string Text>
std::string objection(reflect::validate_option<Test, Text> option) { return std::string(option.text); }

std::string text_of_number(auto value) {
    if constexpr (std::integral<decltype(value)>) {
        return std::to_string(value);
    } else {
        char text[wire::decimal_room];
        return {text, wire::put_float(text, value)};
    }
}

template <auto Least, auto Most>
constexpr bool holds(auto const& value, reflect::range_option<Least, Most> option) { return detail::passes(option, value); }
template <auto Least, auto Most>
std::string objection(reflect::range_option<Least, Most>) { return "must be from " + text_of_number(Least) + " to " + text_of_number(Most); }

template <std::size_t Least, std::size_t Most>
constexpr bool holds(auto const& value, reflect::length_option<Least, Most> option) { return detail::passes(option, value); }
template <std::size_t Least, std::size_t Most>
std::string objection(reflect::length_option<Least, Most>) {
    return "must have a length from " + text_of_number(Least) + " to " + text_of_number(Most);
}

/// Whether a member passes all of its checks.
template <class T, std::size_t I>
constexpr bool passes_checks(auto const& member) {
    bool all = true;
    for_each_option<T, I>([&](auto option) { all = all && holds(reflect::value_of(member), option); });
    return all;
}

/// What the first check that a member does not pass says.
template <class T, std::size_t I>
[[gnu::cold, gnu::noinline]] std::string objection_to(auto const& member) {
    std::string first;
    for_each_option<T, I>([&](auto option) {
        if (first.empty() && !holds(reflect::value_of(member), option)) first = objection(option);
    });
    return first;
}

}  // namespace brine::inline v0::detail
