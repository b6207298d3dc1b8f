#include <brine/wire/skip_path.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

namespace {

/// The path to what comes behind a beginning of a value.
std::string path_behind(std::string_view beginning) {
    brine::report failure;
    brine::wire::skip_path(beginning).tell(failure);
    return std::move(failure).finish().path;
}

}  // namespace

TEST_CASE("skip_path: nothing is open in front of the value and behind it") {
    CHECK(path_behind("") == "$");
    CHECK(path_behind("{\"a\":[1]}") == "$");
    CHECK(path_behind("12") == "$");
}

TEST_CASE("skip_path: elements count the commas") {
    CHECK(path_behind("[") == "$[0]");
    CHECK(path_behind("[ 1, 2 ,") == "$[2]");
    CHECK(path_behind("[[1,2],[") == "$[1][0]");
    CHECK(path_behind("[[1,2],{\"a\":[3,4,5]},") == "$[2]");
}

TEST_CASE("skip_path: a member counts from its colon on") {
    CHECK(path_behind("{") == "$");
    CHECK(path_behind("{\"a\"") == "$");
    CHECK(path_behind("{\"a\":") == "$.a");
    CHECK(path_behind("{\"a\":1,") == "$");
    CHECK(path_behind("{\"a\":\"b\",\"c d\" : ") == "$[\"c d\"]");
    CHECK(path_behind("{\"a\":\"b\",") == "$");
}

TEST_CASE("skip_path: behind a value and in front of the comma it is the array or the object itself") {
    CHECK(path_behind("[1 ") == "$");
    CHECK(path_behind("[[1,2] ") == "$");
    CHECK(path_behind("{\"a\":1 ") == "$");
    CHECK(path_behind("{\"a\":{\"b\":\"c\"") == "$.a");
    CHECK(path_behind("[0,[1,{}") == "$[1]");
}

TEST_CASE("skip_path: a string that is cut short is where the fault is") {
    CHECK(path_behind("[\"ab") == "$[0]");
    CHECK(path_behind("{\"a\":\"") == "$.a");
    CHECK(path_behind("{\"a\":[1,\"x\\") == "$.a[1]");
    CHECK(path_behind("{\"a\":[1,\"\\\"") == "$.a[1]");
}

TEST_CASE("skip_path: brackets and quotes inside strings are text") {
    CHECK(path_behind("[\"],{\\\"[\",") == "$[1]");
    CHECK(path_behind("{\"[{\":[") == "$[\"[{\"][0]");
}

TEST_CASE("skip_path: from the outside in") { CHECK(path_behind("{\"a\":[0,{\"b\":{\"c\":[1,2,") == "$.a[1].b.c[2]"); }
