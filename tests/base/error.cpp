#include <brine/base/error.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

using brine::errc;
using brine::error;

namespace {

constexpr auto last_code = errc::buffer_overlaps;

constexpr bool every_code_is_described() {
    for (int i = 0; i <= static_cast<int>(last_code); ++i)
        if (brine::describe(static_cast<errc>(i)).empty() || brine::describe(static_cast<errc>(i)) == "unknown error") return false;
    return true;
}

}  // namespace

TEST_CASE("error: every code has a description") {
    static_assert(every_code_is_described());
    CHECK(every_code_is_described());
}

TEST_CASE("error: no two codes have the same description") {
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(last_code); ++i) CHECK(seen.insert(brine::describe(static_cast<errc>(i))).second);
}

TEST_CASE("error: a code that nobody defined is an unknown error") {
    CHECK(brine::describe(static_cast<errc>(static_cast<int>(last_code) + 1)) == "unknown error");
}

TEST_CASE("error: a fresh one is no error, at the root") {
    error const none;
    CHECK(none.code == errc::ok);
    CHECK(none.offset == 0);
    CHECK(none.path == "$");
    CHECK(none.detail.empty());
}

TEST_CASE("error: the message names the path and the reason") {
    CHECK(error{errc::expected_integer, 7, "$.a[3]"}.message() == "$.a[3]: expected an integer");
}

TEST_CASE("error: a detail stands behind the reason") {
    CHECK(error{errc::expected_integer, 7, "$", "found a string"}.message() == "$: expected an integer, found a string");
}

TEST_CASE("error: a rejection's detail is the reason") {
    CHECK(error{errc::rejected, 0, "$.id", "not a UUID"}.message() == "$.id: not a UUID");
    CHECK(error{errc::rejected, 0, "$.id"}.message() == "$.id: rejected");
}

TEST_CASE("error: with the text, the message has line, column and excerpt") {
    error const failure{errc::expected_integer, 5, "$.a", "found a boolean"};
    CHECK(failure.message("{\"a\":true}") ==
          "$.a: expected an integer, found a boolean (line 1, column 6)\n"
          "    1 | {\"a\":true}\n"
          "      |      ^~~~");
}

TEST_CASE("error: an empty text is a text, no text is none") {
    error const failure{errc::unexpected_end, 0};
    CHECK(failure.message(std::string_view("")).find("(line 1, column 1)") != std::string::npos);
    CHECK(failure.message(std::string_view()).find("line") == std::string::npos);
}

TEST_CASE("error: an offset behind the text is its end") {
    CHECK(error{errc::unexpected_end, 99}.message("[1,").find("(line 1, column 4)") != std::string::npos);
}

TEST_CASE("error: two are equal when all four parts are") {
    error const one{errc::too_deep, 4, "$[0]", "x"};
    CHECK(one == error{errc::too_deep, 4, "$[0]", "x"});
    CHECK(one != error{errc::too_large, 4, "$[0]", "x"});
    CHECK(one != error{errc::too_deep, 5, "$[0]", "x"});
    CHECK(one != error{errc::too_deep, 4, "$[1]", "x"});
    CHECK(one != error{errc::too_deep, 4, "$[0]", "y"});
}

#if defined(__cpp_exceptions)
TEST_CASE("exception: it says the full message and keeps the error") {
    error const failure{errc::expected_integer, 1, "$[0]"};
    brine::exception const thrown(failure, "[x]");
    CHECK(thrown.what() == failure.message("[x]"));
    CHECK(thrown.error() == failure);
}

TEST_CASE("exception: raising throws it, as a runtime_error too") {
    CHECK_THROWS_AS(brine::detail::raise({errc::too_deep}), brine::exception);
    CHECK_THROWS_WITH_AS(brine::detail::raise({errc::too_deep}, "[]"),
                         error{errc::too_deep}.message("[]").c_str(), std::runtime_error);
}
#endif
