#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace support;
using namespace std::string_literals;
using enum brine::errc;

TEST_CASE("string: strings and views say string") {
    CHECK(said("abc"s) == "string abc");
    CHECK(said(std::string()) == "string ");
    CHECK(said(std::string_view("view")) == "string view");
}

TEST_CASE("string: a view is written and never read") {
    static_assert(brine::encodable<std::string_view> && !brine::decodable<std::string_view>);
    CHECK(brine::explain_decode<std::string_view>().ends_with("it is a view; use an owning type, such as std::string or std::vector"));
}

TEST_CASE("string: read back, escapes replaced") {
    CHECK(decodes_to("\"\"", ""s));
    CHECK(decodes_to("\"abc\"", "abc"s));
    CHECK(decodes_to("\"a\\u0000\\n\\ud834\\udd1e\"", "a\0\n\xF0\x9D\x84\x9E"s));
}

TEST_CASE("string: the content is replaced, the capacity kept") {
    std::string value(1000, 'x');
    auto const* const memory = value.data();
    CHECK(replace(value, "\"a\\tb\"") == fine);
    CHECK(value == "a\tb");
    CHECK(value.data() == memory);
    CHECK(replace(value, "\"plain\"") == fine);
    CHECK(value == "plain");
    CHECK(value.data() == memory);
}

TEST_CASE("string: anything else is an error") {
    CHECK(verdict_on<std::string>("1") == verdict{expected_string, 0, "$"});
    CHECK(verdict_on<std::string>("null") == verdict{expected_string, 0, "$"});
    CHECK(verdict_on<std::string>("\"ab\\x\"") == verdict{invalid_escape, 3, "$"});
    CHECK(verdict_on<std::string>("\"ab") == verdict{unterminated_string, 0, "$"});
}
