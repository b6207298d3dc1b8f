#include <brine/wire/token.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using brine::errc;
namespace wire = brine::wire;
using wire::cursor;

namespace {

std::string many(std::string_view piece, std::size_t times) {
    std::string text;
    for (; times > 0; --times) text += piece;
    return text;
}

struct seen_string {
    std::string content;
    bool escaped;
    errc code;
    std::size_t fault;
    std::size_t end;

    friend bool operator==(seen_string const&, seen_string const&) = default;
};

seen_string look(cursor const& at) {
    auto const token = wire::read_string(at);
    return {std::string(token.content), token.escaped, token.code, token.fault, static_cast<std::size_t>(token.end() - at.here())};
}

seen_string directly(std::string_view text) {
    wire::workspace memory;
    return look(cursor::direct(memory.keep(text)));
}

seen_string through_index(std::string_view text) {
    wire::workspace memory;
    REQUIRE(memory.index.build(text));
    return look(cursor::through_index(text, memory));
}

/// A skip over the value that starts a text: what was met, and whether the cursor then stands at the text's end.
struct skip_result {
    errc code;
    std::size_t offset;
    bool whole;
};

skip_result skip(cursor at, std::size_t most_depth) {
    auto const met = wire::skipper(at, most_depth).run();
    return {met.code, met.offset, at.at_end()};
}

skip_result skip_directly(std::string_view text, std::size_t most_depth = 1024) {
    wire::workspace memory;
    return skip(cursor::direct(memory.keep(text)), most_depth);
}

/// Stage 1 finds the faults that the index does not show.
bool skips_through_index(std::string_view text, std::size_t most_depth = 1024) {
    wire::workspace memory;
    if (!memory.index.build(text)) return false;
    auto const result = skip(cursor::through_index(text, memory), most_depth);
    return result.code == errc::ok && result.whole;
}

bool skips(std::string_view text, std::size_t most_depth = 1024) {
    auto const direct = skip_directly(text, most_depth);
    return direct.code == errc::ok && direct.whole && skips_through_index(text, most_depth);
}

/// Refused both ways; directly with this code at this place.
bool stops(std::string_view text, errc code, std::size_t offset, std::size_t most_depth = 1024) {
    auto const direct = skip_directly(text, most_depth);
    return direct.code == code && direct.offset == offset && !skips_through_index(text, most_depth);
}

template <std::size_t N>
bool literal_both_ways(std::string_view text, char const (&word)[N]) {
    wire::workspace memory;
    bool const direct = wire::is_literal(cursor::direct(memory.keep(text)), word);
    REQUIRE(memory.index.build(text));
    REQUIRE(wire::is_literal(cursor::through_index(text, memory), word) == direct);
    return direct;
}

}  // namespace

TEST_CASE("token: a string's content, both ways") {
    for (std::string const& content : {std::string(), std::string("a"), std::string("0123456789abcdef"), std::string("\xC3\xA9\xE2\x82\xAC"),
                                       std::string(100, 'x'), many("\xF0\x9D\x84\x9E", 50)})
        for (std::string_view const behind : {"", ",", " \t ", " ]"}) {
            auto const text = "\"" + content + "\"" + std::string(behind);
            CHECK(directly(text) == seen_string{content, false, errc::ok, 0, content.size() + 2});
            CHECK(through_index(text) == directly(text));
        }
}

TEST_CASE("token: an escape is noticed and left as it is") {
    for (std::string const& content : {std::string("\\n"), std::string("a\\\"b"), std::string("\\\\"), many("a", 40) + "\\u0041" + many("b", 40)}) {
        auto const text = "\"" + content + "\"";
        CHECK(directly(text) == seen_string{content, true, errc::ok, 0, content.size() + 2});
        CHECK(through_index(text) == directly(text));
    }
}

TEST_CASE("token: the first fault of a string, counted from its opening quote") {
    auto const fault = [](std::string const& text, errc code, std::size_t at) {
        auto const seen = directly(text);
        return seen.code == code && seen.fault == at;
    };
    CHECK(fault("\"ab", errc::unterminated_string, 0));
    CHECK(fault("\"", errc::unterminated_string, 0));
    CHECK(fault("\"a\\\"", errc::unterminated_string, 0));
    CHECK(fault("\"a\nb\"", errc::control_character, 2));
    CHECK(fault("\"ab\x80\"", errc::invalid_utf8, 3));
    CHECK(fault("\"\\x\x80\"", errc::invalid_escape, 1));
    CHECK(fault("\"\x80\n", errc::invalid_utf8, 1));
    CHECK(fault("\"" + std::string(50, 'a') + "\xC3\"", errc::invalid_utf8, 51));
    CHECK(fault(std::string("\"a\0b\"", 5), errc::control_character, 2));
}

TEST_CASE("token: a literal ends where its letters do") {
    CHECK(literal_both_ways("true", "true"));
    CHECK(literal_both_ways("true ", "true"));
    CHECK(literal_both_ways("null,", "null"));
    CHECK(literal_both_ways("false]", "false"));
    CHECK(!literal_both_ways("trues", "true"));
    CHECK(!literal_both_ways("tru", "true"));
    CHECK(!literal_both_ways("True", "true"));
    CHECK(!literal_both_ways("null0", "null"));
    CHECK(!literal_both_ways("null.", "null"));
}

TEST_CASE("skipper: any value, whole") {
    for (std::string const& text :
         {std::string("0"), std::string("-1.5e+3"), std::string("true"), std::string("false"), std::string("null"), std::string("\"\""),
          std::string("\"a\\u0041\\n\""), std::string("[]"), std::string("{}"), std::string(" [ ] "), std::string("[[],{},[{}]]"),
          std::string("{\"a\":1,\"a\":[2,{\"b\":null}],\"\":{}}"), std::string("[1e400,-0,123456789012345678901234567890]"),
          "[" + many("{\"key\" : [1.5e-3, \"x,]}\"]} ,", 40) + "0]"}) {
        CAPTURE(text);
        CHECK(skips(text));
    }
}

TEST_CASE("skipper: one value and no more") {
    wire::workspace memory;
    auto at = cursor::direct(memory.keep("[1,[2]] , 3"));
    CHECK(wire::skipper(at, 10).run().code == errc::ok);
    CHECK(at.offset() == 8);
}

TEST_CASE("skipper: every fault of the grammar, with its place") {
    CHECK(stops("", errc::unexpected_end, 0));
    CHECK(stops("]", errc::expected_value, 0));
    CHECK(stops("[1", errc::unexpected_end, 2));
    CHECK(stops("[1 2]", errc::expected_comma_or_bracket, 3));
    CHECK(stops("[1}", errc::expected_comma_or_bracket, 2));
    CHECK(stops("[1,]", errc::trailing_comma, 2));
    CHECK(stops("[,1]", errc::expected_value, 1));
    CHECK(stops("[1,,2]", errc::expected_value, 3));
    CHECK(stops("[", errc::unexpected_end, 1));
    CHECK(stops("{", errc::unexpected_end, 1));
    CHECK(stops("{\"a\"", errc::unexpected_end, 4));
    CHECK(stops("{\"a\" 1}", errc::expected_colon, 5));
    CHECK(stops("{\"a\":}", errc::expected_value, 5));
    CHECK(stops("{\"a\":1", errc::unexpected_end, 6));
    CHECK(stops("{\"a\":1]", errc::expected_comma_or_brace, 6));
    CHECK(stops("{\"a\":1,}", errc::trailing_comma, 6));
    CHECK(stops("{a:1}", errc::expected_key, 1));
    CHECK(stops("{1:1}", errc::expected_key, 1));
    CHECK(stops("{\"a\":1,2}", errc::expected_key, 7));
    CHECK(stops("{,}", errc::expected_key, 1));
}

TEST_CASE("skipper: every fault of a scalar, with its place") {
    CHECK(stops("[tru]", errc::expected_value, 1));
    CHECK(stops("[nulls]", errc::expected_value, 1));
    CHECK(stops("[True]", errc::expected_value, 1));
    CHECK(stops("[01]", errc::invalid_number, 1));
    CHECK(stops("[-]", errc::invalid_number, 1));
    CHECK(stops("[1.]", errc::invalid_number, 1));
    CHECK(stops("[1x]", errc::invalid_number, 1));
    CHECK(stops("[+1]", errc::expected_value, 1));
    CHECK(stops("[.5]", errc::expected_value, 1));
    CHECK(stops("[\"a\\x\"]", errc::invalid_escape, 3));
    CHECK(stops("[\"\\ud800\"]", errc::lone_surrogate, 2));
    CHECK(stops("[\"a\x80\"]", errc::invalid_utf8, 3));
    CHECK(stops("[\"a\t\"]", errc::control_character, 3));
    CHECK(stops("[\"a]", errc::unterminated_string, 1));
    CHECK(stops("{\"\\x\":1}", errc::invalid_escape, 2));
}

TEST_CASE("skipper: no more brackets open at once than allowed") {
    CHECK(skips("1", 0));
    CHECK(stops("[]", errc::too_deep, 0, 0));
    CHECK(skips("[[[]]]", 3));
    CHECK(skips("[[],[[]],{\"a\":[]},[[]]]", 3));
    CHECK(stops("[[[[]]]]", errc::too_deep, 3, 3));
    CHECK(stops("[{\"a\":{\"b\":{}}}]", errc::too_deep, 11, 3));
}

TEST_CASE("skipper: remembers the kind of every open bracket, over many words of bits") {
    for (std::size_t const pairs : {1u, 31u, 32u, 33u, 100u, 500u}) {
        auto const open = many("[{\"k\":", pairs), close = many("}]", pairs);
        CHECK(skips(open + "1" + close, 2 * pairs));
        CHECK(!skips(open + "1" + close, 2 * pairs - 1));
        CHECK(stops(open + "1" + close.substr(0, close.size() - 1) + "}", errc::expected_comma_or_bracket, open.size() + close.size()));
    }
}

TEST_CASE("skipper: never deeper than its own memory, whatever is allowed") {
    auto const most = wire::skipper::largest_depth;
    CHECK(skips(many("[", most) + many("]", most), most * 100));
    CHECK(stops(many("[", most + 1) + many("]", most + 1), errc::too_deep, most, most * 100));
}
