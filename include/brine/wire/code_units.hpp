/// Text in other encodings than UTF-8: code points out of UTF-16 and UTF-32, and back (Unicode 15, sections 3.9 and 3.10).
#pragma once

#include <brine/wire/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace brine::inline v0::wire {

inline constexpr std::uint32_t no_code_point = 0xFFFF'FFFF;

constexpr bool is_surrogate(std::uint32_t point) { return point >= 0xD800 && point <= 0xDFFF; }

/// The code point at a place of well-formed UTF-8; moves on behind it.
constexpr std::uint32_t next_of_utf8(std::string_view text, std::size_t& at) {
    auto const lead = static_cast<unsigned char>(text[at]);
    auto const length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
    for (int i = 1; i < length; ++i) point = point << 6 | (static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]) & 0x3F);
    at += static_cast<std::size_t>(length);
    return point;
}

/// The code point at a place of UTF-16 or UTF-32; moves on behind it. no_code_point where there is none, such as at half of
/// a surrogate pair.
template <class Unit>
constexpr std::uint32_t next_of_units(std::basic_string_view<Unit> text, std::size_t& at) {
    auto const unit = static_cast<std::uint32_t>(text[at]);
    if (!is_surrogate(unit)) return unit > 0x10FFFF ? no_code_point : (++at, unit);
    if (sizeof(Unit) > 2 || unit > 0xDBFF || at + 1 == text.size()) return no_code_point;
    auto const second = static_cast<std::uint32_t>(text[at + 1]);
    if (second < 0xDC00 || second > 0xDFFF) return no_code_point;
    at += 2;
    return 0x10000u + ((unit & 0x3FF) << 10 | (second & 0x3FF));
}

/// Appends a code point as one unit or two.
template <class Text>
constexpr void append_units(Text& to, std::uint32_t point) {
    using unit = typename Text::value_type;
    if (sizeof(unit) > 2 || point < 0x10000) return to.push_back(static_cast<unit>(point));
    to.push_back(static_cast<unit>(0xD800 + ((point - 0x10000) >> 10)));
    to.push_back(static_cast<unit>(0xDC00 + ((point - 0x10000) & 0x3FF)));
}

}  // namespace brine::inline v0::wire
