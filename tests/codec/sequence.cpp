#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <deque>
#include <limits>
#include <list>
#include <string>
#include <vector>

using namespace support;
using enum brine::errc;
using numbers = std::vector<int>;
using words = std::vector<std::string>;

TEST_CASE("sequence: its elements in order") {
    CHECK(said(numbers{1, 2}) == "begin_array; element; number 1; element; number 2; end_array");
    CHECK(said(numbers{}) == "begin_array; end_array");
    CHECK(said(std::list<numbers>{{}, {3}}) ==
          "begin_array; element; begin_array; end_array; element; begin_array; element; number 3; end_array; end_array");
    CHECK(said(std::deque<bool>{true}) == "begin_array; element; boolean true; end_array");
}

TEST_CASE("sequence: packed booleans are booleans") {
    CHECK(said(std::vector<bool>{true, false}) == "begin_array; element; boolean true; element; boolean false; end_array");
    CHECK(decodes_to("[true,false,true]", std::vector<bool>{true, false, true}));
    std::vector<bool> value(10, true);
    CHECK(replace(value, "[false]") == fine);
    CHECK(value == std::vector<bool>{false});
    CHECK(verdict_on<std::vector<bool>>("[true,1]") == verdict{expected_boolean, 6, "$[1]"});
}

TEST_CASE("sequence: an empty array clears the container") {
    numbers value{1, 2, 3};
    CHECK(replace(value, "[]") == fine);
    CHECK(value.empty());
}

TEST_CASE("sequence: a shorter text shrinks it, a longer one lets it grow, none appends") {
    numbers value{1, 2, 3};
    CHECK(replace(value, "[7,8]") == fine);
    CHECK(value == numbers{7, 8});
    CHECK(replace(value, "[1,2,3,4,5]") == fine);
    CHECK(value == numbers{1, 2, 3, 4, 5});
    CHECK(replace(value, "[5,4,3,2,1]") == fine);
    CHECK(value == numbers{5, 4, 3, 2, 1});
}

TEST_CASE("sequence: the container and its elements keep their memory") {
    words value(3, std::string(1000, 'x'));
    auto const* const container = value.data();
    auto const* const bytes = value[0].data();
    CHECK(replace(value, "[\"a\",\"b\"]") == fine);
    CHECK(value == words{"a", "b"});
    CHECK(value.data() == container);
    CHECK(value[0].data() == bytes);
    CHECK(value.capacity() >= 3);
}

TEST_CASE("sequence: lists and deques shrink and grow too") {
    std::list<int> list{1, 2, 3};
    auto const* const node = &list.front();
    CHECK(replace(list, "[9]") == fine);
    CHECK(list == std::list<int>{9});
    CHECK(&list.front() == node);
    std::deque<int> deque{1};
    CHECK(replace(deque, "[1,2,3]") == fine);
    CHECK(deque == std::deque<int>{1, 2, 3});
}

TEST_CASE("sequence: a fault in an element names its index, old and new elements alike") {
    CHECK(verdict_on<numbers>("[1,2,x]") == verdict{expected_integer, 5, "$[2]"});
    numbers value{1, 2, 3};
    CHECK(replace(value, "[1,true]") == verdict{expected_integer, 3, "$[1]"});
    CHECK(replace(value, "[1,2,3,4,true]") == verdict{expected_integer, 9, "$[4]"});
    CHECK(verdict_on<std::vector<words>>("[[],[\"a\",1]]") == verdict{expected_string, 9, "$[1][1]"});
}

TEST_CASE("sequence: a fault between elements is the array's") {
    CHECK(verdict_on<numbers>("{}") == verdict{expected_array, 0, "$"});
    CHECK(verdict_on<numbers>("[1") == verdict{unexpected_end, 2, "$"});
    CHECK(verdict_on<numbers>("[1;2]").code == invalid_number);
    CHECK(verdict_on<numbers>("[1 2]") == verdict{expected_comma_or_bracket, 3, "$"});
    CHECK(verdict_on<numbers>("[1,]") == verdict{trailing_comma, 2, "$"});
}

TEST_CASE("sequence: an element that cannot be written names its index") {
    auto const failure = refusal(std::vector<double>{1, 2, std::numeric_limits<double>::quiet_NaN()});
    CHECK(failure.code == not_finite);
    CHECK(failure.path == "$[2]");
    CHECK(refusal(std::vector<numbers>{{}}, 1).code == too_deep);
    CHECK(refusal(std::vector<numbers>{{}}, 1).path == "$[0]");
}
