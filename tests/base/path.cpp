#include <brine/base/path.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace detail = brine::detail;

namespace {

constexpr bool identifiers() {
    return detail::is_identifier("a") && detail::is_identifier("_") && detail::is_identifier("Ab_9z") && detail::is_identifier("\xC3\xA9t\xC3\xA9") &&
           !detail::is_identifier("") && !detail::is_identifier("9a") && !detail::is_identifier("a-b") && !detail::is_identifier("a.b") &&
           !detail::is_identifier("a b") && !detail::is_identifier("@") && !detail::is_identifier("[") && !detail::is_identifier("`") &&
           !detail::is_identifier("{");
}

constexpr bool labels() {
    return detail::element_label<0>.view() == "[0]" && detail::element_label<9>.view() == "[9]" && detail::element_label<10>.view() == "[10]" &&
           detail::element_label<99>.view() == "[99]" && detail::element_label<100>.view() == "[100]" && detail::element_label<999>.view() == "[999]";
}

}  // namespace

TEST_CASE("path: an identifier is a letter, _ or a byte beyond ASCII, then these or digits") {
    static_assert(identifiers());
    CHECK(identifiers());
}

TEST_CASE("path: a member stands behind a dot where its key is an identifier, else in brackets") {
    CHECK(detail::member_step("zip") == ".zip");
    CHECK(detail::member_step("zip code") == "[\"zip code\"]");
    CHECK(detail::member_step("") == "[\"\"]");
}

TEST_CASE("path: a map's entry stands in brackets, whatever its key is") {
    CHECK(detail::entry_step("zip") == "[\"zip\"]");
    CHECK(detail::entry_step("") == "[\"\"]");
}

TEST_CASE("path: quotes, backslashes and controls of a key are escaped") {
    CHECK(detail::entry_step("a\"b\\c") == "[\"a\\\"b\\\\c\"]");
    CHECK(detail::entry_step("\n\x1f") == "[\"\\u000a\\u001f\"]");
    CHECK(detail::entry_step(std::string_view("\0", 1)) == "[\"\\u0000\"]");
    CHECK(detail::entry_step("\x7F\xC3\xA9") == "[\"\x7F\xC3\xA9\"]");
}

TEST_CASE("path: broken UTF-8 in a key is escaped, so that the path is UTF-8") {
    CHECK(detail::entry_step("a\xFF" "b\xC3") == "[\"a\\xffb\\xc3\"]");
    CHECK(detail::entry_step("\x80\xE2\x82\xAC") == "[\"\\x80\xE2\x82\xAC\"]");
}

TEST_CASE("path: an element's step is its index") {
    CHECK(detail::element_step(0) == "[0]");
    CHECK(detail::element_step(1234567890123) == "[1234567890123]");
}

TEST_CASE("path: an element's label at compile time is its step at run time") {
    static_assert(labels());
    CHECK(labels());
    CHECK(detail::element_label<42>.view() == detail::element_step(42));
}
