#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace support;
using entries = std::multimap<std::string, int>;

TEST_CASE("multimap: an array of pairs, in which a key may occur more than once") {
    CHECK(said(entries{{"a", 1}}) == "begin_array; element; begin_array; element; string a; element; number 1; end_array; end_array");
    comes_back(entries{}, "[]");
    comes_back(entries{{"b", 1}, {"a", 3}, {"a", 2}}, R"([["a",3],["a",2],["b",1]])");
    comes_back(std::unordered_multimap<int, bool>{{1, true}, {1, true}}, "[[1,true],[1,true]]");
}

TEST_CASE("multimap: entries with equal keys keep their order") {
    auto const read = brine::try_from_json<entries>(R"([["a",3],["b",0],["a",1],["a",2]])");
    REQUIRE(read);
    CHECK(brine::try_to_json(*read).value() == R"([["a",3],["a",1],["a",2],["b",0]])");
}

TEST_CASE("multimap: any value can be a key, since it need not be a string") {
    comes_back(std::multimap<std::vector<int>, double>{{{1, 2}, 0.5}}, "[[[1,2],0.5]]");
}

TEST_CASE("multimap: what is there is replaced") {
    entries value{{"gone", 1}};
    CHECK(brine::try_from_json(R"([["a",1]])", value));
    CHECK(value == entries{{"a", 1}});
}

TEST_CASE("multimap: a fault names the entry, and which half of it") {
    CHECK(complaint<entries>(R"([["a",1],["b"]])") == "$[1]: too few elements, 2 are wanted, found 1");
    CHECK(complaint<entries>(R"([["a",1],["b",true]])") == "$[1][1]: expected an integer, found a boolean");
    CHECK(complaint<entries>(R"({"a":1})") == "$: expected an array, found an object");
}
