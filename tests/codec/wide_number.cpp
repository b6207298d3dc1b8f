#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

using namespace support;
using brine::wire::int128;
using brine::wire::uint128;

TEST_CASE("wide_number: 128-bit integers are numbers with all their digits") {
    comes_back(int128(0), "0");
    comes_back(int128(1) << 100, "1267650600228229401496703205376");
    comes_back(static_cast<int128>(uint128(1) << 127), "-170141183460469231731687303715884105728");
    comes_back(static_cast<int128>(~uint128(0) >> 1), "170141183460469231731687303715884105727");
    comes_back(~uint128(0), "340282366920938463463374607431768211455");
    comes_back(std::vector<int128>{-1, 1}, "[-1,1]");
    CHECK(brine::try_from_json<int128>("-0").value() == 0);
}

TEST_CASE("wide_number: an integer that does not fit, or is none, is an error") {
    CHECK(complaint<uint128>("340282366920938463463374607431768211456") == "$: number out of range");
    CHECK(complaint<int128>("170141183460469231731687303715884105728") == "$: number out of range");
    CHECK(complaint<int128>("-170141183460469231731687303715884105729") == "$: number out of range");
    CHECK(complaint<uint128>("-1") == "$: number out of range");
    CHECK(complaint<uint128>("-0") == "$: number out of range");
    CHECK(complaint<int128>("1.0") == "$: expected an integer, found a number with a fraction or an exponent");
    CHECK(complaint<int128>("01") == "$: invalid number, a number takes no zeros in front");
    CHECK(complaint<std::vector<int128>>("[1,\"2\"]") == "$[1]: expected an integer, found a number in quotes");
}

TEST_CASE("wide_number: long double by its shortest digits") {
    using limits = std::numeric_limits<long double>;
    comes_back(0.1L, "0.1");
    comes_back(1.0L, "1.0");
    comes_back(-0.0L, "-0.0");
    comes_back(1e22L, "1e+22");
    comes_back(0.1L + 0.2L, "0.3");
    if (limits::digits == 64) {
        comes_back(limits::max(), "1.189731495357231765e+4932");
        comes_back(limits::min(), "3.3621031431120935063e-4932");
        comes_back(limits::denorm_min(), "4e-4951");
        comes_back(1.0L + limits::epsilon(), "1.0000000000000000001");
    }
    CHECK(std::signbit(brine::try_from_json<long double>("-1e-9999").value()));
    CHECK(brine::try_from_json<long double>("1e-99999999999999999999").value() == 0);
    CHECK(complaint<long double>("1e9999") == "$: number out of range");
    CHECK(complaint<long double>("\"1\"") == "$: expected a number, found a number in quotes");
    CHECK(complaint_on_writing(limits::infinity()) == "$: NaN and infinity have no JSON form");
}
