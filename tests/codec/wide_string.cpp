#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

using namespace support;

TEST_CASE("wide_string: JSON is UTF-8 whatever the string is") {
    CHECK(said(std::u16string(u"a\u20ac")) == "string a\u20ac");
    comes_back(std::u8string(u8"h\u00e9 \"\n"), "\"h\u00e9 \\\"\\n\"");
    comes_back(std::u16string(u"h\u00e9\u20ac\U0001D11E"), "\"h\u00e9\u20ac\U0001D11E\"");
    comes_back(std::u32string(U"h\u00e9\u20ac\U0010FFFF"), "\"h\u00e9\u20ac\U0010FFFF\"");
    comes_back(std::wstring(L"h\u00e9\u20ac\U0001D11E"), "\"h\u00e9\u20ac\U0001D11E\"");
    comes_back(std::u16string(), "\"\"");
    comes_back(std::wstring(1, L'\0'), "\"\\u0000\"");
    comes_back(std::map<std::u16string, int>{{u"\u20ac", 1}}, "{\"\u20ac\":1}");
    CHECK(brine::try_from_json<std::u16string>("\"\\ud834\\udd1e\"").value() == u"\U0001D11E");
}

TEST_CASE("wide_string: views are written") {
    CHECK(brine::try_to_json(std::u32string_view(U"\u20ac")).value() == "\"\u20ac\"");
    CHECK(brine::try_to_json(std::u8string_view(u8"a")).value() == "\"a\"");
    static_assert(!brine::decodable<std::u16string_view>);
}

TEST_CASE("wide_string: half of a surrogate pair has no JSON form") {
    CHECK(complaint_on_writing(std::u16string{u'a', char16_t{0xD834}}) == "$: half of a surrogate pair, at unit 1 of the string");
    CHECK(complaint_on_writing(std::u16string{char16_t{0xDD1E}, char16_t{0xD834}}) == "$: half of a surrogate pair, at unit 0 of the string");
    CHECK(complaint_on_writing(std::u32string{char32_t{0xD834}}) == "$: half of a surrogate pair, at unit 0 of the string");
    CHECK(complaint_on_writing(std::u32string{char32_t{0x110000}}) == "$: half of a surrogate pair, at unit 0 of the string");
    CHECK(complaint_on_writing(std::u8string{char8_t{0xFF}}) == "$: invalid UTF-8, at byte 0 of the string");
}

TEST_CASE("wide_string: what is no string is an error") {
    CHECK(complaint<std::wstring>("1") == "$: expected a string, found a number");
    CHECK(complaint<std::u16string>("\"\\ud834\"") == "$: half of a surrogate pair, a code point beyond U+FFFF takes two \\u escapes");
}

TEST_CASE("wide_string: long ones go through in pieces, without allocating") {
    std::u16string value;
    for (int i = 0; i < 100'000; ++i) value += i % 3 == 0 ? u"a" : i % 3 == 1 ? u"\u00e9" : u"\U0001D11E";
    auto const text = brine::try_to_json(value);
    REQUIRE(text);
    CHECK(brine::try_from_json<std::u16string>(*text).value() == value);
    std::string buffer(text->size(), ' ');
    CHECK(brine::try_to_json(value, std::span<char>(buffer)).value() == text->size());
    CHECK(buffer == *text);
    CHECK(brine::try_to_json(value, std::span<char>(buffer).first(buffer.size() - 1)).error().code == brine::errc::buffer_too_small);
}

TEST_CASE("wide_string: in place it keeps its memory") {
    std::u16string value(1000, u'x');
    auto const* const memory = value.data();
    CHECK(brine::try_from_json("\"ab\"", value));
    CHECK(value == u"ab");
    CHECK(value.data() == memory);
}
