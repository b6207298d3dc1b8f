#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

using namespace support;

TEST_CASE("reference: what it refers to is written") {
    std::string const text = "ab";
    int number = 3;
    CHECK(brine::try_to_json(std::ref(number)).value() == "3");
    CHECK(brine::try_to_json(std::cref(text)).value() == "\"ab\"");
    CHECK(brine::try_to_json(std::vector{std::ref(number), std::ref(number)}).value() == "[3,3]");
}

TEST_CASE("reference: nothing says what a new one would refer to") {
    static_assert(!brine::decodable<std::reference_wrapper<int>>);
    CHECK(brine::explain_decode<std::vector<std::reference_wrapper<int>>>().find("$[]: std::reference_wrapper<int> cannot be read from JSON; it is a reference; hold a value") != std::string_view::npos);
}
