#include <brine/wire/wide_number.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace brine::wire;

TEST_CASE("wide_number: the point goes, the number stays") {
    CHECK(without_point("1.25") == "125e-2");
    CHECK(without_point("-0.5e10") == "-05e9");
    CHECK(without_point("12E-3") == "12e-3");
    CHECK(without_point("1") == "1e0");
    CHECK(without_point("1.0e-99999999999999999999") == "10e-10000000000000");
}

TEST_CASE("wide_number: an integer's limits") {
    uint128 value = 0;
    CHECK(read_wide("340282366920938463463374607431768211455", value) == wide_status::ok);
    CHECK(value == ~uint128(0));
    CHECK(read_wide("340282366920938463463374607431768211456", value) == wide_status::out_of_range);
    CHECK(read_wide("1e1", value) == wide_status::not_whole);
}
