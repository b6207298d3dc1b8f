#include <brine/wire/cursor.hpp>
#include <brine/wire/token.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wire = brine::wire;
using wire::cursor;

namespace {

/// Offsets and first bytes.
using tokens = std::vector<std::pair<std::size_t, char>>;

char const* end_of_token(cursor const& at) {
    if (*at == '"') return wire::read_string(at).end();
    auto const* end = at.here() + 1;
    if (wire::ends_scalar(*at)) return end;
    while (end != at.limit() && !wire::ends_scalar(*end)) ++end;
    return end;
}

tokens tokens_from(cursor at) {
    tokens seen;
    for (; !at.at_end(); at.advance(end_of_token(at))) seen.emplace_back(at.offset(), *at);
    return seen;
}

tokens tokens_directly(std::string_view text) {
    wire::workspace memory;
    return tokens_from(cursor::direct(memory.keep(text)));
}

tokens tokens_through_index(std::string_view text) {
    wire::workspace memory;
    if (!memory.index.build(text)) return {};
    return tokens_from(cursor::through_index(text, memory));
}

std::string many(std::string_view piece, std::size_t times) {
    std::string text;
    for (; times > 0; --times) text += piece;
    return text;
}

}  // namespace

TEST_CASE("cursor: tokens are offsets and first bytes") {
    tokens const expected{{1, '{'}, {3, '"'}, {7, ':'}, {9, '-'}, {12, ','}, {13, '"'}, {15, ':'}, {16, 'n'}, {21, '}'}};
    std::string_view const text = " { \"ab\": -12,\"\":null }\n";
    CHECK(tokens_directly(text) == expected);
    CHECK(tokens_through_index(text) == expected);
}

TEST_CASE("cursor: both ways see the same tokens") {
    for (std::string const& text :
         {std::string("0"), std::string("\"\""), std::string("[]"), std::string("[true,false , null]"), std::string("\"a\\\"b\\\\\""),
          std::string("[\"\\\\\",\"\\\\\\\"\",{}]"), std::string("\t\r\n [ ] \t\r\n"), many("[", 100) + many("]", 100),
          "[" + many("{\"key\" : [1.5e-3, \"x,]}\\u0041\"]} ,", 40) + "0]", "\"" + many("a\xC3\xA9", 100) + "\"", many(" ", 70) + "1" + many(" ", 70)}) {
        CAPTURE(text);
        CHECK(!tokens_directly(text).empty());
        CHECK(tokens_directly(text) == tokens_through_index(text));
    }
}

TEST_CASE("cursor: both ways see the same tokens around the tail's edge, 64 bytes before the end") {
    for (std::size_t size = 1; size < 200; ++size) {
        auto const text = many(" ", size % 7) + "[" + many("12,", size) + "\"abcdefghij\"]";
        REQUIRE(tokens_directly(text) == tokens_through_index(text));
    }
}

TEST_CASE("cursor: at the end it stands on a NUL") {
    wire::workspace memory;
    auto direct = cursor::direct(memory.keep("1 "));
    direct.advance(direct.here() + 1);
    CHECK(direct.at_end());
    CHECK(*direct == '\0');
    CHECK(direct.offset() == 2);
    REQUIRE(memory.index.build("1 "));
    auto indexed = cursor::through_index("1 ", memory);
    indexed.advance(nullptr);
    CHECK(indexed.at_end());
    CHECK(*indexed == '\0');
    CHECK(indexed.offset() == 2);
}

TEST_CASE("cursor: an empty text is at its end") {
    wire::workspace memory;
    CHECK(cursor::direct(memory.keep("")).at_end());
    CHECK(cursor::direct(memory.keep(" \n")).at_end());
}

TEST_CASE("cursor: the token before is remembered, and what of the text starts here") {
    wire::workspace memory;
    std::string_view const text = "[ 1 , 2]";
    REQUIRE(memory.index.build(text));
    for (auto at : {cursor::direct(memory.keep(text)), cursor::through_index(text, memory)}) {
        at.advance(at.here() + 1);
        at.advance(at.here() + 1);
        CHECK(at.offset() == 4);
        CHECK(at.previous_offset() == 2);
        CHECK(at.rest() == ", 2]");
        CHECK(at.text() == text);
    }
}

TEST_CASE("cursor: only the direct way is direct") {
    wire::workspace memory;
    REQUIRE(memory.index.build("[]"));
    CHECK(cursor::direct(memory.keep("[]")).is_direct());
    CHECK(!cursor::through_index("[]", memory).is_direct());
}

TEST_CASE("cursor: a scalar reaches at most to the next token, or to the end") {
    wire::workspace memory;
    std::string_view const text = "12  ,3";
    REQUIRE(memory.index.build(text));
    auto indexed = cursor::through_index(text, memory);
    CHECK(indexed.limit() - indexed.here() == 4);
    indexed.advance(nullptr);
    indexed.advance(nullptr);
    CHECK(indexed.limit() - indexed.here() == 1);
    auto const direct = cursor::direct(memory.keep(text));
    CHECK(direct.limit() - direct.here() == 6);
}

TEST_CASE("cursor: over a name and its colon in one go") {
    wire::workspace memory;
    std::string_view const text = "\"k\": 7";
    REQUIRE(memory.index.build(text));
    for (auto at : {cursor::direct(memory.keep(text)), cursor::through_index(text, memory)}) {
        at.advance_to_value(at.here() + 4);
        CHECK(at.offset() == 5);
        CHECK(*at == '7');
    }
}

TEST_CASE("cursor: 64 bytes behind every token can be read, NULs past the text") {
    wire::workspace memory;
    std::string_view const text = "[1]";
    REQUIRE(memory.index.build(text));
    for (auto at : {cursor::direct(memory.keep(text)), cursor::through_index(text, memory)}) {
        CHECK(std::string_view(at.here(), wire::readable_ahead) == "[1]" + std::string(wire::readable_ahead - 3, '\0'));
        at.advance(at.here() + 1);
        CHECK(std::string_view(at.here(), wire::readable_ahead) == "1]" + std::string(wire::readable_ahead - 2, '\0'));
    }
}

TEST_CASE("workspace: a kept text is a copy with NULs behind it, also after a longer one") {
    wire::workspace memory;
    memory.keep(std::string(500, 'x'));
    auto const kept = memory.keep("[1]");
    CHECK(kept == "[1]");
    CHECK(std::string_view(kept.data() + 3, wire::readable_ahead) == std::string(wire::readable_ahead, '\0'));
}

TEST_CASE("workspace: a shorter text is kept in the same memory") {
    wire::workspace memory;
    auto const* const before = memory.keep(std::string(500, 'x')).data();
    CHECK(memory.keep("short").data() == before);
    CHECK(memory.keep(std::string(500, 'y')).data() == before);
}

TEST_CASE("workspace: trimming lets go of what is larger than the limit, and of nothing else") {
    wire::workspace memory;
    memory.keep(std::string(5000, 'x'));
    memory.scratch.resize(5000);
    REQUIRE(memory.index.build("[" + std::string(5000, ' ') + "]"));
    memory.trim(40000);
    CHECK(memory.copy.capacity() >= 5000);
    CHECK(memory.scratch.capacity() >= 5000);
    CHECK(memory.index.largest() == 5002);
    memory.trim(1000);
    CHECK(memory.copy.capacity() < 1000);
    CHECK(memory.scratch.capacity() < 1000);
    CHECK(memory.index.largest() == 0);
}

TEST_CASE("workspace: works again after trimming") {
    wire::workspace memory;
    REQUIRE(memory.index.build("[1,2]"));
    memory.trim(0);
    CHECK(memory.keep("[1]") == "[1]");
    REQUIRE(memory.index.build("[1,2]"));
    CHECK(tokens_from(cursor::through_index("[1,2]", memory)).size() == 5);
}
