#include <brine/base/report.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <utility>
#include <vector>

using brine::errc;
using brine::error;
using brine::report;
using keys = std::vector<std::string_view>;

TEST_CASE("report: nothing has failed at first") {
    report fresh;
    CHECK(!fresh.failed());
    CHECK(fresh.unknown(1).empty());
    fresh.enter(1);
    CHECK(!fresh.failed());
    CHECK(std::move(fresh).finish() == error{});
}

TEST_CASE("report: the first failure counts") {
    report noted;
    noted.record(errc::expected_integer, 4, "first");
    noted.record(errc::too_deep, 9, "second");
    CHECK(noted.failed());
    CHECK(std::move(noted).finish() == error{errc::expected_integer, 4, "$", "first"});
}

TEST_CASE("report: who fails without a word has rejected the value") {
    report silent, noted;
    silent.within("zip");
    CHECK(!silent.failed());
    CHECK(std::move(silent).failure() == error{errc::rejected, 0, "$.zip", ""});
    noted.record(errc::too_deep, 9, "");
    CHECK(std::move(noted).failure() == error{errc::too_deep, 9, "$", ""});
}

TEST_CASE("report: the path grows from the inside out") {
    report noted;
    noted.within("zip code");
    noted.within(std::size_t{3});
    noted.within_entry("paris");
    noted.within("staff");
    CHECK(std::move(noted).finish().path == "$.staff[\"paris\"][3][\"zip code\"]");
}

TEST_CASE("report: unknown members are noted for their depth, in text order") {
    report noted;
    noted.note_unknown(1, "a");
    noted.note_unknown(2, "b");
    noted.note_unknown(1, "c");
    CHECK(noted.unknown(1) == keys{"a", "c"});
    CHECK(noted.unknown(2) == keys{"b"});
    CHECK(noted.unknown(3).empty());
}

TEST_CASE("report: an object forgets what its siblings noted, and keeps what its parents did") {
    report noted;
    noted.note_unknown(1, "parent's");
    noted.note_unknown(2, "sibling's");
    noted.note_unknown(3, "nephew's");
    noted.enter(2);
    CHECK(noted.unknown(1) == keys{"parent's"});
    CHECK(noted.unknown(2).empty());
    CHECK(noted.unknown(3).empty());
}

TEST_CASE("report: a noted key is copied") {
    report noted;
    {
        std::string const passing = "a key that is too long for a small string";
        noted.note_unknown(1, passing);
    }
    CHECK(noted.unknown(1) == keys{"a key that is too long for a small string"});
}
