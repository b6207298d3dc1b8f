/// Doubles and floats as text: the shortest digits that read back bit for bit.
#pragma once

#include <brine/wire/digits.hpp>
#include <brine/wire/few_decimals.hpp>
#include <brine/wire/shortest.hpp>
#include <brine/wire/sixteen_digits.hpp>

#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace brine::inline v0::wire {

/// Room that any finite number's text fits in, the scratch bytes behind it included.
inline constexpr std::size_t decimal_room = 48;

/// Seventeen digits in registers: the first one's value, and sixteen characters.
class seventeen_digits {
public:
    /// Of a number from 10^15 to below 10^17: where it has sixteen digits, the first one is 0.
    explicit seventeen_digits(std::uint64_t number)
        : seventeen_digits(static_cast<std::uint32_t>(number / 100000000), static_cast<std::uint32_t>(number % 100000000)) {}

    [[nodiscard]] bool has_first() const { return first_ != 0; }
    [[nodiscard]] char first() const { return static_cast<char>('0' + first_); }
    [[nodiscard]] char second() const { return static_cast<char>(front_); }
    /// How many of the sixteen there are up to the last one that is not 0.
    [[nodiscard]] unsigned significant() const { return significant_; }

    /// Stores the sixteen.
    void store(char* to) const { store_words(to, front_, back_); }
    /// Stores the sixteen from one of them on (0 to 16), and then zeros.
    void store_from(unsigned from, char* to) const {
        if (from < 8) return store_words(to, shifted(front_, back_, from), shifted(back_, zeros, from));
        if (from < 16) return store_words(to, shifted(back_, zeros, from - 8), zeros);
        store_words(to, zeros, zeros);
    }

private:
    seventeen_digits(std::uint32_t high, std::uint32_t low)
        : seventeen_digits(high / 100000000, sixteen_digits(high % 100000000, low)) {}
    seventeen_digits(std::uint32_t first, sixteen_digits const& others)
        : front_(others.front | zeros), back_(others.back | zeros), significant_(others.significant()), first_(static_cast<char>(first)) {}

    static constexpr std::uint64_t zeros = 0x3030303030303030u;

    /// Two words as text, from one of the first one's bytes on (0 to 7): a word.
    static std::uint64_t shifted(std::uint64_t low, std::uint64_t high, unsigned from) {
        return low >> (8 * from) | high << 8 << (56 - 8 * from);
    }
    static void store_words(char* to, std::uint64_t low, std::uint64_t high) {
        if constexpr (std::endian::native == std::endian::big) low = __builtin_bswap64(low), high = __builtin_bswap64(high);
        std::memcpy(to, &low, 8);
        std::memcpy(to + 8, &high, 8);
    }

    std::uint64_t front_, back_;
    unsigned significant_;
    char first_;
};

/// Writes an exponent: e+21, e-7.
inline char* put_exponent(char* to, int exponent) {
    to[0] = 'e';
    to[1] = exponent > 0 ? '+' : '-';
    return put_short(to + 2, static_cast<std::uint32_t>(exponent > 0 ? exponent : -exponent));
}

/// Writes digits with a point behind so many of them, as ECMAScript does (ECMA-262, Number::toString): plain from
/// 1e-6 up to 1e21, with an exponent outside, without zeros at the end; always with a `.` or an `e`, so that it reads back as a
/// floating-point number everywhere.
[[gnu::always_inline]] inline char* put_digits(char* to, seventeen_digits const& all, int point) {
    auto const put_all = [&all](char* at) {
        *at = all.first();
        at += all.has_first();
        return all.store(at), at;
    };
    if (point > 0 && point <= 16) {
        auto* const sixteen = put_all(to);
        auto const whole = static_cast<unsigned>(point - all.has_first());
        sixteen[whole] = '.';
        all.store_from(whole, sixteen + whole + 1);
        return sixteen + (all.significant() > whole ? all.significant() : whole + 1) + 1;
    }
    if (point > -6 && point <= 0) {
        std::memcpy(to, "0.000000", 8);
        return put_all(to + 2 - point) + all.significant();
    }
    if (point > 16 && point <= 21) {
        auto* const sixteen = put_all(to);
        std::memcpy(sixteen + 16, "00000000", 8);
        std::memcpy(to + point, ".0", 2);
        return to + point + 2;
    }
    // One digit, the point, and the others.
    to[0] = all.has_first() ? all.first() : all.second();
    to[1] = '.';
    unsigned const before = !all.has_first();
    all.store_from(before, to + 2);
    auto const others = all.significant() - before;
    return put_exponent(others == 0 ? to + 1 : to + 2 + others, point - 1);
}

/// Writes `digits` x 10^`exponent`, digits below 10^17 and not 0.
[[gnu::always_inline]] inline char* put_decimal(char* to, std::uint64_t digits, int exponent) {
    if (digits < 1000000000000000u) {
        auto const missing = 16 - digit_count(digits);
        digits *= powers_of_ten[missing];
        exponent -= static_cast<int>(missing);
    }
    seventeen_digits const all(digits);
    return put_digits(to, all, 16 + all.has_first() + exponent);
}

/// Writes a finite number; touches at most decimal_room bytes, returns the end of the text.
template <std::floating_point T>
char* put_float(char* to, T value) {
    *to = '-';
    to += std::signbit(value);
    if (auto const units = in_units(value); units != 0) return put_units(to, units);
    if (value == 0) return std::memcpy(to, "0.0", 3), to + 3;
    auto const decimal = shortest(value);
    return put_decimal(to, decimal.digits, decimal.exponent);
}

}  // namespace brine::inline v0::wire
