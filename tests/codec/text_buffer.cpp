#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

using namespace support;

namespace {

std::string why(char (&value)[4], std::string const& text) {
    auto const done = brine::try_from_json(text, value);
    return done ? "none" : done.error().message();
}

}  // namespace

TEST_CASE("text_buffer: the text up to the first NUL, or all of it") {
    CHECK(said("ab") == "string ab");
    CHECK(brine::try_to_json("literal").value() == "\"literal\"");
    char const full[4] = {'a', 'b', 'c', 'd'};
    CHECK(brine::try_to_json(full).value() == "\"abcd\"");
    char const cut[6] = {'a', 'b', '\0', 'd', 'e', 'f'};
    CHECK(brine::try_to_json(cut).value() == "\"ab\"");
    CHECK(brine::try_to_json("").value() == "\"\"");
}

TEST_CASE("text_buffer: what is read fills it up with zeros") {
    char value[4] = {'x', 'x', 'x', 'x'};
    CHECK(why(value, "\"ab\"") == "none");
    CHECK(std::memcmp(value, "ab\0\0", 4) == 0);
    CHECK(why(value, "\"\\u0061bcd\"") == "none");
    CHECK(std::memcmp(value, "abcd", 4) == 0);
    CHECK(why(value, "\"\"") == "none");
    CHECK(value[0] == '\0');
}

TEST_CASE("text_buffer: what does not fit is an error") {
    char value[4] = {};
    CHECK(why(value, "\"abcde\"") == "$: at most 4 bytes fit");
    CHECK(why(value, "\"a\\u0000\"") == "$: a NUL would end the text early");
    CHECK(why(value, "1") == "$: expected a string, found a number");
    CHECK(complaint_on_writing("\xFF").find("invalid UTF-8") != std::string::npos);
}
