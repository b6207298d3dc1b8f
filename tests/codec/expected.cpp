#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <version>

#if defined(__cpp_lib_expected)
#include <expected>

using namespace support;
using outcome = std::expected<int, std::string>;
using done = std::expected<void, int>;

TEST_CASE("expected: an object that says which of the two it is") {
    comes_back(outcome(3), R"({"value":3})");
    comes_back(outcome(std::unexpected("late")), R"({"error":"late"})");
    comes_back(done(), R"({"value":null})");
    comes_back(done(std::unexpected(2)), R"({"error":2})");
}

TEST_CASE("expected: in place one becomes the other") {
    outcome value(3);
    CHECK(brine::try_from_json(R"({"error":"late"})", value));
    CHECK(value == outcome(std::unexpected("late")));
    CHECK(brine::try_from_json(R"({"value":4})", value));
    CHECK(value == outcome(4));
}

TEST_CASE("expected: anything but one of the two is an error") {
    CHECK(complaint<outcome>("{}") == "$: missing member, either value or error is wanted");
    CHECK(complaint<outcome>(R"({"x":1})") == "$: unknown member, either value or error is wanted");
    CHECK(complaint<outcome>(R"({"value":1,"error":"x"})") == "$: unknown member, either value or error is wanted");
    CHECK(complaint<outcome>(R"({"value":"1"})") == "$.value: expected an integer, found a number in quotes");
    CHECK(complaint<outcome>("3") == "$: expected an object, found a number");
}
#else
TEST_CASE("expected: this library has none") { CHECK(true); }
#endif
