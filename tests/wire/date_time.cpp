#include <brine/wire/date_time.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>

using namespace brine::wire;

TEST_CASE("date_time: days and dates, as <chrono> has them") {
    static_assert(days_from_civil({1970, 1, 1}) == 0);
    static_assert(civil_from_days(-1).year == 1969 && civil_from_days(-1).day == 31);
    std::size_t wrong = 0;
    for (std::int64_t days = first_second / 86400; days <= last_second / 86400; ++days) {
        auto const mine = civil_from_days(days);
        std::chrono::year_month_day const theirs{std::chrono::sys_days(std::chrono::days(days))};
        wrong += mine.year != static_cast<int>(theirs.year()) || mine.month != static_cast<unsigned>(theirs.month()) ||
                 mine.day != static_cast<unsigned>(theirs.day()) || days_from_civil(mine) != days;
    }
    CHECK(wrong == 0);
}

TEST_CASE("date_time: leap years") {
    static_assert(days_in_month(2000, 2) == 29 && days_in_month(1900, 2) == 28 && days_in_month(2024, 2) == 29 && days_in_month(0, 2) == 29);
    static_assert(days_in_month(2023, 2) == 28 && days_in_month(2023, 4) == 30 && days_in_month(2023, 12) == 31);
    CHECK(days_in_month(2000, 2) == 29);
}

TEST_CASE("date_time: a fraction is taken to attoseconds, and no finer") {
    moment at;
    CHECK(read_moment("1970-01-01T00:00:00.000000000000000001Z", at) == nullptr);
    CHECK(at.attoseconds == 1);
    CHECK(read_moment("1970-01-01T00:00:00.0000000000000000010Z", at) == nullptr);
    CHECK(read_moment("1970-01-01T00:00:00.0000000000000000001Z", at) != nullptr);
}
