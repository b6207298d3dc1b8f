/// Numbers wider than 64 bits as text: 128-bit integers, and long double where it is wider than double.
#pragma once

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

namespace brine::inline v0::wire {

#if defined(__SIZEOF_INT128__)
__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

template <class T>
concept wide_integer = std::same_as<T, int128> || std::same_as<T, uint128>;
#else
template <class T>
concept wide_integer = false;
#endif

template <class T>
concept wide_number = wide_integer<T> || std::same_as<T, long double>;

/// Room that any wide number's text fits in. (The longest are those of long double: `-1.18…e-4932`.)
inline constexpr std::size_t wide_room = 64;

/// What became of the text of a number.
enum class wide_status : std::uint8_t { ok, not_whole, out_of_range };

/// Writes an integer in decimal; returns the end.
template <wide_integer T>
char* put_wide(char* to, T value) {
    using magnitude = decltype(uint128(value));
    bool const negative = value < 0;
    auto left = negative ? magnitude(0) - static_cast<magnitude>(value) : static_cast<magnitude>(value);
    char digits[wide_room];
    auto* first = digits + wide_room;
    do *--first = static_cast<char>('0' + static_cast<int>(left % 10));
    while ((left /= 10) != 0);
    if (negative) *--first = '-';
    while (first != digits + wide_room) *to++ = *first++;
    return to;
}

/// Writes the shortest digits that read back bit for bit, with a `.` or an `e`; returns the end.
template <std::same_as<long double> T>
char* put_wide(char* to, T value) {
    auto* const end = std::to_chars(to, to + wide_room - 2, value).ptr;
    if (std::string_view(to, static_cast<std::size_t>(end - to)).find_first_of(".e") != std::string_view::npos) return end;
    return end[0] = '.', end[1] = '0', end + 2;
}

/// Reads a number's text, which keeps the grammar of JSON: an integer exactly.
template <wide_integer T>
wide_status read_wide(std::string_view text, T& value) {
    if (text.find_first_of(".eE") != text.npos) return wide_status::not_whole;
    bool const negative = text[0] == '-';
    uint128 magnitude = 0;
    for (char const c : text.substr(negative)) {
        auto const digit = static_cast<unsigned>(c - '0');
        if (magnitude > (~uint128(0) - digit) / 10) return wide_status::out_of_range;
        magnitude = magnitude * 10 + digit;
    }
    auto const most = T(-1) < 0 ? (uint128(1) << 127) - !negative : negative ? uint128(0) : ~uint128(0);
    if (magnitude > most || (negative && T(-1) > 0)) return wide_status::out_of_range;
    value = static_cast<T>(negative ? 0 - magnitude : magnitude);
    return wide_status::ok;
}

/// The same number without a decimal point, about which C's functions ask the locale.
inline std::string without_point(std::string_view text) {
    constexpr long long most = 1'000'000'000'000;
    auto const mark = std::min(text.find_first_of("eE"), text.size());
    auto const point = std::min(text.find('.'), mark);
    auto plain = std::string(text.substr(0, point));
    if (point < mark) plain += text.substr(point + 1, mark - point - 1);
    long long power = 0;
    for (char const c : text.substr(mark))
        if (c >= '0' && c <= '9' && power < most) power = power * 10 + (c - '0');
    if (text.substr(mark).find('-') != text.npos) power = -power;
    return plain + 'e' + std::to_string(power - (point < mark ? static_cast<long long>(mark - point - 1) : 0));
}

/// The same for long double: correctly rounded, or zero where it is too small.
template <std::same_as<long double> T>
wide_status read_wide(std::string_view text, T& value) {
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc()) return wide_status::ok;
    // libstdc++'s from_chars takes what is subnormal for out of range.
    auto const before = errno;
    value = std::strtold(without_point(text).c_str(), nullptr);
    errno = before;
    return std::isinf(value) ? wide_status::out_of_range : wide_status::ok;
}

}  // namespace brine::inline v0::wire
