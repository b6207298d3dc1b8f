#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <forward_list>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace support;

TEST_CASE("make: a type without a default constructor is made by its codec, wherever a value is new") {
    static_assert(!std::is_default_constructible_v<numbered>);
    comes_back(numbered(7), "7");
    comes_back(std::vector<numbered>{numbered(1), numbered(2)}, "[1,2]");
    comes_back(std::deque<numbered>{numbered(1)}, "[1]");
    comes_back(std::list<numbered>{numbered(1)}, "[1]");
    comes_back(std::forward_list<numbered>{numbered(1), numbered(2)}, "[1,2]");
    comes_back(std::optional<numbered>(numbered(3)), "3");
    comes_back(std::optional<numbered>(), "null");
    CHECK(complaint<std::vector<numbered>>("[1,true]") == "$[1]: expected an integer, found a boolean");
    CHECK(complaint<numbered>("true") == "$: expected an integer, found a boolean");
    auto const box = brine::try_from_json<std::unique_ptr<numbered>>("5");
    CHECK((*box)->number() == 5);
}

TEST_CASE("make: elements that are only moved") {
    std::vector<only_moved> value;
    CHECK(brine::try_from_json("[1,2]", value));
    CHECK(value[1].number == 2);
    std::forward_list<only_moved> list;
    CHECK(brine::try_from_json("[1,2]", list));
    CHECK(list.front().number == 1);
}
