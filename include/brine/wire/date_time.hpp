/// Dates and moments as text (RFC 3339), by the proleptic Gregorian calendar, in UTC, without leap seconds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace brine::inline v0::wire {

struct civil_date {
    int year = 1970;
    unsigned month = 1;
    unsigned day = 1;
};

/// A moment: seconds since 1970 began, rounded down, and attoseconds (10^-18 s) behind that.
struct moment {
    std::int64_t seconds = 0;
    std::uint64_t attoseconds = 0;
};

inline constexpr std::uint64_t attoseconds_per_second = 1'000'000'000'000'000'000u;

/// The seconds in which years 0000 to 9999 begin and end: RFC 3339 has no others.
inline constexpr std::int64_t first_second = -62'167'219'200, last_second = 253'402'300'799;

constexpr unsigned days_in_month(int year, unsigned month) {
    if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Both directions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years start in March, so that the
// leap day is their last.

/// Days since 1970-01-01.
constexpr std::int64_t days_from_civil(civil_date date) {
    auto const year = std::int64_t{date.year} - (date.month <= 2);
    auto const era = (year >= 0 ? year : year - 399) / 400;
    auto const year_of_era = year - era * 400;
    auto const day_of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

constexpr civil_date civil_from_days(std::int64_t days) {
    days += 719468;
    auto const era = (days >= 0 ? days : days - 146096) / 146097;
    auto const day_of_era = days - era * 146097;
    auto const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    auto const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    auto const month = (5 * day_of_year + 2) / 153;
    auto const january = month >= 10;
    return {static_cast<int>(year_of_era + era * 400 + january), static_cast<unsigned>(january ? month - 9 : month + 3),
            static_cast<unsigned>(day_of_year - (153 * month + 2) / 5 + 1)};
}

/// Writes a number in exactly so many digits; returns the end.
constexpr char* put_digits(char* to, std::uint64_t value, int count) {
    for (int i = count; i-- > 0; value /= 10) to[i] = static_cast<char>('0' + value % 10);
    return to + count;
}

inline constexpr std::size_t date_room = 10, moment_room = 40;

/// Writes `2024-02-29`.
constexpr char* put_date(char* to, civil_date date) {
    to = put_digits(to, static_cast<std::uint64_t>(date.year), 4);
    *to++ = '-';
    to = put_digits(to, date.month, 2);
    *to++ = '-';
    return put_digits(to, date.day, 2);
}

/// Writes `2024-02-29T12:00:00.125Z`, with so many digits behind the point; the moment has a year from 0000 to 9999.
constexpr char* put_moment(char* to, moment at, int digits) {
    auto const days = (at.seconds - first_second) / 86400 + first_second / 86400;
    auto const second = static_cast<std::uint64_t>(at.seconds - days * 86400);
    to = put_date(to, civil_from_days(days));
    *to++ = 'T';
    to = put_digits(to, second / 3600, 2);
    *to++ = ':';
    to = put_digits(to, second / 60 % 60, 2);
    *to++ = ':';
    to = put_digits(to, second % 60, 2);
    if (digits > 0) {
        auto fraction = at.attoseconds;
        for (int i = digits; i < 18; ++i) fraction /= 10;
        *to++ = '.';
        to = put_digits(to, fraction, digits);
    }
    *to++ = 'Z';
    return to;
}

/// Takes texts apart from their start.
class text_scanner {
public:
    constexpr explicit text_scanner(std::string_view text) : rest_(text) {}

    [[nodiscard]] constexpr bool at_end() const { return rest_.empty(); }
    /// Takes one byte if it is any of these.
    constexpr bool take(std::string_view any_of) {
        if (rest_.empty() || any_of.find(rest_[0]) == any_of.npos) return false;
        rest_.remove_prefix(1);
        return true;
    }
    /// Takes exactly so many digits.
    constexpr bool number(std::size_t digits, unsigned& value) {
        value = 0;
        for (; digits > 0; --digits) {
            if (!at_digit()) return false;
            value = value * 10 + take_digit();
        }
        return true;
    }
    /// Takes the digits behind a point as attoseconds; false if there are none, or finer ones than that.
    constexpr bool fraction(std::uint64_t& attoseconds) {
        auto unit = attoseconds_per_second;
        bool fine = true;
        if (!at_digit()) return false;
        while (at_digit()) {
            unit /= 10;
            auto const digit = take_digit();
            fine = fine && (digit == 0 || unit > 0);
            attoseconds += digit * unit;
        }
        return fine;
    }
    [[nodiscard]] constexpr bool at_digit() const { return !rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9'; }
    constexpr unsigned take_digit() {
        auto const digit = static_cast<unsigned>(rest_[0] - '0');
        rest_.remove_prefix(1);
        return digit;
    }

private:
    std::string_view rest_;
};

/// Takes `2024-02-29`; false if it is none, or no day of the calendar.
constexpr bool take_date(text_scanner& in, civil_date& date) {
    unsigned year = 0;
    bool const whole = in.number(4, year) && in.take("-") && in.number(2, date.month) && in.take("-") && in.number(2, date.day);
    date.year = static_cast<int>(year);
    return whole && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

/// Reads a date; returns what is wrong with the text, or null.
constexpr char const* read_date(std::string_view text, civil_date& date) {
    text_scanner in(text);
    return take_date(in, date) && in.at_end() ? nullptr : "a date such as 2024-02-29 is wanted";
}

/// Reads a moment, with any offset from UTC; returns what is wrong with the text, or null.
constexpr char const* read_moment(std::string_view text, moment& at) {
    constexpr auto wanted = "a time such as 2024-02-29T12:00:00Z is wanted";
    text_scanner in(text);
    civil_date date;
    unsigned hour = 0, minute = 0, second = 0, offset_hour = 0, offset_minute = 0;
    at = {};
    if (!take_date(in, date) || !in.take("Tt") || !in.number(2, hour) || !in.take(":") || !in.number(2, minute) || !in.take(":") ||
        !in.number(2, second)) return wanted;
    if (second == 60) return "a leap second has no place among the seconds since 1970";
    if (in.take(".") && !in.fraction(at.attoseconds)) return wanted;
    bool const behind = in.take("-"), ahead = !behind && in.take("+");
    if (behind || ahead ? !in.number(2, offset_hour) || !in.take(":") || !in.number(2, offset_minute) : !in.take("Zz")) return wanted;
    if (!in.at_end() || hour > 23 || minute > 59 || second > 59 || offset_hour > 23 || offset_minute > 59) return wanted;
    auto const offset = std::int64_t{offset_hour} * 3600 + offset_minute * 60;
    at.seconds = days_from_civil(date) * 86400 + hour * 3600 + minute * 60 + second + (behind ? offset : -offset);
    return at.seconds < first_second || at.seconds > last_second ? "in UTC its year is not from 0000 to 9999" : nullptr;
}

}  // namespace brine::inline v0::wire
