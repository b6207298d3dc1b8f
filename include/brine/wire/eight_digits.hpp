/// Eight digits at a time, in a 64-bit word.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/powers.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace brine::inline v0::wire {

/// Of eight bytes less '0' the high bits of the first one that is no digit, and of some behind it; those in front of it are clear.
inline std::uint64_t other_bytes(std::uint64_t values) {
    // A byte over 9 gets its high bit; carries only reach bytes behind the first of those.
    return ((values + 0x7676767676767676u) | values) & 0x8080808080808080u;
}

/// How many of eight bytes, from the lowest, are digits (0 to 8).
inline unsigned leading_digits(std::uint64_t word) {
    auto const others = other_bytes(word ^ 0x3030303030303030u);
    return others == 0 ? 8 : static_cast<unsigned>(std::countr_zero(others)) / 8;
}

/// The number that eight digits write, the lowest byte first; given their values, not their characters. Three
/// multiplications instead of eight: Johnny Lee 2016, Daniel Lemire 2018 ("Quickly parsing eight digits").
inline std::uint64_t eight_values(std::uint64_t word) {
    word = word * 10 + (word >> 8);
    return (((word & 0x000000FF000000FFu) * 0x000F424000000064u) +
            (((word >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)) >> 32;
}
inline std::uint64_t eight_digits(std::uint64_t word) { return eight_values(word - 0x3030303030303030u); }

/// Appends the digits that start a text to `value`, which wraps after 19 or 20; reads eight bytes at a time. At most
/// `most` bytes are consumed, rounded up to eight. Returns their end.
[[gnu::always_inline]] inline char const* read_digits(char const* at, std::uint64_t& value, std::ptrdiff_t most = 24) {
    for (auto const* const limit = at + most; at < limit;) {
        auto const word = load_word(at);
        auto const count = leading_digits(word);
        if (count == 8) {
            value = value * 100000000u + eight_digits(word);
            at += 8;
            continue;
        }
        if (count == 0) return at;
        // Zeros in front, so that fewer digits are eight digits too.
        auto const shift = (8 - count) * 8;
        value = value * powers_of_ten[count] + eight_digits((word << shift) | (0x3030303030303030u >> (64 - shift)));
        return at + count;
    }
    return at;
}

/// The number that the first 0 to 7 bytes of a word write: they move to its end, and zeros into their place.
inline std::uint64_t few_digits(std::uint64_t word, unsigned count) {
    return eight_values(((word ^ 0x3030303030303030u) << (56 - 8 * count)) << 8);
}

}  // namespace brine::inline v0::wire
