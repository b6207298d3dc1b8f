#include <brine/brine.hpp>

#include "support/random.hpp"
#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <ratio>
#include <string>
#include <vector>

namespace time_test {

struct job {
    std::chrono::milliseconds timeout{};
    std::chrono::duration<double> load{};
    static constexpr auto json = brine::annotate(brine::field<&job::timeout>(brine::ticks_in<std::chrono::milliseconds>()),
                                                 brine::field<&job::load>(brine::ticks_in<std::chrono::duration<double>>()));
    friend bool operator==(job const&, job const&) = default;
};

}  // namespace time_test

using namespace support;
using namespace std::chrono;

TEST_CASE("time: a duration in hours, minutes and seconds (ISO 8601)") {
    CHECK(said(minutes(90)) == "string PT1H30M");
    comes_back(seconds(0), "\"PT0S\"");
    comes_back(hours(36), "\"PT36H\"");
    comes_back(days(-3), "\"-PT72H\"");
    comes_back(seconds(3661), "\"PT1H1M1S\"");
    comes_back(milliseconds(-1500), "\"-PT1.5S\"");
    comes_back(nanoseconds(1), "\"PT0.000000001S\"");
    comes_back(years(1), "\"PT8765H49M12S\"");
    comes_back(std::map<seconds, int>{{seconds(1), 1}}, R"({"PT1S":1})");
    comes_back(std::vector<std::optional<hours>>{hours(1), {}}, R"(["PT1H",null])");
}

TEST_CASE("time: the longest durations of every kind") {
    comes_back(nanoseconds::max(), "\"PT2562047H47M16.854775807S\"");
    comes_back(nanoseconds::min(), "\"-PT2562047H47M16.854775808S\"");
    comes_back(duration<std::int8_t>::min(), "\"-PT2M8S\"");
    comes_back(duration<std::uint64_t>::max(), "\"PT5124095576030431H15S\"");
    comes_back(duration<std::int64_t, std::atto>::min(), "\"-PT9.223372036854775808S\"");
    comes_back(duration<std::int64_t, std::ratio<31556952>>::min(), "\"-PT80850419068102330873282H33M36S\"");
    comes_back(duration<int, std::ratio<3, 10>>(1), "\"PT0.3S\"");
}

TEST_CASE("time: weeks and days are read too, and a fraction of the last unit") {
    CHECK(brine::try_from_json<seconds>("\"P1W2DT3H4M5S\"").value() == weeks(1) + days(2) + hours(3) + minutes(4) + seconds(5));
    CHECK(brine::try_from_json<seconds>("\"P1D\"").value() == days(1));
    CHECK(brine::try_from_json<seconds>("\"PT0.5H\"").value() == minutes(30));
    CHECK(brine::try_from_json<seconds>("\"PT90M\"").value() == minutes(90));
    CHECK(brine::try_from_json<seconds>("\"PT1.000S\"").value() == seconds(1));
    CHECK(brine::try_from_json<seconds>("\"-PT0S\"").value() == seconds(0));
}

TEST_CASE("time: a text that is no duration, or none that fits") {
    for (auto const* const wrong : {"", "P", "PT", "1H", "PT1", "PT1H1", "pt1h", "PT1M1H", "PT1H1H", "P1H", "PT1D", "PT1.5M1S", "PT.5S", "PT1.S", "+PT1S", "PT-1S", "PT1S ", "P1DT"}) {
        CAPTURE(wrong);
        CHECK(complaint<seconds>('"' + std::string(wrong) + '"') == "$: a duration such as PT1H30M is wanted");
    }
    CHECK(complaint<seconds>("\"P1Y\"") == "$: years and months have no fixed length; weeks, days, hours, minutes and seconds have");
    CHECK(complaint<seconds>("\"PT0.5S\"") == "$: it is no whole number of ticks");
    CHECK(complaint<hours>("\"PT90M\"") == "$: it is no whole number of ticks");
    CHECK(complaint<nanoseconds>("\"PT2562048H\"") == "$: it is out of range");
    CHECK(complaint<duration<unsigned>>("\"-PT1S\"") == "$: it is out of range");
    CHECK(complaint<seconds>("\"PT99999999999999999999999999999999999999999999S\"") == "$: the duration is too long");
    CHECK(complaint<seconds>("5") == "$: expected a string, found a number");
}

TEST_CASE("time: ticks that no text gives exactly are refused") {
    static_assert(!brine::encodable<duration<double>>);
    static_assert(!brine::encodable<duration<int, std::ratio<1, 3>>>);
    static_assert(!brine::encodable<sys_time<duration<double>>>);
    CHECK(brine::explain_encode<std::vector<duration<double>>>().find("[]: std::chrono::duration<double") != std::string_view::npos);
}

TEST_CASE("time: a moment in UTC, with as many digits as its ticks have (RFC 3339)") {
    comes_back(sys_days(2024y / February / 29), "\"2024-02-29T00:00:00Z\"");
    comes_back(sys_seconds(seconds(0)), "\"1970-01-01T00:00:00Z\"");
    comes_back(sys_time<milliseconds>(milliseconds(-1)), "\"1969-12-31T23:59:59.999Z\"");
    comes_back(system_clock::time_point(nanoseconds(1)), "\"1970-01-01T00:00:00.000000001Z\"");
    comes_back(system_clock::time_point::max(), "\"2262-04-11T23:47:16.854775807Z\"");
    comes_back(system_clock::time_point::min(), "\"1677-09-21T00:12:43.145224192Z\"");
    comes_back(sys_seconds(seconds(253402300799)), "\"9999-12-31T23:59:59Z\"");
    comes_back(sys_seconds(seconds(-62167219200)), "\"0000-01-01T00:00:00Z\"");
    comes_back(std::map<sys_seconds, int>{{sys_seconds(seconds(1)), 1}}, R"({"1970-01-01T00:00:01Z":1})");
}

TEST_CASE("time: offsets from UTC are taken into account") {
    auto const noon = sys_seconds(sys_days(2024y / March / 1) + hours(12));
    for (auto const* const text : {"2024-03-01T12:00:00Z", "2024-03-01t12:00:00z", "2024-03-01T13:30:00+01:30", "2024-02-29T23:00:00-13:00",
                                   "2024-03-01T12:00:00-00:00", "2024-03-01T12:00:00.000Z"}) {
        CAPTURE(text);
        CHECK(brine::try_from_json<sys_seconds>('"' + std::string(text) + '"').value() == noon);
    }
}

TEST_CASE("time: a text that is no moment, or none that fits") {
    for (auto const* const wrong : {"", "2024-02-29", "2024-02-29T12:00:00", "2024-02-29 12:00:00Z", "2023-02-29T12:00:00Z", "1900-02-29T12:00:00Z",
                                    "2024-13-01T12:00:00Z", "2024-00-01T12:00:00Z", "2024-04-31T12:00:00Z", "2024-04-00T12:00:00Z", "2024-02-29T24:00:00Z",
                                    "2024-02-29T12:60:00Z", "2024-02-29T12:00:61Z", "2024-02-29T12:00:00.Z", "2024-02-29T12:00:00+24:00",
                                    "2024-02-29T12:00:00+0100", "24-02-29T12:00:00Z", "-0001-01-01T00:00:00Z", "12024-01-01T00:00:00Z", "2024-02-29T12:00:00Zx"}) {
        CAPTURE(wrong);
        CHECK(complaint<sys_seconds>('"' + std::string(wrong) + '"') == "$: a time such as 2024-02-29T12:00:00Z is wanted");
    }
    CHECK(complaint<sys_seconds>("\"2016-12-31T23:59:60Z\"") == "$: a leap second has no place among the seconds since 1970");
    CHECK(complaint<sys_seconds>("\"0000-01-01T00:00:00+00:01\"") == "$: in UTC its year is not from 0000 to 9999");
    CHECK(complaint<sys_seconds>("\"9999-12-31T23:59:59-00:01\"") == "$: in UTC its year is not from 0000 to 9999");
    CHECK(complaint<sys_seconds>("\"2024-02-29T12:00:00.5Z\"") == "$: it is no whole number of ticks");
    CHECK(complaint<sys_days>("\"2024-02-29T12:00:00Z\"") == "$: it is no whole number of ticks");
    CHECK(complaint<system_clock::time_point>("\"2263-01-01T00:00:00Z\"") == "$: it is out of range");
}

TEST_CASE("time: years that RFC 3339 has no digits for have no JSON form") {
    CHECK(complaint_on_writing(sys_seconds(seconds(253402300800))) == "$: only years from 0000 to 9999 have a text");
    CHECK(complaint_on_writing(sys_seconds(seconds(-62167219201))) == "$: only years from 0000 to 9999 have a text");
    CHECK(complaint_on_writing(sys_time<milliseconds>(milliseconds(-62167219200001))) == "$: only years from 0000 to 9999 have a text");
    CHECK(complaint_on_writing(sys_seconds::max()) == "$: only years from 0000 to 9999 have a text");
    CHECK(complaint_on_writing(sys_seconds::min()) == "$: only years from 0000 to 9999 have a text");
}

TEST_CASE("time: a clock without a calendar is refused") {
    static_assert(!brine::encodable<steady_clock::time_point> && !brine::encodable<local_seconds>);
    CHECK(brine::explain_encode<local_seconds>().ends_with("its clock has no calendar; use std::chrono::sys_time, or a duration"));
}

TEST_CASE("time: a day of the calendar") {
    comes_back(2024y / February / 29, "\"2024-02-29\"");
    comes_back(year(0) / January / 1, "\"0000-01-01\"");
    comes_back(9999y / December / 31, "\"9999-12-31\"");
    CHECK(complaint<year_month_day>("\"2023-02-29\"") == "$: a date such as 2024-02-29 is wanted");
    CHECK(complaint<year_month_day>("\"2024-2-29\"") == "$: a date such as 2024-02-29 is wanted");
    CHECK(complaint<year_month_day>("20240229") == "$: expected a string, found a number");
    CHECK(complaint_on_writing(2023y / February / 29) == "$: only days of years from 0000 to 9999 have a text");
    CHECK(complaint_on_writing(year(-1) / January / 1) == "$: only days of years from 0000 to 9999 have a text");
    CHECK(complaint_on_writing(year_month_day()) == "$: only days of years from 0000 to 9999 have a text");
}

TEST_CASE("time: random moments and durations come back") {
    random_numbers dice(9);
    for (int i = 0; i < 20'000; ++i) {
        auto const span = nanoseconds(static_cast<std::int64_t>(dice.next() >> dice.below(64)) * (dice.coin() ? 1 : -1));
        CHECK(brine::try_from_json<nanoseconds>(*brine::try_to_json(span)).value() == span);
        system_clock::time_point const at(span);
        CHECK(brine::try_from_json<system_clock::time_point>(*brine::try_to_json(at)).value() == at);
    }
}

TEST_CASE("time: a member may be the number of its ticks, in the unit that its option names") {
    using time_test::job;
    comes_back(job{milliseconds(1500), duration<double>(0.1)}, R"({"timeout":1500,"load":0.1})");
    comes_back(job{milliseconds(-1), duration<double>(0)}, R"({"timeout":-1,"load":0.0})");
    CHECK(complaint<job>(R"({"timeout":"PT1S","load":1})") == "$.timeout: expected an integer, found a string");
}
