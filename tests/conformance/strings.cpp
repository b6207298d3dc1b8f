/// Strings: UTF-8, escapes, control characters, at every position and length, as values, as keys and where they are
/// skipped.
#include <brine/brine.hpp>

#include "support/corpus.hpp"
#include "support/forms.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

using namespace support;
using namespace std::string_literals;

namespace strings {

inline std::string in_quotes(std::string_view inside) { return '"' + std::string(inside) + '"'; }

/// Decoded to `expected` as value, key, element and member, and taken where it is skipped; in every form.
inline bool taken_everywhere(std::string_view inside, std::string const& expected) {
    auto const text = in_quotes(inside);
    return decodes_to(text, expected) &&
           decodes_to("[" + text + "," + text + "]", std::vector<std::string>{expected, expected}) &&
           decodes_to("{" + text + ":1}", std::map<std::string, int>{{expected, 1}}) &&
           decodes_to(R"({"keep":3,)" + text + R"(:[)" + text + "]}", sample::keeper{3}) &&
           decodes_to(R"({"zz":[)" + text + R"(],"keep":3})", sample::keeper{3});
}

/// Refused with the same code in all these places.
inline bool refused_everywhere(brine::errc code, std::string_view inside) {
    auto const text = in_quotes(inside);
    return refused_as<std::string>(code, text) && refused_as<std::vector<std::string>>(code, "[\"a\"," + text + "]") &&
           refused_as<std::map<std::string, int>>(code, "{" + text + ":1}") &&
           refused_as<sample::keeper>(code, "{" + text + R"(:1,"keep":3})") &&
           refused_as<sample::keeper>(code, R"({"zz":[)" + text + R"(],"keep":3})") &&
           refused_as<sample::keeper>(code, R"({"zz":{)" + text + R"(:1},"keep":3})");
}

/// What brine must write for a string: two-character escapes, \u00xx in lower case for other controls, else the bytes.
inline std::string encoded(std::string_view value) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text = "\"";
    for (char const c : value) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') text += {'\\', c};
        else if (auto const place = "\bb\ff\nn\rr\tt"s.find(c); byte < 0x20 && place != std::string::npos)
            text += {'\\', "\bb\ff\nn\rr\tt"s[place + 1]};
        else if (byte < 0x20) text += "\\u00"s + digits[byte >> 4] + digits[byte & 15];
        else text += c;
    }
    return text + '"';
}

/// Written and read back as a value and as a key, compact and indented.
inline bool round_trips(std::string const& value) {
    auto const as_value = brine::try_to_json(value);
    using keyed = std::unordered_map<std::string, std::vector<std::string>>;
    keyed const as_key{{value, {value, value}}};
    auto const compact = brine::try_to_json(as_key);
    auto const wide = brine::try_to_json<brine::indented<2>>(as_key);
    return as_value && compact && wide && *as_value == encoded(value) &&
           *brine::try_from_json<std::string>(*as_value) == value &&
           *compact == "{" + encoded(value) + ":[" + encoded(value) + "," + encoded(value) + "]}" &&
           brine::try_from_json<keyed>(*compact).value_or(keyed()) == as_key &&
           brine::try_from_json<keyed>(*wide).value_or(keyed()) == as_key;
}

inline bool not_encodable(std::string const& value) {
    auto const code = [](auto const& encoded) { return encoded ? brine::errc::ok : encoded.error().code; };
    std::map<std::string, int> const as_key{{value, 1}};
    return code(brine::try_to_json(value)) == brine::errc::invalid_utf8 &&
           code(brine::try_to_json(as_key)) == brine::errc::invalid_utf8;
}

/// Unicode 15, table 3-7 (well-formed UTF-8 byte sequences), row by row.
inline bool well_formed(std::string_view text) {
    struct row {
        unsigned first, last, second_first, second_last;
        std::size_t length;
    };
    static constexpr row table[] = {
        {0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
        {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
        {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
    auto const byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    while (!text.empty()) {
        auto const* fitting = std::find_if(std::begin(table), std::end(table),
                                           [&](row const& r) { return byte(0) >= r.first && byte(0) <= r.last; });
        if (fitting == std::end(table) || text.size() < fitting->length) return false;
        if (fitting->length > 1 && (byte(1) < fitting->second_first || byte(1) > fitting->second_last)) return false;
        for (std::size_t i = 2; i < fitting->length; ++i)
            if (byte(i) < 0x80 || byte(i) > 0xBF) return false;
        text.remove_prefix(fitting->length);
    }
    return true;
}

/// The UTF-8 of a code point.
inline std::string utf8(std::uint32_t point) {
    auto const tail = [&](unsigned shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) return {static_cast<char>(0xC0 | point >> 6), tail(0)};
    if (point < 0x10000) return {static_cast<char>(0xE0 | point >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | point >> 18), tail(12), tail(6), tail(0)};
}

/// \uXXXX, as a pair above the basic plane.
inline std::string escape(std::uint32_t point, bool upper = false) {
    if (point >= 0x10000)
        return escape(0xD800 + ((point - 0x10000) >> 10), upper) + escape(0xDC00 + ((point - 0x10000) & 0x3FF), upper);
    auto const* digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    return {'\\', 'u', digits[point >> 12], digits[(point >> 8) & 15], digits[(point >> 4) & 15], digits[point & 15]};
}

// The edges of table 3-7's ranges, and bytes that belong to none.
inline constexpr unsigned char boundaries[] = {0x20, 0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F,
                                               0xA0, 0xBF, 0xC0, 0xC2, 0xE2, 0xF4, 0xFF};

/// The sequences of every byte from 0x80 and the boundaries behind it.
template <class Visit>
void sequences(std::size_t length, Visit&& visit) {
    std::string bytes(length, '\0');
    auto const fill = [&](auto& self, std::size_t at) -> void {
        if (at == length) return visit(std::as_const(bytes));
        for (auto const byte : boundaries) {
            bytes[at] = static_cast<char>(byte);
            self(self, at + 1);
        }
    };
    for (unsigned lead = 0x80; lead < 0x100; ++lead) {
        bytes[0] = static_cast<char>(lead);
        fill(fill, 1);
    }
}

}  // namespace strings

using namespace strings;

TEST_CASE("strings: the naughty strings round-trip as values and as keys") {
    auto const json = read_file(corpus_folder("naughty_strings/blns.json"));
    if (json.empty()) {
        MESSAGE("left out: the naughty strings are not there; the project's own tables ran");
        return;
    }
    auto all = *brine::try_from_json<std::vector<std::string>>(json);
    CHECK(all.size() > 400);
    for (auto const& line : corpus_lines("naughty_strings/blns.txt")) all.push_back(line);
    for (auto const& each : all) {
        if (well_formed(each)) CHECK_MESSAGE(round_trips(each), shown(each));
        else CHECK_MESSAGE(not_encodable(each), shown(each));
    }
}

TEST_CASE("strings: every code point round-trips, raw and escaped") {
    std::vector<std::string> raw;
    std::string escaped = "[", upper = "[";
    for (std::uint32_t point = 0; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        raw.push_back(utf8(point));
        escaped += in_quotes(escape(point)) + ",";
        upper += in_quotes(escape(point, true)) + ",";
    }
    escaped.back() = upper.back() = ']';
    auto const decode = [](std::string_view text) {
        return brine::try_from_json<std::vector<std::string>>(text).value_or(std::vector<std::string>());
    };
    auto const text = brine::try_to_json(raw);
    REQUIRE(text);
    CHECK(decode(*text) == raw);
    CHECK(decode(escaped) == raw);
    CHECK(decode(upper) == raw);
}

TEST_CASE("strings: a sample of code points is right in every place") {
    for (std::uint32_t const point :
         {0x0u,    0x1u,     0x1Fu,    0x20u,    0x22u,    0x2Fu,    0x5Cu,     0x7Eu,     0x7Fu,    0x80u,   0xFFu,
          0x7FFu,  0x800u,   0xFFFu,   0x1000u,  0xCFFFu,  0xD7FFu,  0xE000u,   0xFDD0u,   0xFEFFu,  0xFFFDu, 0xFFFEu,
          0xFFFFu, 0x10000u, 0x1D11Eu, 0x3FFFFu, 0x40000u, 0xFFFFFu, 0x100000u, 0x10FFFEu, 0x10FFFFu}) {
        CAPTURE(point);
        CHECK(taken_everywhere(escape(point), utf8(point)));
        CHECK(taken_everywhere("x" + escape(point, true) + "y" + escape(point), "x" + utf8(point) + "y" + utf8(point)));
        if (point >= 0x20 && point != '"' && point != '\\') CHECK(taken_everywhere(utf8(point), utf8(point)));
    }
}

TEST_CASE("strings: the two-character escapes are those of RFC 8259, and no others") {
    for (unsigned byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        CAPTURE(byte);
        auto const place = "\"\\/bfnrt"s.find(c);
        if (place != std::string::npos)
            CHECK(taken_everywhere("x\\"s + c + "y", "x"s + "\"\\/\b\f\n\r\t"[place] + "y"));
        else if (byte < 0x80 && c != 'u') CHECK(refused_everywhere(brine::errc::invalid_escape, "x\\"s + c + "y"));
        else if (c != 'u') CHECK(refused<std::string>(in_quotes("x\\"s + c + "y")));
    }
}

TEST_CASE("strings: four hexadecimal digits follow \\u") {
    for (std::string const text :
         {"\\u", "\\u0", "\\u00", "\\u004", "\\uqqqq", "\\u004g", "\\u 041", "\\u-041", "\\u+041", "\\u0x41", "\\U0041",
          "\\u004\\u0041", "\\uD83D\\u", "\\uD83D\\u1", "\\uD83D\\u1x", "\\uD83D\\uDE0", "\\u{41}", "\\x41", "\\101"}) {
        CAPTURE(text);
        CHECK(refused<std::string>(in_quotes(text)));
        CHECK(refused<std::map<std::string, int>>("{" + in_quotes(text) + ":1}"));
        CHECK(refused<sample::keeper>(R"({"zz":)" + in_quotes(text) + R"(,"keep":3})"));
        CHECK(refused<sample::keeper>("{" + in_quotes(text) + R"(:1,"keep":3})"));
    }
    // Each of the 256 bytes in each of the four places.
    std::size_t wrong = 0;
    for (unsigned byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 4; ++at) {
            std::string digits = "0041";
            digits[at] = static_cast<char>(byte);
            bool const hexadecimal = byte < 0x80 && std::isxdigit(static_cast<int>(byte)) != 0;
            auto const text = in_quotes("\\u" + digits);
            wrong += accepted<std::string>(text) != hexadecimal;
            wrong += accepted<sample::keeper>(R"({"zz":)" + text + R"(,"keep":3})") != hexadecimal;
        }
    CHECK(wrong == 0);
    CHECK(taken_everywhere("\\uD041\\ud7ff", "\xED\x81\x81\xED\x9F\xBF"));
}

TEST_CASE("strings: half of a surrogate pair is an error, wherever it stands") {
    for (std::string const text :
         {"\\uD800", "\\uDBFF", "\\uDC00", "\\uDFFF", "\\uD800x", "x\\uDC00", "\\uD800\\uD800", "\\uDC00\\uD800",
          "\\uD800\\u0041", "\\uD800\\uE000", "\\uD800\\uDBFF", "\\uD83D\\uDE00\\uD83D", "\\uD83D\\uDE00\\uDE00",
          "\\uD800\\n", "\\ud888\\u1234", "\\uD800\\\\uDC00", "\\uD800 \\uDC00", "\\uD800/uDC00"})
        CHECK_MESSAGE(refused_everywhere(brine::errc::lone_surrogate, text), text);
    // All pairs of the edges.
    for (std::uint32_t const high : {0xD7FFu, 0xD800u, 0xD801u, 0xDBFFu, 0xDC00u, 0xDFFFu, 0xE000u})
        for (std::uint32_t const low : {0xD7FFu, 0xD800u, 0xDBFFu, 0xDC00u, 0xDC01u, 0xDFFFu, 0xE000u}) {
            bool const high_is_high = high >= 0xD800 && high <= 0xDBFF, low_is_low = low >= 0xDC00 && low <= 0xDFFF;
            auto const plain = [](std::uint32_t point) { return point < 0xD800 || point > 0xDFFF; };
            bool const fine = (high_is_high && low_is_low) || (plain(high) && plain(low));
            CAPTURE(high);
            CAPTURE(low);
            CHECK(accepted<std::string>(in_quotes(escape(high) + escape(low))) == fine);
            CHECK(accepted<sample::keeper>(R"({"zz":)" + in_quotes(escape(high) + escape(low)) + R"(,"keep":3})") ==
                  fine);
        }
}

TEST_CASE("strings: a raw control character is an error, DEL is none") {
    for (unsigned byte = 0; byte < 0x20; ++byte) {
        CAPTURE(byte);
        auto const control = std::string(1, static_cast<char>(byte));
        CHECK(refused_everywhere(brine::errc::control_character, control));
        CHECK(refused_everywhere(brine::errc::control_character, "ab" + control + "cd"));
        CHECK(refused_everywhere(brine::errc::control_character, "\\n" + control));
    }
    CHECK(taken_everywhere("\x7F", "\x7F"));
}

TEST_CASE("strings: UTF-8 is exactly Unicode's table 3-7, decoded, skipped and encoded") {
    std::size_t wrong = 0, valid = 0, total = 0;
    std::string first;
    for (std::size_t length = 1; length <= 4; ++length)
        sequences(length, [&](std::string const& bytes) {
            bool const expected = well_formed(bytes);
            ++total, valid += expected;
            auto const text = in_quotes(bytes);
            auto const skipped = R"({"zz":)" + text + R"(,"keep":3})";
            auto const code = expected ? brine::errc::ok : brine::errc::invalid_utf8;
            auto const encoded_value = brine::try_to_json(bytes);
            bool const right = decode_verdict<std::string>(text).code == code &&
                               decode_verdict<sample::keeper>(skipped).code == code &&
                               (encoded_value ? brine::errc::ok : encoded_value.error().code) == code;
            if (!right && wrong++ == 0) first = shown(bytes);
        });
    CHECK_MESSAGE(wrong == 0, wrong << " of " << total << ", the first is " << first);
    CHECK(valid > 8000);
}

TEST_CASE("strings: UTF-8 is looked at in the same way in large documents and as a key") {
    std::size_t wrong = 0;
    std::string first;
    for (std::size_t length = 1; length <= 3; ++length)
        sequences(length, [&](std::string const& bytes) {
            bool const right = well_formed(bytes) ? taken_everywhere(bytes, bytes)
                                                  : refused_everywhere(brine::errc::invalid_utf8, bytes);
            if (!right && wrong++ == 0) first = shown(bytes);
        });
    // Four bytes: the ones that matter.
    for (std::string const bytes :
         {"\xF0\x8F\xBF\xBF", "\xF0\x90\x80\x80", "\xF3\xBF\xBF\xBF", "\xF4\x8F\xBF\xBF", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFC\x84\x80\x80\x80\x80", "\xF0\x90\x80", "\xF0\x90", "\xF0",
          "\xF0\x90\x80x", "\xF0\x90xx", "\xF1\x80\x80\xC0", "\xF1\x80\x7F\x80", "\xED\xA0\x80\xED\xB0\x80", "\xFE",
          "\xFF\xFE", "\xC0\x80"}) {
        bool const right =
            well_formed(bytes) ? taken_everywhere(bytes, bytes) : refused_everywhere(brine::errc::invalid_utf8, bytes);
        if (!right && wrong++ == 0) first = shown(bytes);
    }
    CHECK_MESSAGE(wrong == 0, wrong << " sequences, the first is " << first);
}

TEST_CASE("strings: a sequence cut off by the end of the text is an error") {
    for (std::string const bytes : {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9D\x84\x9E"})
        for (std::size_t length = 1; length <= std::string_view(bytes).size(); ++length)
            for (std::size_t before = 0; before < 130; ++before) {
                auto const text = "\"" + std::string(before, 'a') + std::string(bytes, length);
                auto const code = length < std::string_view(bytes).size() ? brine::errc::invalid_utf8
                                                                          : brine::errc::unterminated_string;
                CAPTURE(shown(text));
                CHECK(refused<std::string>(text));
                CHECK(refused<sample::keeper>(R"({"zz":)" + text));
                // The broken sequence comes before the end of the text.
                CHECK(decode_verdict<std::string>(text).code == code);
                CHECK(decode_verdict<std::string>(std::string(padding, ' ') + text).code == code);
            }
}

namespace {

/// Something in the middle of a plain string, and what becomes of it.
struct insertion {
    std::string_view name;
    std::string text;
    std::string value;
    brine::errc code;
};

}  // namespace

TEST_CASE("strings: strings of every length up to 200 with something special at every position") {
    using enum brine::errc;
    insertion const insertions[] = {
        {"nothing", "", "", ok},
        {"short escape", "\\n", "\n", ok},
        {"quote", "\\\"", "\"", ok},
        {"backslash", "\\\\", "\\", ok},
        {"two backslashes and a quote", "\\\\\\\\\\\"", "\\\\\"", ok},
        {"unicode escape", "\\u20ac", "\xE2\x82\xAC", ok},
        {"surrogate pair", "\\ud834\\udd1e", "\xF0\x9D\x84\x9E", ok},
        {"two bytes", "\xC3\xA9", "\xC3\xA9", ok},
        {"three bytes", "\xE2\x82\xAC", "\xE2\x82\xAC", ok},
        {"four bytes", "\xF0\x9D\x84\x9E", "\xF0\x9D\x84\x9E", ok},
        {"brackets", "[{,:}]", "[{,:}]", ok},
        {"control character", "\x1F", "", control_character},
        {"line feed", "\n", "", control_character},
        {"NUL", "\0"s, "", control_character},
        {"invalid byte", "\xFF", "", invalid_utf8},
        {"cut sequence", "\xE2\x82", "", invalid_utf8},
        {"lone continuation", "\x80", "", invalid_utf8},
        {"bad escape", "\\q", "", invalid_escape},
        {"lone surrogate", "\\udd1e", "", lone_surrogate},
    };
    std::string const space(1024, ' ');
    for (auto const& each : insertions) {
        std::size_t wrong = 0;
        std::string first;
        for (std::size_t length = 0; length <= 200; ++length)
            for (std::size_t at = 0; at <= length; ++at) {
                std::string const before(at, 'x'), after(length - at, 'y');
                auto const text = in_quotes(before + each.text + after);
                auto const value = before + each.value + after;
                auto const skipped = R"({"zz":)" + text + R"(,"keep":3})";
                bool right = true;
                if (each.code == ok) {
                    right = brine::try_from_json<std::string>(text).value_or("?") == value &&
                            brine::try_from_json<std::string>(space + text).value_or("?") == value &&
                            brine::try_to_json(value).value_or("?") == encoded(value) &&
                            decode_verdict<sample::keeper>(skipped) && decode_verdict<sample::keeper>(space + skipped);
                } else {
                    right = decode_verdict<std::string>(text) == verdict{each.code, 1 + at, "$"} &&
                            decode_verdict<std::string>(space + text) == verdict{each.code, 1025 + at, "$"} &&
                            decode_verdict<sample::keeper>(skipped) == verdict{each.code, 7 + at, "$.zz"} &&
                            decode_verdict<sample::keeper>(space + skipped) == verdict{each.code, 1031 + at, "$.zz"};
                }
                if (!right && wrong++ == 0) first = text;
            }
        CHECK_MESSAGE(wrong == 0, each.name << ": " << wrong << " wrong, the first is " << shown(first));
    }
}

TEST_CASE("strings: an invalid byte is found at every position of a string that is encoded") {
    for (std::string const bad : {"\xFF", "\x80", "\xE2\x82", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80"}) {
        std::size_t wrong = 0;
        for (std::size_t length = 0; length <= 200; ++length)
            for (std::size_t at = 0; at <= length; ++at)
                wrong += !not_encodable(std::string(at, 'x') + bad + std::string(length - at, 'y'));
        CHECK_MESSAGE(wrong == 0, shown(bad));
    }
}

TEST_CASE("strings: runs of backslashes of every length end or do not end the string, at every alignment") {
    std::size_t wrong = 0;
    for (std::size_t run = 1; run <= 140; ++run)
        for (std::size_t shift = 0; shift < 64; ++shift) {
            std::string const text = in_quotes(std::string(shift, 'a') + std::string(run, '\\'));
            std::string const value = std::string(shift, 'a') + std::string(run / 2, '\\');
            for (auto const& form : {text, std::string(1024, ' ') + text}) {
                auto const decoded = brine::try_from_json<std::string>(form);
                wrong += run % 2 == 0 ? !(decoded && *decoded == value) : decoded.has_value();
            }
            auto const skipped = R"({"zz":[)" + text + R"(],"keep":3})";
            for (auto const& form : {skipped, std::string(1024, ' ') + skipped})
                wrong += static_cast<bool>(decode_verdict<sample::keeper>(form)) != (run % 2 == 0);
        }
    CHECK(wrong == 0);
}

TEST_CASE("strings: random texts round-trip as values and as keys") {
    random_numbers dice(3);
    std::size_t wrong = 0;
    for (int i = 0; i < 20'000; ++i) wrong += !round_trips(sample::any_text(dice));
    CHECK(wrong == 0);
}

TEST_CASE("strings: long strings round-trip") {
    for (std::size_t const length : {511u, 512u, 513u, 4095u, 4096u, 4097u, 65535u, 65536u, 1'000'000u}) {
        std::string plain(length, 'x'), mixed;
        while (mixed.size() < length) mixed += "plain text, \"quoted\" \\ \xE2\x82\xAC\n";
        CHECK(round_trips(plain));
        CHECK(round_trips(mixed));
        CHECK(round_trips(std::string(length, '\x01')));
        CHECK(round_trips(std::string(length, '"')));
    }
}

TEST_CASE("strings: a key written with escapes is the same key") {
    CHECK(decodes_to(R"({"\u006b\u0065ep":3})", sample::keeper{3}));
    CHECK(decodes_to(R"({"kee\u0070":3})", sample::keeper{3}));
    CHECK(refused_as<sample::keeper>(brine::errc::duplicate_member, R"({"keep":3,"\u006beep":4})"));
    CHECK(refused_as<sample::keeper>(brine::errc::duplicate_member, R"({"\u006beep":3,"keep":4})"));
    CHECK(refused_as<std::map<std::string, int>>(brine::errc::duplicate_key, R"({"a":3,"\u0061":4})"));
    CHECK(refused_as<std::map<int, int>>(brine::errc::duplicate_key, R"({"1":3,"\u0031":4})"));
}

TEST_CASE("strings: keys are compared byte by byte") {
    for (std::string const key :
         {"Keep", "KEEP", "keep ", " keep", "kee", "keeps", "keep\\u0000", "\\u0000keep", "", "ke\\u0065p\\u0301"})
        CHECK_MESSAGE(refused_as<sample::keeper>(brine::errc::missing_member, "{\"" + std::string(key) + "\":3}"), key);
    CHECK(
        decodes_to("{\"\xC3\xA9\":1,\"e\xCC\x81\":2}", std::map<std::string, int>{{"\xC3\xA9", 1}, {"e\xCC\x81", 2}}));
}

TEST_CASE("strings: NUL is kept in values and keys, in both directions") {
    auto const value = "\0a\0"s;
    CHECK(round_trips(value));
    CHECK(round_trips("\0"s));
    CHECK(taken_everywhere("\\u0000a\\u0000", value));
}
