#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

using namespace support;
using std::filesystem::path;

TEST_CASE("path: its names, with a slash between them") {
    comes_back(path("a/b.txt"), "\"a/b.txt\"");
    comes_back(path(), "\"\"");
    comes_back(path("/"), "\"/\"");
    comes_back(path(u8"/h\u00e9/\u20ac"), "\"/h\u00e9/\u20ac\"");
    comes_back(std::vector<path>{"a", "b"}, R"(["a","b"])");
    comes_back(std::map<path, int>{{"a/b", 1}}, R"({"a/b":1})");
}

TEST_CASE("path: one that is not UTF-8 has no JSON form") {
    CHECK(complaint_on_writing(path("\xFF")) == "$: invalid UTF-8, at byte 0 of the string");
    CHECK(complaint<path>("1") == "$: expected a string, found a number");
}

TEST_CASE("path: one can be read from its own text") {
    path value("\"" + std::string(4000, 'a') + "\"");
    CHECK(brine::try_from_json(value.native(), value));
    CHECK(value == path(std::string(4000, 'a')));
}
