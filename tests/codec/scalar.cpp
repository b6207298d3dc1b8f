#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using namespace support;
using enum brine::errc;

TEST_CASE("scalar: booleans say boolean, numbers say number") {
    CHECK(said(true) == "boolean true");
    CHECK(said(false) == "boolean false");
    CHECK(said(-7) == "number -7");
    CHECK(said(std::uint8_t{65}) == "number 65");
    CHECK(said(std::numeric_limits<std::int64_t>::min()) == "number -9223372036854775808");
    CHECK(said(1.5) == "number 1.5");
    CHECK(said(0.25f) == "number 0.25");
}

TEST_CASE("scalar: what the writer refuses is passed on") {
    CHECK(refusal(std::numeric_limits<double>::quiet_NaN()).code == not_finite);
    CHECK(refusal(std::numeric_limits<float>::infinity()).code == not_finite);
}

TEST_CASE("scalar: read back") {
    CHECK(decodes_to("true", true));
    CHECK(decodes_to("-128", std::int8_t{-128}));
    CHECK(decodes_to("65", static_cast<signed char>(65)));
    CHECK(decodes_to("1.5", 1.5));
    CHECK(decodes_to("2", 2.0));
    CHECK(decodes_to("0.1", 0.1f));
    CHECK(decodes_to("18446744073709551615", std::numeric_limits<std::uint64_t>::max()));
}

TEST_CASE("scalar: another kind of value is an error at its start") {
    CHECK(verdict_on<bool>("1") == verdict{expected_boolean, 0, "$"});
    CHECK(verdict_on<bool>(" null") == verdict{expected_boolean, 1, "$"});
    CHECK(verdict_on<int>("true") == verdict{expected_integer, 0, "$"});
    CHECK(verdict_on<int>("1.0") == verdict{expected_integer, 0, "$"});
    CHECK(verdict_on<double>("\"1\"") == verdict{expected_number, 0, "$"});
    CHECK(verdict_on<std::int8_t>("128") == verdict{number_out_of_range, 0, "$"});
    CHECK(verdict_on<unsigned>("-1") == verdict{number_out_of_range, 0, "$"});
    CHECK(verdict_on<float>("1e39") == verdict{number_out_of_range, 0, "$"});
}

TEST_CASE("scalar: numbers know the range") { CHECK(detail_on<std::uint8_t>("256") == "0 to 255 would fit"); }
