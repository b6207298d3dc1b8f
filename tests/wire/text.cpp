#include <brine/wire/text.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using brine::errc;
namespace wire = brine::wire;

namespace {

constexpr bool classifies_bytes() {
    for (int i = 0; i < 256; ++i) {
        auto const c = static_cast<char>(i);
        bool const space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        bool const punctuation = c == ',' || c == ':' || c == '[' || c == ']' || c == '{' || c == '}';
        if (wire::is_space(c) != space || wire::ends_scalar(c) != (space || punctuation)) return false;
    }
    return true;
}

constexpr bool reads_hexadecimal() {
    for (int i = 0; i < 256; ++i) {
        auto const c = static_cast<char>(i);
        int const expected = i >= '0' && i <= '9' ? i - '0' : i >= 'a' && i <= 'f' ? i - 'a' + 10 : i >= 'A' && i <= 'F' ? i - 'A' + 10 : -1;
        if (wire::hex_value(c) != expected) return false;
    }
    return wire::code_unit("0000") == 0 && wire::code_unit("00e9") == 0xE9 && wire::code_unit("FFFF") == 0xFFFF && wire::code_unit("aBcD") == 0xABCD &&
           wire::code_unit("00g0") == -1 && wire::code_unit("000\"") == -1 && wire::code_unit("+123") == -1 && wire::code_unit(" 123") == -1;
}

constexpr bool writes(std::uint32_t point, std::string_view expected) {
    char bytes[4]{};
    auto const* const end = wire::put_code_point(bytes, point);
    return std::string_view(bytes, static_cast<std::size_t>(end - bytes)) == expected;
}

constexpr bool writes_code_points() {
    return writes(0, std::string_view("\0", 1)) && writes(0x7F, "\x7F") && writes(0x80, "\xC2\x80") && writes(0x7FF, "\xDF\xBF") &&
           writes(0x800, "\xE0\xA0\x80") && writes(0xFFFF, "\xEF\xBF\xBF") && writes(0x10000, "\xF0\x90\x80\x80") &&
           writes(0x10FFFF, "\xF4\x8F\xBF\xBF");
}

constexpr bool decodes(std::string_view text, std::size_t length, std::uint32_t point) {
    auto const escape = wire::read_escape(text);
    return escape.code == errc::ok && escape.length == length && escape.point == point;
}

constexpr bool decodes_escapes() {
    return decodes("\\\"", 2, '"') && decodes("\\\\", 2, '\\') && decodes("\\/", 2, '/') && decodes("\\b", 2, 8) && decodes("\\f", 2, 12) &&
           decodes("\\n", 2, 10) && decodes("\\r", 2, 13) && decodes("\\t", 2, 9) && decodes("\\u0041", 6, 'A') && decodes("\\u0000", 6, 0) &&
           decodes("\\u20AC", 6, 0x20AC) && decodes("\\ud7ff", 6, 0xD7FF) && decodes("\\ue000", 6, 0xE000) && decodes("\\uFFFF!", 6, 0xFFFF) &&
           decodes("\\ud800\\udc00", 12, 0x10000) && decodes("\\uDBFF\\uDFFF", 12, 0x10FFFF) && decodes("\\uD834\\uDD1Ez", 12, 0x1D11E);
}

constexpr bool refuses_escapes() {
    for (std::string_view const text : {"\\", "\\x", "\\u", "\\u12", "\\u123", "\\u12G4", "\\U0041", "\\a", "\\v", "\\0", "\\'", "\\N"})
        if (wire::read_escape(text).code != errc::invalid_escape) return false;
    for (std::string_view const text : {"\\ud800", "\\udc00", "\\udfff\\ud800", "\\ud800x", "\\ud800\\n", "\\ud800\\u0041", "\\ud800\\ud800",
                                        "\\ud800\\udbff", "\\ud800\\ue000", "\\ud800\\u12", "\\ud800\\udc0g"})
        if (wire::read_escape(text).code != errc::lone_surrogate) return false;
    return true;
}

constexpr bool measures_code_points() {
    for (std::string_view const good : {"a", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xEC\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
                                        "\xF0\x90\x80\x80", "\xF3\xBF\xBF\xBF", "\xF4\x8F\xBF\xBF"})
        if (wire::code_point_length(good) != good.size()) return false;
    for (std::string_view const bad :
         {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2\x7F", "\xC2\xC0", "\xE0\x9F\xBF", "\xE0\xA0", "\xE1\x80", "\xED\xA0\x80", "\xEF\xBF", "\xE2\x82\x41",
          "\xF0\x8F\xBF\xBF", "\xF0\x90\x80", "\xF4\x90\x80\x80", "\xF1\x80\x80\x7F", "\xF5\x80\x80\x80", "\xFE", "\xFF"})
        if (wire::code_point_length(bad) != 0) return false;
    return true;
}

constexpr bool finds_bad_utf8() {
    return wire::first_invalid_utf8("") == 0 && wire::first_invalid_utf8("a\xC3\xA9") == 3 && wire::first_invalid_utf8("a\xC3") == 1 &&
           wire::first_invalid_utf8("a\xC3\xA9\x80z") == 3 && wire::first_invalid_utf8("\xFFz\xFF") == 0;
}

constexpr bool has_fault(std::string_view content, errc code, std::size_t at) {
    auto const fault = wire::first_fault(content);
    return fault.code == code && fault.at == at;
}

constexpr bool finds_faults() {
    return has_fault("", errc::ok, 0) && has_fault("abc\\n\xC3\xA9", errc::ok, 7) && has_fault("ab\ncd", errc::control_character, 2) &&
           has_fault(std::string_view("\0", 1), errc::control_character, 0) && has_fault("a\\x", errc::invalid_escape, 1) &&
           has_fault("a\\ud800z", errc::lone_surrogate, 1) && has_fault("ab\x80", errc::invalid_utf8, 2) &&
           has_fault("\x80\\x\n", errc::invalid_utf8, 0) && has_fault("\\x\x80\n", errc::invalid_escape, 0) && has_fault("\n\\x\x80", errc::control_character, 0);
}

std::string unescaped(std::string_view content) {
    std::string to(content.size(), '#');
    auto const* const end = wire::unescape(content, to.data());
    return end == nullptr ? "fault" : to.substr(0, static_cast<std::size_t>(end - to.data()));
}

/// find_string_end by the book, one byte at a time.
wire::string_end plain_string_end(char const* at) {
    wire::string_end seen{nullptr, false, false};
    for (;; ++at) {
        if (static_cast<unsigned char>(*at) < 0x20) return seen;
        if (*at == '"') return seen.quote = at, seen;
        if (static_cast<unsigned char>(*at) >= 0x80) seen.non_ascii = true;
        if (*at != '\\') continue;
        seen.escaped = true;
        if (static_cast<unsigned char>(at[1]) < 0x20) continue;
        ++at;
        if (static_cast<unsigned char>(*at) >= 0x80) seen.non_ascii = true;
    }
}

bool string_ends_agree(std::string const& text) {
    auto const padded = text + std::string(32, '\0');
    auto const fast = wire::find_string_end(padded.data());
    auto const plain = plain_string_end(padded.data());
    return fast.quote == plain.quote && (fast.quote == nullptr || (fast.escaped == plain.escaped && fast.non_ascii == plain.non_ascii));
}

}  // namespace

TEST_CASE("text: four bytes are white space; they and the punctuation end a scalar") {
    static_assert(classifies_bytes());
    CHECK(classifies_bytes());
}

TEST_CASE("text: hexadecimal digits in both cases, four make a code unit") {
    static_assert(reads_hexadecimal());
    CHECK(reads_hexadecimal());
}

TEST_CASE("text: code points of one to four bytes") {
    static_assert(writes_code_points());
    CHECK(writes_code_points());
}

TEST_CASE("text: escapes, surrogate pairs among them") {
    static_assert(decodes_escapes());
    CHECK(decodes_escapes());
}

TEST_CASE("text: unknown escapes, and halves of surrogate pairs") {
    static_assert(refuses_escapes());
    CHECK(refuses_escapes());
}

TEST_CASE("text: well-formed UTF-8 by the Unicode table, at its edges") {
    static_assert(measures_code_points());
    CHECK(measures_code_points());
}

TEST_CASE("text: the first byte that is not UTF-8") {
    static_assert(finds_bad_utf8());
    CHECK(finds_bad_utf8());
}

TEST_CASE("text: the first fault of a content, whatever its kind") {
    static_assert(finds_faults());
    CHECK(finds_faults());
}

TEST_CASE("text: a backslash is found at every place, and none past the content") {
    for (std::size_t size = 0; size < 50; ++size) {
        auto const padded = std::string(size, 'a') + "\\" + std::string(16, '\\');
        CHECK(!wire::has_backslash(padded.data(), size));
        for (std::size_t at = 0; at < size; ++at) {
            auto content = padded;
            content[at] = '\\';
            REQUIRE(wire::has_backslash(content.data(), size));
        }
    }
}

TEST_CASE("text: escapes are replaced, everything else stays") {
    CHECK(unescaped("").empty());
    CHECK(unescaped("plain") == "plain");
    CHECK(unescaped("\\\"\\\\\\/\\b\\f\\n\\r\\t") == "\"\\/\b\f\n\r\t");
    CHECK(unescaped("a\\u00e9b\\u20acc\\ud834\\udd1ed") == "a\xC3\xA9" "b\xE2\x82\xAC" "c\xF0\x9D\x84\x9E" "d");
    CHECK(unescaped("\\u0000") == std::string(1, '\0'));
    CHECK(unescaped(std::string(100, 'x') + "\\n" + std::string(100, 'y')) == std::string(100, 'x') + "\n" + std::string(100, 'y'));
}

TEST_CASE("text: a content may be unescaped where it stands") {
    std::string text = "a\\tb\\u20acc";
    auto const* const end = wire::unescape(text, text.data());
    CHECK(std::string_view(text.data(), static_cast<std::size_t>(end - text.data())) == "a\tb\xE2\x82\xAC" "c");
}

TEST_CASE("text: a wrong escape has no meaning") {
    for (std::string_view const content : {"\\x", "abc\\", "\\u12", "\\ud800", "ok\\n\\q"}) {
        CAPTURE(content);
        CHECK(unescaped(content) == "fault");
    }
}

TEST_CASE("text: a string ends at its quote, at every distance") {
    for (std::size_t size = 0; size < 70; ++size) {
        auto const text = std::string(size, 'a') + "\"" + std::string(32, '\0');
        auto const seen = wire::find_string_end(text.data());
        REQUIRE(seen.quote == text.data() + size);
        CHECK(!seen.escaped);
        CHECK(!seen.non_ascii);
    }
}

TEST_CASE("text: an escaped quote ends nothing") {
    auto const text = std::string("ab\\\"c\\\\\"d\"") + std::string(32, '\0');
    auto const seen = wire::find_string_end(text.data());
    CHECK(seen.quote == text.data() + 7);
    CHECK(seen.escaped);
}

TEST_CASE("text: a control character or the end comes before the quote") {
    for (std::string const& text : {std::string(), std::string("abc"), std::string("ab\n\""), std::string("ab\\\n\""), std::string("\\"), std::string(40, 'a')})
        CHECK(wire::find_string_end((text + std::string(32, '\0')).data()).quote == nullptr);
}

TEST_CASE("text: the fast search for a string's end agrees with the plain one on random texts") {
    support::random_numbers dice(5);
    std::size_t wrong = 0;
    for (int i = 0; i < 50000; ++i) {
        std::string text;
        for (auto size = dice.below(60); size > 0; --size) text += "aaaaaaaaaaaaaaaaaaaaaaaa\\\\\"\x80\n"[dice.below(29)];
        wrong += !string_ends_agree(text);
    }
    CHECK(wrong == 0);
}
