#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <string>

using namespace support;
using enum brine::errc;
using three = std::array<int, 3>;

TEST_CASE("array: its elements in order") {
    CHECK(said(three{1, 2, 3}) == "begin_array; element; number 1; element; number 2; element; number 3; end_array");
    CHECK(said(std::array<int, 0>{}) == "begin_array; end_array");
    CHECK(said(std::array<std::array<bool, 1>, 1>{}) == "begin_array; element; begin_array; element; boolean false; end_array; end_array");
}

TEST_CASE("array: exactly as many elements as it has") {
    CHECK(decodes_to("[1,2,3]", three{1, 2, 3}));
    CHECK(decodes_to("[]", std::array<int, 0>{}));
    CHECK(verdict_on<three>("[1,2]") == verdict{too_few_elements, 4, "$"});
    CHECK(verdict_on<three>("[]") == verdict{too_few_elements, 1, "$"});
    CHECK(verdict_on<three>("[1,2,3,4]") == verdict{too_many_elements, 7, "$"});
    CHECK(verdict_on<std::array<int, 0>>("[1]") == verdict{too_many_elements, 1, "$"});
}

TEST_CASE("array: the same with elements that are read one by one, but in registers") {
    using two = std::array<double, 2>;
    CHECK(decodes_to("[1.5,-2]", two{1.5, -2}));
    CHECK(decodes_to(R"(["a\u0020b","c"])", std::array<std::string, 2>{"a b", "c"}));
    CHECK(verdict_on<two>("[1.5]") == verdict{too_few_elements, 4, "$"});
    CHECK(verdict_on<two>("[1.5,2,3]") == verdict{too_many_elements, 7, "$"});
    CHECK(verdict_on<two>("[1.5,true]") == verdict{expected_number, 5, "$[1]"});
    CHECK(verdict_on<two>("[1.5 2]") == verdict{expected_comma_or_bracket, 5, "$"});
}

TEST_CASE("array: says how many are wanted") {
    CHECK(detail_on<three>("[1,2]") == "3 are wanted, found 2");
    CHECK(detail_on<three>("[1,2,3,4]") == "3 are wanted");
}

TEST_CASE("array: a fault in an element names its index") {
    CHECK(verdict_on<three>("[1,x,3]") == verdict{expected_integer, 3, "$[1]"});
    CHECK(verdict_on<three>("{}") == verdict{expected_array, 0, "$"});
    CHECK(verdict_on<three>("[1,2,3") == verdict{unexpected_end, 6, "$"});
    CHECK(verdict_on<three>("[1,2,]") == verdict{trailing_comma, 4, "$"});
    CHECK(verdict_on<std::array<three, 2>>("[[1,2,3],[1,2,true]]") == verdict{expected_integer, 14, "$[1][2]"});
}

TEST_CASE("array: an element that cannot be written names its index") {
    auto const failure = refusal(std::array<double, 2>{1, std::numeric_limits<double>::infinity()});
    CHECK(failure.code == not_finite);
    CHECK(failure.path == "$[1]");
    CHECK(refusal(std::array<int, 1>{}, 0).code == too_deep);
}

TEST_CASE("array: elements keep their memory") {
    std::array<std::string, 1> value{std::string(1000, 'x')};
    auto const* const memory = value[0].data();
    CHECK(replace(value, "[\"y\"]") == fine);
    CHECK(value[0] == "y");
    CHECK(value[0].data() == memory);
}

TEST_CASE("array: const elements are written like others, and never read") {
    CHECK(said(std::array<std::string const, 1>{"x"}) == "begin_array; element; string x; end_array");
    static_assert(!brine::decodable<std::array<std::string const, 1>>);
}

TEST_CASE("array: a C array is an array of exactly that many elements") {
    int value[3] = {1, 2, 3};
    CHECK(brine::try_to_json(value).value() == "[1,2,3]");
    CHECK(brine::try_from_json("[4,5,6]", value));
    CHECK(value[2] == 6);
    CHECK(brine::try_from_json("[4,5]", value).error().message() == "$: too few elements, 3 are wanted, found 2");
    int table[2][2] = {{1, 2}, {3, 4}};
    CHECK(brine::try_to_json(table).value() == "[[1,2],[3,4]]");
    CHECK(brine::try_from_json("[[4,3],[2,1]]", table));
    CHECK(table[0][1] == 3);
    CHECK(brine::try_from_json("[[4,3],[2,true]]", table).error().path == "$[1][1]");
}
