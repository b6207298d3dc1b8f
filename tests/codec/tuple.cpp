#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace support;
using enum brine::errc;
using couple = std::pair<int, std::string>;
using trio = std::tuple<bool, double, std::vector<int>>;

TEST_CASE("tuple: one element for each part") {
    CHECK(said(couple{1, "a"}) == "begin_array; element; number 1; element; string a; end_array");
    CHECK(said(trio{true, 1.5, {7}}) ==
          "begin_array; element; boolean true; element; number 1.5; element; begin_array; element; number 7; end_array; end_array");
    CHECK(said(std::tuple<>{}) == "begin_array; end_array");
}

TEST_CASE("tuple: read back") {
    CHECK(decodes_to("[1,\"a\"]", couple{1, "a"}));
    CHECK(decodes_to("[false,2,[]]", trio{false, 2.0, {}}));
    CHECK(decodes_to("[]", std::tuple<>{}));
    CHECK(decodes_to("[5]", std::tuple<int>{5}));
}

TEST_CASE("tuple: exactly as many elements as it has parts") {
    CHECK(verdict_on<couple>("[]") == verdict{too_few_elements, 1, "$"});
    CHECK(verdict_on<couple>("[1]") == verdict{too_few_elements, 2, "$"});
    CHECK(verdict_on<couple>("[1,\"a\",2]") == verdict{too_many_elements, 7, "$"});
    CHECK(verdict_on<std::tuple<>>("[1]") == verdict{too_many_elements, 1, "$"});
    CHECK(detail_on<couple>("[1]") == "2 are wanted, found 1");
    CHECK(detail_on<couple>("[1,\"a\",2]") == "2 are wanted");
}

TEST_CASE("tuple: a fault in a part names its index") {
    CHECK(verdict_on<couple>("[1,2]") == verdict{expected_string, 3, "$[1]"});
    CHECK(verdict_on<trio>("[true,1,[1,x]]") == verdict{expected_integer, 11, "$[2][1]"});
    CHECK(verdict_on<couple>("{}") == verdict{expected_array, 0, "$"});
    CHECK(verdict_on<couple>("[1 2]") == verdict{expected_comma_or_bracket, 3, "$"});
    CHECK(verdict_on<couple>("[1,") == verdict{unexpected_end, 3, "$[1]"});
}

TEST_CASE("tuple: a part that cannot be written names its index") {
    auto const failure = refusal(trio{true, std::numeric_limits<double>::infinity(), {}});
    CHECK(failure.code == not_finite);
    CHECK(failure.path == "$[1]");
}

TEST_CASE("tuple: parts keep their memory") {
    couple value{1, std::string(1000, 'x')};
    auto const* const memory = value.second.data();
    CHECK(replace(value, "[2,\"y\"]") == fine);
    CHECK(value == couple{2, "y"});
    CHECK(value.second.data() == memory);
}

TEST_CASE("tuple: const parts are written like others, and never read") {
    CHECK(said(std::pair<std::string const, bool const>{"k", true}) == "begin_array; element; string k; element; boolean true; end_array");
    static_assert(!brine::decodable<std::pair<std::string const, int>>);
}
