#include <brine/base/excerpt.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using brine::excerpt;
using brine::locate;
namespace detail = brine::detail;

namespace {

bool is_at(std::string_view text, std::size_t offset, std::size_t line, std::size_t column) {
    auto const place = locate(text, offset);
    return place.line == line && place.column == column;
}

/// The first line of an excerpt, without its number, and the second, without its margin.
struct two_lines {
    std::string shown;
    std::string underline;
};

two_lines lines_of(std::string_view text, std::size_t offset) {
    auto const whole = excerpt(text, offset);
    auto const second = whole.find('\n', 1);
    auto const behind_bar = [](std::string const& line) { return line.substr(line.find(" | ") + 3); };
    return {behind_bar(whole.substr(1, second - 1)), behind_bar(whole.substr(second + 1))};
}

std::string spaces(std::size_t count) { return std::string(count, ' '); }

constexpr bool token_lengths() {
    return detail::token_length("") == 1 && detail::token_length("true,") == 4 && detail::token_length("12.5e3]") == 6 &&
           detail::token_length("nul") == 3 && detail::token_length("{\"a\"") == 1 && detail::token_length(",x") == 1 &&
           detail::token_length("\"abc\":1") == 5 && detail::token_length("\"a\\\"b\" ") == 6 &&
           detail::token_length("\"a\\\\\" ") == 5 && detail::token_length("\"open") == 5 && detail::token_length("\"\\") == 2 &&
           detail::token_length("abc\"d\"") == 3 && detail::token_length("'abc'") == 1 && detail::token_length("-1.5e+3,") == 7 &&
           detail::token_length("\xC3\xA9\xC3") == 1 && detail::token_length("// note") == 1;
}

constexpr bool sequence_lengths() {
    return detail::sequence_length("a") == 1 && detail::sequence_length("\xC3\xA9") == 2 &&
           detail::sequence_length("\xE2\x82\xAC") == 3 && detail::sequence_length("\xF0\x9D\x84\x9E") == 4 &&
           detail::sequence_length("\x80") == 0 && detail::sequence_length("\xC1\x81") == 0 &&
           detail::sequence_length("\xC3") == 0 && detail::sequence_length("\xE2\x82") == 0 &&
           detail::sequence_length("\xE2(\xAC") == 0 && detail::sequence_length("\xF5\x80\x80\x80") == 0;
}

}  // namespace

TEST_CASE("locate: lines and columns count from 1, columns in bytes") {
    CHECK(is_at("abc", 0, 1, 1));
    CHECK(is_at("abc", 2, 1, 3));
    CHECK(is_at("a\nbc", 2, 2, 1));
    CHECK(is_at("\n\n\nx", 3, 4, 1));
    CHECK(is_at("\xC3\xA9x", 2, 1, 3));
}

TEST_CASE("locate: a line break belongs to the line that it ends") {
    CHECK(is_at("a\nb", 1, 1, 2));
    CHECK(is_at("a\r\nb", 2, 1, 3));
    CHECK(is_at("a\r\nb", 3, 2, 1));
}

TEST_CASE("locate: an offset behind the text is its end") {
    CHECK(is_at("", 5, 1, 1));
    CHECK(is_at("ab\n", 100, 2, 1));
    CHECK(is_at("ab", 2, 1, 3));
}

TEST_CASE("excerpt: a token ends at a delimiter, a string at its closing quote") {
    static_assert(token_lengths());
    CHECK(token_lengths());
}

TEST_CASE("excerpt: a UTF-8 sequence is measured by its lead, 0 where it is broken") {
    static_assert(sequence_lengths());
    CHECK(sequence_lengths());
}

TEST_CASE("excerpt: controls are shown as spaces, broken UTF-8 as question marks") {
    CHECK(detail::printable("a\tb\x01""c\x7F") == "a b c ");
    CHECK(detail::printable("\xC3\xA9\x80x\xE2\x82") == "\xC3\xA9?x??");
    CHECK(detail::printable(std::string_view("\0z", 2)) == " z");
}

TEST_CASE("excerpt: a column is a code point") {
    CHECK(detail::columns("abc") == 3);
    CHECK(detail::columns("\xC3\xA9\xE2\x82\xAC\xF0\x9D\x84\x9E") == 3);
}

TEST_CASE("excerpt: the line, its number, and the token underlined") {
    CHECK(excerpt("{\n  \"a\": tru\n}", 9) ==
          "\n    2 |   \"a\": tru"
          "\n      |        ^~~");
}

TEST_CASE("excerpt: a number of more than five digits widens the margin") {
    CHECK(excerpt(std::string(123455, '\n') + "[x]", 123456) ==
          "\n123456 | [x]"
          "\n       |  ^");
    CHECK(excerpt(std::string(12344, '\n') + "x", 12344) == "\n12345 | x\n      | ^");
}

TEST_CASE("excerpt: at the end of the text one column is underlined, right behind it") {
    CHECK(excerpt("[1", 2) == "\n    1 | [1\n      |   ^");
    CHECK(excerpt("[1", 50) == excerpt("[1", 2));
    CHECK(excerpt("", 0) == "\n    1 | \n      | ^");
    CHECK(excerpt("[\n", 2) == "\n    2 | \n      | ^");
}

TEST_CASE("excerpt: a string is underlined with its quotes, not past its line") {
    CHECK(lines_of("[\"a b\"]", 1).underline == " ^~~~~");
    CHECK(lines_of("[\"ab\ncd\"]", 1).underline == " ^~~");
}

TEST_CASE("excerpt: a carriage return in front of the line break is not shown") {
    auto const lines = lines_of("[1,\r\nx\r\n]", 5);
    CHECK(lines.shown == "x");
    CHECK(lines.underline == "^");
    CHECK(lines_of("x\r\n", 1).underline == " ^");
    CHECK(lines_of("x\r\n", 2).underline == " ^");
}

TEST_CASE("excerpt: a tab takes one column, so that the underline stays below the token") {
    auto const lines = lines_of("\t\t\"a\": x", 7);
    CHECK(lines.shown == "  \"a\": x");
    CHECK(lines.underline == "       ^");
}

TEST_CASE("excerpt: code points in front of the token count as one column each") {
    auto const lines = lines_of("[\"\xC3\xA9\xE2\x82\xAC\", x]", 10);
    CHECK(lines.shown == "[\"\xC3\xA9\xE2\x82\xAC\", x]");
    CHECK(lines.underline == spaces(7) + "^");
    CHECK(lines_of("\xC3\xA9\xC3\xA9", 0).underline == "^");
}

TEST_CASE("excerpt: a line of 80 bytes is shown whole, a longer one in a window of 80") {
    CHECK(lines_of(std::string(80, 'a'), 40).shown.size() == 80);
    CHECK(lines_of(std::string(81, 'a'), 40).shown.size() == 80);
    CHECK(lines_of(std::string(5000, 'a'), 2500).shown.size() == 80);
}

TEST_CASE("excerpt: the window is around the place, and never past the line's ends") {
    auto const line = std::string(200, 'a') + " x " + std::string(200, 'b');
    auto const middle = lines_of(line, 201);
    CHECK(middle.shown.substr(middle.underline.size() - 1, 1) == "x");
    CHECK(middle.underline.size() - 1 == 40);
    CHECK(lines_of(line, 3).shown == std::string(80, 'a'));
    CHECK(lines_of(line, 3).underline.starts_with("   ^"));
    CHECK(lines_of(line, line.size()).shown == std::string(80, 'b'));
    CHECK(lines_of(line, line.size()).underline == spaces(80) + "^");
}

TEST_CASE("excerpt: a window is cut between code points") {
    std::string line;
    for (int i = 0; i < 100; ++i) line += "\xE2\x82\xAC";
    for (std::size_t code_point = 0; code_point < 100; ++code_point) {
        auto const lines = lines_of(line, code_point * 3);
        CHECK(lines.shown.find('?') == std::string::npos);
        CHECK(lines.shown.size() <= 84);
        CHECK(detail::columns(lines.shown) >= 26);
    }
}

TEST_CASE("excerpt: any bytes at any place have an excerpt") {
    for (std::string const& text : {std::string(200, '\x80'), std::string(200, '\xF0'), std::string(60, 'a') + std::string(140, '\xBF'),
                                    std::string(140, '\xBF') + std::string(60, 'a'), std::string(200, '\0')})
        for (std::size_t offset = 0; offset <= text.size(); ++offset) CHECK(lines_of(text, offset).underline.find('^') <= 80);
}

TEST_CASE("excerpt: the underline is no longer than the window") {
    auto const lines = lines_of("\"" + std::string(300, 'a') + "\"", 0);
    CHECK(lines.underline == "^" + std::string(79, '~'));
}
