#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <bitset>
#include <string>

using namespace support;

TEST_CASE("bitset: its digits, the highest first") {
    comes_back(std::bitset<5>(5), "\"00101\"");
    comes_back(std::bitset<1>(), "\"0\"");
    comes_back(std::bitset<0>(), "\"\"");
    comes_back(std::bitset<100>().set(99).set(0), "\"1" + std::string(98, '0') + "1\"");
}

TEST_CASE("bitset: another length, or another digit, is an error") {
    CHECK(complaint<std::bitset<3>>("\"10\"") == "$: a string of 3 digits 0 and 1 is wanted");
    CHECK(complaint<std::bitset<3>>("\"1010\"") == "$: a string of 3 digits 0 and 1 is wanted");
    CHECK(complaint<std::bitset<3>>("\"102\"") == "$: a string of 3 digits 0 and 1 is wanted");
    CHECK(complaint<std::bitset<3>>("101") == "$: expected a string, found a number");
}

TEST_CASE("bitset: in place every bit is replaced") {
    std::bitset<3> value(7);
    CHECK(brine::try_from_json("\"010\"", value));
    CHECK(value == std::bitset<3>(2));
}
