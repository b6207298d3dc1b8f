#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <map>
#include <vector>

using namespace support;

TEST_CASE("character: a string of one character") {
    CHECK(said('a') == "string a");
    comes_back('a', "\"a\"");
    comes_back('\0', "\"\\u0000\"");
    comes_back('"', "\"\\\"\"");
    comes_back('\x7f', "\"\x7f\"");
    comes_back(u8'z', "\"z\"");
    comes_back(u'\u20ac', "\"\u20ac\"");
    comes_back(U'\U0001D11E', "\"\U0001D11E\"");
    comes_back(L'\u00e9', "\"\u00e9\"");
    comes_back(U'\U0010FFFF', "\"\U0010FFFF\"");
    comes_back(std::vector<char>{'a', 'b'}, R"(["a","b"])");
    comes_back(std::map<char, int>{{'a', 1}, {'b', 2}}, R"({"a":1,"b":2})");
}

TEST_CASE("character: signed char and unsigned char are numbers") {
    comes_back(static_cast<signed char>(-1), "-1");
    comes_back(static_cast<unsigned char>(255), "255");
}

TEST_CASE("character: anything but one character of the type is an error") {
    CHECK(complaint<char>("\"\"") == "$: a string of one character is wanted");
    CHECK(complaint<char>("\"ab\"") == "$: a string of one character is wanted");
    CHECK(complaint<char>("\"\u00e9\"") == "$: the character does not fit its type");
    CHECK(complaint<char16_t>("\"\U0001D11E\"") == "$: the character does not fit its type");
    CHECK(complaint<char>("97") == "$: expected a string, found a number");
}

TEST_CASE("character: a unit that is no character has no JSON form") {
    CHECK(complaint_on_writing('\x80') == "$: invalid UTF-8, one unit is not a character");
    CHECK(complaint_on_writing(static_cast<char16_t>(0xD800)) == "$: half of a surrogate pair, one unit is not a character");
    CHECK(complaint_on_writing(static_cast<char32_t>(0x110000)) == "$: half of a surrogate pair, one unit is not a character");
}
