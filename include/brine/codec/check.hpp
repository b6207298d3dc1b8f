/// Options that a value which was read has to satisfy: validate, range, length.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/plan.hpp>
#include <brine/codec/presence.hpp>
#include <brine/reflect/option.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// A whole number's decimal text, at compile time.
template <auto Value>
inline constexpr auto decimal_text = [] {
    constexpr bool negative = Value < 0;
    constexpr auto digit = [](auto of) { return static_cast<char>('0' + (of < 0 ? -static_cast<int>(of % 10) : static_cast<int>(of % 10))); };
    constexpr auto size = [] {
        std::size_t count = negative + 1;
        for (auto left = Value; (left /= 10) != 0;) ++count;
        return count;
    }();
    fixed_string<size> text;
    auto left = Value;
    for (auto at = size; at > negative; left /= 10) text.bytes[--at] = digit(left);
    if (negative) text.bytes[0] = '-';
    return text;
}();

template <auto Least, auto Most>
inline constexpr auto range_text = fixed_string("must be from ") + decimal_text<Least> + fixed_string(" to ") + decimal_text<Most>;
template <auto Least, auto Most>
inline constexpr auto length_text = fixed_string("must have a length from ") + decimal_text<Least> + fixed_string(" to ") + decimal_text<Most>;

/// Whether a check passes: of an optional, the value that it holds, if any.
template <class Option>
constexpr bool passes(Option option, auto const& value) {
    if constexpr (kind_of<std::remove_cvref_t<decltype(value)>> == kind::nullable) return !value || option.passes(*value);
    else return option.passes(value);
}

constexpr std::string_view objection_of(auto const&, auto) { return {}; }
template <auto Test, fixed_string Text>
constexpr std::string_view objection_of(auto const& value, reflect::validate_option<Test, Text> option) {
    return std::invoke(Test, value) ? std::string_view() : option.text;
}
template <auto Least, auto Most>
constexpr std::string_view objection_of(auto const& value, reflect::range_option<Least, Most> option) {
    return detail::passes(option, value) ? std::string_view() : range_text<Least, Most>.view();
}
template <std::size_t Least, std::size_t Most>
constexpr std::string_view objection_of(auto const& value, reflect::length_option<Least, Most> option) {
    return detail::passes(option, value) ? std::string_view() : length_text<Least, Most>.view();
}

/// The text of the first check that a member does not pass; empty if it passes all.
template <class T, std::size_t I>
constexpr std::string_view objection_to(auto const& member) {
    std::string_view first;
    for_each_option<T, I>([&](auto option) {
        if (first.empty()) first = objection_of(detail::value_of(member), option);
    });
    return first;
}

}  // namespace brine::inline v0::detail
