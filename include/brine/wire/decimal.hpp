/// Doubles and floats as text: the shortest digits that read back bit for bit. The only file that includes Dragonbox.
#pragma once

#include <brine/wire/digits.hpp>

#include <dragonbox/dragonbox.h>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace brine::inline v0::wire {

/// Room that any finite number's text fits in, the scratch bytes behind it included.
inline constexpr std::size_t decimal_room = 48;

/// Writes `digits` x 10^`exponent` as ECMAScript does (ECMA-262, Number::toString): plain from 1e-6 up to 1e21, with
/// an exponent outside; always with a `.` or an `e`, so that it reads back as a floating-point number everywhere.
inline char* put_decimal(char* to, std::uint64_t digits, int exponent) {
    auto const count = static_cast<int>(digit_count(digits));
    auto const point = count + exponent;  // where the decimal point stands, seen from the first digit
    if (exponent >= 0 && point <= 21) {
        to = put_unsigned(to, digits);
        std::memset(to, '0', 24);
        to += exponent;
        return *to = '.', to + 2;
    }
    if (point > 0 && point <= 21) {
        // A division costs less than to move digits that were just stored. The one in front of the fraction keeps its zeros
        // and gives its place to the point.
        auto const one = powers_of_ten[static_cast<std::size_t>(-exponent)];
        auto* const at_point = put_unsigned(to, digits / one);
        auto* const end = put_unsigned(at_point, digits % one + one);
        return *at_point = '.', end;
    }
    if (point > -6 && point <= 0) {
        std::memcpy(to, "0.000000", 8);
        return put_unsigned(to + 2 - point, digits);
    }
    auto* end = put_unsigned(to + 1, digits);
    to[0] = to[1];
    to[1] = '.';
    if (count == 1) end = to + 1;
    *end++ = 'e';
    *end++ = point > 0 ? '+' : '-';
    return put_unsigned(end, static_cast<std::uint64_t>(point > 0 ? point - 1 : 1 - point));
}

/// Writes a finite number; touches at most decimal_room bytes, returns the end of the text.
template <std::floating_point T>
char* put_float(char* to, T value) {
    *to = '-';
    to += std::signbit(value);
    if (value == 0) return std::memcpy(to, "0.0", 3), to + 3;
    auto const shortest = jkj::dragonbox::to_decimal(value, jkj::dragonbox::policy::sign::ignore);
    return put_decimal(to, shortest.significand, shortest.exponent);
}

}  // namespace brine::inline v0::wire
