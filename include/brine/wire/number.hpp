/// Numbers out of text: the grammar of RFC 8259 section 6, integers exactly, doubles and floats correctly rounded.
/// The only file that includes fast_float.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/powers.hpp>
#include <brine/wire/text.hpp>

#include <fast_float/fast_float.h>

#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::wire {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Where the number that starts a text ends; null if no number starts it. Never looks at `limit`.
constexpr char const* scan_number(char const* at, char const* limit) {
    auto const digits = [&] {
        auto const* const first = at;
        while (at != limit && is_digit(*at)) ++at;
        return at != first;
    };
    if (at != limit && *at == '-') ++at;
    if (at != limit && *at == '0') ++at;
    else if (!digits()) return nullptr;
    if (at != limit && *at == '.' && (++at, !digits())) return nullptr;
    if (at != limit && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != limit && (*at == '+' || *at == '-')) ++at;
        if (!digits()) return nullptr;
    }
    return at;
}

/// How many of eight bytes, from the lowest, are digits (0 to 8).
inline unsigned leading_digits(std::uint64_t word) {
    auto const values = word ^ 0x3030303030303030u;
    // A byte over 9 gets its high bit; carries only reach bytes behind the first of those.
    auto const others = ((values + 0x7676767676767676u) | values) & 0x8080808080808080u;
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

/// What became of a number: where it ends, or why there is none.
enum class numeric : std::uint8_t { ok, malformed, not_an_integer, out_of_range };

template <class T>
struct numeric_result {
    numeric status;
    char const* end;
    T value;
};

/// Reads an integer; at least 40 bytes behind `at` must be readable. Fractions and exponents are refused, even when
/// their value is whole.
template <std::integral T>
[[gnu::always_inline]] inline numeric_result<T> read_integer(char const* at) {
    bool const negative = *at == '-';
    auto const* const first = at + negative;
    std::uint64_t magnitude = 0;
    auto const* const end = read_digits(first, magnitude);
    auto const length = end - first;
    if (length == 0 || (*first == '0' && length > 1)) return {numeric::malformed, end, 0};
    if (*end == '.' || *end == 'e' || *end == 'E') return {numeric::not_an_integer, end, 0};
    // Twenty digits fit when they start with 1 and did not wrap.
    if (length > 19 && (length > 20 || *first != '1' || magnitude < 10000000000000000000u))
        return {numeric::out_of_range, end, 0};
    if constexpr (std::is_signed_v<T>) {
        auto const most = static_cast<std::uint64_t>(std::numeric_limits<T>::max());
        if (magnitude > most + negative) return {numeric::out_of_range, end, 0};
        return {numeric::ok, end, static_cast<T>(negative ? 0 - magnitude : magnitude)};
    } else {
        if (negative || magnitude > std::numeric_limits<T>::max()) return {numeric::out_of_range, end, 0};
        return {numeric::ok, end, static_cast<T>(magnitude)};
    }
}

/// Reads an integer of up to eight digits that a byte follows which may follow a number. Null, with nothing read, where
/// there is something else: then read_integer knows what.
template <std::integral T>
[[gnu::always_inline]] inline char const* read_short_integer(char const* at, T& value) {
    bool const negative = std::is_signed_v<T> && *at == '-';
    at += negative;
    auto const word = load_word(at);
    auto const count = leading_digits(word);
    if (count - 1 > 7 || !ends_scalar(at[count]) || (*at == '0' && count > 1)) return nullptr;
    // The digits move to the end of the word, and zeros into their place.
    auto const magnitude = static_cast<std::uint32_t>(eight_values((word ^ 0x3030303030303030u) << (64 - 8 * count)));
    if constexpr (sizeof(T) < 4)
        if (magnitude > static_cast<std::uint32_t>(std::numeric_limits<T>::max())) return nullptr;
    value = static_cast<T>(negative ? 0 - static_cast<std::int64_t>(magnitude) : magnitude);
    return at + count;
}

/// The same with nine to nineteen digits, in a straight line: in a loop the sum lived in memory.
template <std::integral T>
[[gnu::always_inline]] inline char const* read_long_integer(char const* at, T& value) {
    bool const negative = std::is_signed_v<T> && *at == '-';
    at += negative;
    auto const first = load_word(at);
    auto word = load_word(at + 8);
    if (leading_digits(first) != 8 || *at == '0') return nullptr;
    auto magnitude = eight_digits(first);
    auto count = leading_digits(word);
    at += 8;
    if (count == 8) {
        magnitude = magnitude * 100000000u + eight_digits(word);
        at += 8;
        word = load_word(at);
        count = leading_digits(word);
    }
    if (count > (magnitude < 100000000u ? 7u : 3u) || !ends_scalar(at[count])) return nullptr;
    magnitude = magnitude * powers_of_ten[count] + few_digits(word, count);
    if (magnitude > static_cast<std::uint64_t>(std::numeric_limits<T>::max())) return nullptr;
    value = static_cast<T>(negative ? 0 - magnitude : magnitude);
    return at + count;
}

/// A number of any length, correctly rounded, the slow way.
template <std::floating_point T>
[[gnu::noinline]] numeric_result<T> read_any_float(char const* at, char const* limit) {
    auto const* const end = scan_number(at, limit);
    if (end == nullptr) return {numeric::malformed, at, 0};
    T value{};
    fast_float::from_chars(at, end, value);
    return {std::isinf(value) ? numeric::out_of_range : numeric::ok, end, value};
}

/// The value of `significand` x 10^`exponent`, correctly rounded: exactly where both are small (Clinger 1990), else by
/// Eisel and Lemire's product ("Number Parsing at a Gigabyte per Second", 2021). `malformed` where that cannot decide.
template <std::floating_point T>
[[gnu::always_inline]] inline numeric scale(std::uint64_t significand, std::int64_t exponent, bool negative, T& value) {
    using format = fast_float::binary_format<T>;
    if (exponent >= format::min_exponent_fast_path() && exponent <= format::max_exponent_fast_path() &&
        significand <= format::max_mantissa_fast_path()) {
        value = static_cast<T>(significand);
        if (exponent < 0) value /= format::exact_power_of_ten(-exponent);
        else value *= format::exact_power_of_ten(exponent);
        if (negative) value = -value;
        return numeric::ok;
    }
    auto const rounded = fast_float::compute_float<format>(exponent, significand);
    if (rounded.power2 < 0) [[unlikely]] return numeric::malformed;
    fast_float::to_float(negative, rounded, value);
    return rounded.power2 == format::infinite_power() ? numeric::out_of_range : numeric::ok;
}

/// Digits with a decimal point behind the first one to seven of them, and no exponent: what most numbers with a fraction
/// look like.
struct pointed {
    char const* end;  ///< null when the number has another shape
    std::uint64_t significand;
    std::int64_t exponent;
};

/// Words of eight digits and then one of fewer, without a branch on how many.
[[gnu::always_inline]] inline pointed read_pointed(char const* const first) {
    auto const head = load_word(first);
    auto const whole = leading_digits(head);
    if (whole - 1 > 6 || first[whole] != '.' || (*first == '0' && whole > 1)) return {};
    auto significand = few_digits(head, whole);
    auto const* const fraction = first + whole + 1;
    auto const* at = fraction;
    auto word = load_word(at);
    auto count = leading_digits(word);
    while (count == 8 && at - first < 16) {
        significand = significand * 100000000u + eight_digits(word);
        at += 8;
        word = load_word(at);
        count = leading_digits(word);
    }
    // Nineteen digits and a point: more may have wrapped.
    at += count;
    if (at == fraction || at - first > 20 || !ends_scalar(*at)) return {};
    significand = significand * powers_of_ten[count] + few_digits(word, count);
    return {at, significand, fraction - at};
}

/// Reads a double or a float, directly and correctly rounded; the bytes up to `limit` and 64 behind `at` must be
/// readable.
template <std::floating_point T>
[[gnu::always_inline]] inline numeric_result<T> read_float(char const* const start, char const* limit) {
    bool const negative = *start == '-';
    auto const* const first = start + negative;
    if (auto const read = read_pointed(first); read.end != nullptr) [[likely]] {
        T value;
        auto const status = scale(read.significand, read.exponent, negative, value);
        if (status == numeric::malformed) [[unlikely]] return read_any_float<T>(start, limit);
        return {status, read.end, value};
    }
    std::uint64_t significand = 0;
    // One digit at a time: there are few in front of the point, and mostly as many as the last time.
    auto const* at = first;
    for (; is_digit(*at) && at - first < 20; ++at) significand = significand * 10 + static_cast<unsigned>(*at - '0');
    auto digits = at - first;
    if (digits == 0 || (*first == '0' && digits > 1)) return {numeric::malformed, at, 0};
    std::int64_t exponent = 0;
    if (*at == '.') {
        auto const* const fraction = ++at;
        at = read_digits(fraction, significand);
        if (at == fraction) return {numeric::malformed, at, 0};
        exponent = fraction - at;
        digits = *first == '0' ? at - fraction : digits + (at - fraction);
    }
    // Past 19 digits the significand may have wrapped, and the loads above may have stopped early.
    if (digits > 19) return read_any_float<T>(start, limit);
    if (*at == 'e' || *at == 'E') {
        ++at;
        bool const below = *at == '-';
        at += *at == '-' || *at == '+';
        std::uint64_t power = 0;
        auto const* const power_start = at;
        at = read_digits(at, power, 8);
        if (at == power_start) return {numeric::malformed, at, 0};
        if (at - power_start >= 8) return read_any_float<T>(start, limit);
        exponent += below ? -static_cast<std::int64_t>(power) : static_cast<std::int64_t>(power);
    }
    T value;
    auto const status = scale(significand, exponent, negative, value);
    if (status == numeric::malformed) [[unlikely]] return read_any_float<T>(start, limit);
    return {status, at, value};
}

/// Reads a text that is nothing but a number, wherever it lies.
template <class T>
[[gnu::noinline]] numeric_result<T> read_whole(std::string_view text) {
    constexpr std::size_t most = 64;
    if (text.size() > most) {
        if constexpr (std::floating_point<T>) return read_any_float<T>(text.data(), text.data() + text.size());
        auto const* const end = scan_number(text.data(), text.data() + text.size());
        return {end == nullptr ? numeric::malformed : numeric::out_of_range, end, 0};
    }
    char copy[2 * most]{};  // the readers look further than the text may reach
    std::memcpy(copy, text.data(), text.size());
    auto read = [&] {
        if constexpr (std::floating_point<T>) return read_float<T>(copy, copy + text.size());
        else return read_integer<T>(copy);
    }();
    read.end = text.data() + (read.end - copy);
    return read;
}

}  // namespace brine::inline v0::wire
