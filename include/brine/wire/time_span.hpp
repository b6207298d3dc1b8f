/// Lengths of time as text (ISO 8601-1 section 5.5.2.2): `PT1H30M`, `-PT0.25S`.
#pragma once

#include <brine/wire/date_time.hpp>
#include <brine/wire/wide_number.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace brine::inline v0::wire {

/// A length of time: whole seconds, and attoseconds (10^-18 s) beyond them.
struct time_span {
    bool negative = false;
    uint128 seconds = 0;
    std::uint64_t attoseconds = 0;
};

inline constexpr std::size_t time_span_room = 80;

/// Writes hours, minutes and seconds, without those that are zero; returns the end.
inline char* put_time_span(char* to, time_span const& span) {
    if (span.negative) *to++ = '-';
    *to++ = 'P';
    *to++ = 'T';
    auto const part = [&](uint128 count, char unit) {
        if (count != 0) to = put_wide(to, count), *to++ = unit;
    };
    part(span.seconds / 3600, 'H');
    part(span.seconds / 60 % 60, 'M');
    auto const seconds = span.seconds % 60;
    if (span.attoseconds == 0) {
        if (span.seconds == 0) *to++ = '0', *to++ = 'S';
        return part(seconds, 'S'), to;
    }
    to = put_wide(to, seconds);
    *to++ = '.';
    to = put_digits(to, span.attoseconds, 18);
    while (to[-1] == '0') --to;
    *to++ = 'S';
    return to;
}

/// Reads a length in weeks, days, hours, minutes and seconds, the last of them with a fraction or without; returns what is
/// wrong with the text, or null.
inline char const* read_time_span(std::string_view text, time_span& span) {
    struct unit {
        char letter;
        bool of_time;
        std::uint32_t seconds;
    };
    constexpr std::array<unit, 5> units{{{'W', false, 604800}, {'D', false, 86400}, {'H', true, 3600}, {'M', true, 60}, {'S', true, 1}}};
    constexpr auto wanted = "a duration such as PT1H30M is wanted";
    constexpr auto too_long = "the duration is too long";
    text_scanner in(text);
    span = {.negative = in.take("-")};
    if (!in.take("P")) return wanted;
    bool of_time = false, last = false;
    std::size_t next = 0;
    do {
        if (!of_time && in.take("T")) of_time = true;
        if (last || !in.at_digit()) return wanted;
        uint128 count = 0;
        while (in.at_digit()) {
            if (count > ~uint128(0) / 1'000'000'000) return too_long;
            count = count * 10 + in.take_digit();
        }
        std::uint64_t fraction = 0;
        last = in.take(".");
        if (last && !in.fraction(fraction)) return wanted;
        while (next < units.size() && (units[next].of_time != of_time || !in.take({&units[next].letter, 1}))) ++next;
        if (next == units.size()) return !of_time && in.take("YM") ? "years and months have no fixed length; weeks, days, hours, minutes and seconds have" : wanted;
        auto const beyond = uint128(fraction) * units[next].seconds;
        if (count > ~uint128(0) / 1'000'000'000) return too_long;
        span.seconds += count * units[next++].seconds + beyond / attoseconds_per_second;
        span.attoseconds = static_cast<std::uint64_t>(beyond % attoseconds_per_second);
    } while (!in.at_end());
    return nullptr;
}

}  // namespace brine::inline v0::wire
