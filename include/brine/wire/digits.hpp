/// Integers as text.
#pragma once

#include <brine/wire/powers.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace brine::inline v0::wire {

/// Four characters: one copy.
struct digit_quad {
    char digits[4];
};

/// "0000" to "9999". With BRINE_SEPARATE the table is only declared here, and src.hpp makes it once: 40 kB less in every object file,
/// and a tenth of what the include costs clang.
template <class = void>
struct digit_quads {
    static std::array<digit_quad, 10000> const all;
};

#if !defined(BRINE_SEPARATE) || defined(BRINE_COMPILING_SOURCE)
// A struct for each four, and counted up: character by character it took clang 0.2 s to make.
template <class Any>
constinit std::array<digit_quad, 10000> const digit_quads<Any>::all = [] {
    std::array<digit_quad, 10000> quads{};
    auto* to = quads.data();
    for (char a = '0'; a <= '9'; ++a)
        for (char b = '0'; b <= '9'; ++b)
            for (char c = '0'; c <= '9'; ++c)
                for (char d = '0'; d <= '9'; ++d) *to++ = {{a, b, c, d}};
    return quads;
}();
#else
extern template struct digit_quads<void>;
#endif

/// The digits of a value below 10^4, from the given one of the four on; four characters may be copied.
inline char const* digits_of(std::uint32_t value, unsigned from = 0) {
    return reinterpret_cast<char const*>(digit_quads<>::all.data()) + value * 4 + from;
}

/// Room that any integer's text fits in, the scratch bytes behind it included.
inline constexpr std::size_t integer_room = 24;

/// The number of decimal digits of a value; 1 for 0.
constexpr unsigned digit_count(std::uint64_t value) {
    value |= 1;  // changes no comparison with an even power, and 0 has a digit too
    // log10(2) is about 1233 / 4096.
    auto const guess = (static_cast<unsigned>(std::bit_width(value)) * 1233) >> 12;
    return guess + (value >= powers_of_ten[guess]);
}

/// The same of a value of 32 bits: by its highest bit, what has to be added so that the sum's upper half is the number of
/// digits (Kendall Willets 2020, in Daniel Lemire's "Computing the number of digits of an integer even faster").
inline constexpr auto digit_count_sums = [] {
    std::array<std::uint64_t, 32> sums{};
    for (unsigned bit = 0; bit < 32; ++bit) {
        auto const count = digit_count(std::uint64_t{1} << bit);
        // Where a power of ten lies between this bit and the next, the sum overflows from it on.
        bool const grows = powers_of_ten[count] < std::uint64_t{2} << bit;
        sums[bit] = (std::uint64_t{count + grows} << 32) - (grows ? powers_of_ten[count] : 0);
    }
    return sums;
}();
inline unsigned short_digit_count(std::uint32_t value) {
    return static_cast<unsigned>((value + digit_count_sums[static_cast<unsigned>(std::bit_width(value | 1)) - 1]) >> 32);
}

/// Writes exactly eight digits, zeros in front.
inline void put_eight_digits(char* to, std::uint32_t value) {
    std::memcpy(to, digits_of(value / 10000), 4);
    std::memcpy(to + 4, digits_of(value % 10000), 4);
}

/// Writes a value below 10^8 without zeros in front; touches eight bytes, returns the end of the text.
inline char* put_short(char* to, std::uint32_t value) {
    auto const count = short_digit_count(value);
    if (value < 10000) {
        std::memcpy(to, digits_of(value, 4 - count), 4);
        return to + count;
    }
    auto const high = value / 10000;
    std::memcpy(to, digits_of(high, 8 - count), 4);
    std::memcpy(to + count - 4, digits_of(value % 10000), 4);
    return to + count;
}

/// Writes an unsigned integer; touches at most integer_room bytes, returns the end of the text.
inline char* put_unsigned(char* to, std::uint64_t value) {
    if (value < 100000000) return put_short(to, static_cast<std::uint32_t>(value));
    auto const high = value / 100000000;
    if (high < 100000000) {
        to = put_short(to, static_cast<std::uint32_t>(high));
    } else {
        to = put_short(to, static_cast<std::uint32_t>(high / 100000000));
        put_eight_digits(to, static_cast<std::uint32_t>(high % 100000000));
        to += 8;
    }
    put_eight_digits(to, static_cast<std::uint32_t>(value % 100000000));
    return to + 8;
}

/// Writes any integer; touches at most integer_room bytes, returns the end of the text.
template <std::integral T>
char* put_integer(char* to, T value) {
    if constexpr (std::is_signed_v<T>) {
        *to = '-';
        auto const magnitude = static_cast<std::uint64_t>(value);
        return value < 0 ? put_unsigned(to + 1, 0 - magnitude) : put_unsigned(to, magnitude);
    } else {
        return put_unsigned(to, value);
    }
}

}  // namespace brine::inline v0::wire
