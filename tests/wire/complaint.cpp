#include <brine/wire/complaint.hpp>

#include <doctest/doctest.h>

#include <string_view>

using brine::errc;
namespace wire = brine::wire;

TEST_CASE("complaint: the kind of what is there") {
    CHECK(wire::found("null]") == "found null");
    CHECK(wire::found("true") == "found a boolean");
    CHECK(wire::found("false,") == "found a boolean");
    CHECK(wire::found("\"abc") == "found a string");
    CHECK(wire::found("[1]") == "found an array");
    CHECK(wire::found("{}") == "found an object");
    CHECK(wire::found("-1.5e3") == "found a number");
}

TEST_CASE("complaint: nothing is found where no value starts") {
    for (std::string_view const text : {"", "x", "]", "-", "nul", "+1", ".5", "'a'"}) {
        CAPTURE(text);
        CHECK(wire::found(text).empty());
    }
}

TEST_CASE("complaint: what other languages write has a cure") {
    CHECK(wire::cure("// note") == "JSON has no comments");
    CHECK(wire::cure("/* note */") == wire::cure("# note"));
    CHECK(wire::cure("'abc'") == "strings take double quotes");
    CHECK(wire::cure("True") == "did you mean true?");
    CHECK(wire::cure("FALSE") == "did you mean false?");
    for (std::string_view const text : {"None", "nil", "NULL", "Null", "undefined"}) CHECK(wire::cure(text) == "did you mean null?");
    for (std::string_view const text : {"NaN", "nan", "Infinity", "-Infinity", "inf", "-inf"})
        CHECK(wire::cure(text) == "JSON has no NaN and no infinity");
    CHECK(wire::cure("+1") == "a number takes no plus sign in front");
    CHECK(wire::cure(".5") == "a number needs a digit before the point");
    CHECK(wire::cure("-.5") == wire::cure(".5"));
    CHECK(wire::cure("0xFF") == "JSON has only decimal numbers");
    CHECK(wire::cure("-0X1") == wire::cure("0xFF"));
    CHECK(wire::cure("012") == "a number takes no zeros in front");
    CHECK(wire::cure("-00") == "a number takes no zeros in front");
}

TEST_CASE("complaint: what is right or unknown has no cure") {
    for (std::string_view const text : {"", "0", "-0", "-", "0.5", "10", "-0.1", "0e1", "true", "null", "abc", "\"//\"", "/"}) {
        CAPTURE(text);
        CHECK(wire::cure(text).empty());
    }
}

TEST_CASE("complaint: a string that holds nothing but a number") {
    for (std::string_view const text : {"\"12\"", "\"-1.5e3\",", "\"0\""}) CHECK(wire::quotes_a_number(text));
    for (std::string_view const text : {"\"\"", "\"12", "\"12 \"", "\"a\"", "12", "\"1", ""}) {
        CAPTURE(text);
        CHECK(!wire::quotes_a_number(text));
    }
}

TEST_CASE("complaint: a wrong kind says what was found") {
    CHECK(wire::detail_of(errc::expected_string, "12", false) == "found a number");
    CHECK(wire::detail_of(errc::expected_null, "[]", false) == "found an array");
    CHECK(wire::detail_of(errc::expected_object, "\"x\"", false) == "found a string");
    CHECK(wire::detail_of(errc::expected_integer, "null", false) == "found null");
}

TEST_CASE("complaint: an integer that is written as something else") {
    CHECK(wire::detail_of(errc::expected_integer, "1.0,", false) == "found a number with a fraction or an exponent");
    CHECK(wire::detail_of(errc::expected_integer, "1e2", false) == "found a number with a fraction or an exponent");
    CHECK(wire::detail_of(errc::expected_integer, "\"12\"", false) == "found a number in quotes");
    CHECK(wire::detail_of(errc::expected_number, "\"1.5\"", false) == "found a number in quotes");
    CHECK(wire::detail_of(errc::expected_string, "\"1.5\"", false) == "found a string");
}

TEST_CASE("complaint: the cure goes before the kind") {
    CHECK(wire::detail_of(errc::expected_boolean, "True", false) == "did you mean true?");
    CHECK(wire::detail_of(errc::expected_number, "NaN", false) == "JSON has no NaN and no infinity");
    CHECK(wire::detail_of(errc::invalid_number, "012", false) == "a number takes no zeros in front");
    CHECK(wire::detail_of(errc::expected_colon, "'a'", false).empty());
}

TEST_CASE("complaint: a fault in a string says what to write") {
    CHECK(wire::detail_of(errc::invalid_escape, "\\u12", false) == "\\u takes four hexadecimal digits");
    CHECK(wire::detail_of(errc::invalid_escape, "\\x", false) == "write \\\\ for a backslash");
    CHECK(wire::detail_of(errc::control_character, "\nabc", false) == "write \\n for a line break");
    CHECK(wire::detail_of(errc::control_character, "\t", false) == "write \\t for a tab");
    CHECK(wire::detail_of(errc::control_character, "\x01", false) == "write it as \\u00XX");
    CHECK(wire::detail_of(errc::lone_surrogate, "\\ud800", false) == "a code point beyond U+FFFF takes two \\u escapes");
}

TEST_CASE("complaint: a text of nothing but white space holds no value") {
    CHECK(wire::detail_of(errc::unexpected_end, "", true) == "it holds no value");
    CHECK(wire::detail_of(errc::unexpected_end, "", false).empty());
}

TEST_CASE("complaint: the range of a type") {
    CHECK(wire::limits_of<signed char>() == "-128 to 127 would fit");
    CHECK(wire::limits_of<unsigned long long>() == "0 to 18446744073709551615 would fit");
}

TEST_CASE("complaint: where there is nothing to add, nothing is added") {
    CHECK(wire::detail_of(errc::unexpected_end, "", false).empty());
    CHECK(wire::detail_of(errc::expected_integer, "", false).empty());
    CHECK(wire::detail_of(errc::too_deep, "[[", false).empty());
    CHECK(wire::detail_of(errc::duplicate_key, "\"a\"", false).empty());
}
