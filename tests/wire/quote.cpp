#include <brine/wire/quote.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace wire = brine::wire;

namespace {

constexpr std::string_view hex = "0123456789abcdef";

/// The escape that RFC 8259 wants for a byte, by the book.
std::string expected_escape(char c) {
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    if (c >= 0x20 || c < 0) return {c};
    return {'\\', 'u', '0', '0', hex[static_cast<unsigned char>(c) >> 4], hex[static_cast<unsigned char>(c) & 15]};
}

std::string expected_string(std::string_view text) {
    std::string quoted = "\"";
    for (char const c : text) quoted += expected_escape(c);
    return quoted + "\"";
}

constexpr std::string_view escape_in(char (&bytes)[6], char c) { return {bytes, static_cast<std::size_t>(wire::put_escape(bytes, c) - bytes)}; }

constexpr bool escapes() {
    char bytes[6]{};
    return escape_in(bytes, '"') == "\\\"" && escape_in(bytes, '\\') == "\\\\" && escape_in(bytes, '\b') == "\\b" && escape_in(bytes, '\f') == "\\f" &&
           escape_in(bytes, '\n') == "\\n" && escape_in(bytes, '\r') == "\\r" && escape_in(bytes, '\t') == "\\t" &&
           escape_in(bytes, '\0') == "\\u0000" && escape_in(bytes, '\v') == "\\u000b" && escape_in(bytes, '\x1f') == "\\u001f";
}

/// A string's JSON text; what put_string returned goes to `valid_up_to`.
std::string json_of(std::string_view text, std::size_t* valid_up_to = nullptr) {
    std::string bytes;
    wire::output out(bytes);
    auto const end = wire::put_string(out, text);
    out.finish();
    if (valid_up_to != nullptr) *valid_up_to = end;
    return bytes;
}

/// The same through a buffer of exactly that size; empty when it does not fit.
std::string json_in_buffer(std::string_view text, std::size_t capacity) {
    std::string bytes(capacity, '#');
    std::array<char, 2 * wire::staged_at_once> stage;
    wire::output out(std::span(bytes.data(), capacity), stage);
    wire::put_string(out, text);
    return out.finish() ? bytes.substr(0, out.size()) : std::string();
}

std::size_t valid_up_to(std::string_view text) {
    std::size_t end = 0;
    json_of(text, &end);
    return end;
}

}  // namespace

TEST_CASE("quote: every escape at compile time too") {
    static_assert(escapes());
    CHECK(escapes());
}

TEST_CASE("quote: every ASCII byte, alone and in a long text") {
    std::size_t wrong = 0;
    for (int byte = 0; byte < 128; ++byte) {
        std::string const alone(1, static_cast<char>(byte));
        std::string const among = "0123456789abcdefghij" + alone + "z";
        wrong += json_of(alone) != expected_string(alone) || json_of(among) != expected_string(among);
    }
    CHECK(wrong == 0);
}

TEST_CASE("quote: a byte that needs an escape, at every place of every length") {
    std::size_t wrong = 0;
    for (std::size_t size = 0; size < 50; ++size) {
        std::string text(size, 'a');
        wrong += json_of(text) != expected_string(text);
        for (std::size_t at = 0; at < size; ++at) {
            text.assign(size, 'a')[at] = "\"\\\n\x01"[at % 4];
            wrong += json_of(text) != expected_string(text);
            text.back() = '"';
            wrong += json_of(text) != expected_string(text);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("quote: plain text is copied up to the first byte that is not") {
    for (std::size_t plain = 0; plain < 40; ++plain) {
        std::string to(64 + 16, '#');
        bool non_ascii = false;
        CHECK(wire::copy_plain(std::string(plain, 'x') + "\n" + std::string(20, 'y'), to.data(), non_ascii) == plain);
        CHECK(to.substr(0, plain) == std::string(plain, 'x'));
        CHECK(!non_ascii);
        CHECK(wire::copy_plain(std::string(plain, 'x'), to.data(), non_ascii) == plain);
    }
}

TEST_CASE("quote: copying notices a byte beyond ASCII") {
    for (std::size_t at = 0; at < 40; ++at) {
        std::string text(40, 'x'), to(40 + 16, '#');
        text[at] = '\xE9';
        bool non_ascii = false;
        CHECK(wire::copy_plain(text, to.data(), non_ascii) == 40);
        CHECK(non_ascii);
        bool before = false;
        wire::copy_plain(std::string_view(text).substr(0, at), to.data(), before);
        CHECK(!before);
    }
}

TEST_CASE("quote: the bytes that need an escape, as a mask") {
    CHECK(wire::needs_escape(wire::block("ab\"\\\x1f\x20\x7f\x80 efghijk")) == 0b11100u);
}

TEST_CASE("quote: a slash and DEL stay as they are") { CHECK(json_of("/\x7F") == "\"/\x7F\""); }

TEST_CASE("quote: a NUL is a byte like others") {
    CHECK(json_of(std::string_view("a\0b", 3)) == "\"a\\u0000b\"");
    CHECK(valid_up_to(std::string_view("a\0b", 3)) == 3);
}

TEST_CASE("quote: well-formed UTF-8 goes through as it is") {
    for (std::string const& text : {std::string("\xC3\xA9"), std::string("\xE2\x82\xAC"), std::string("\xF0\x9D\x84\x9E"), std::string("\xF4\x8F\xBF\xBF"),
                                    std::string(100, 'a') + "\xC3\xA9" + std::string(100, 'b')}) {
        CHECK(json_of(text) == "\"" + text + "\"");
        CHECK(valid_up_to(text) == text.size());
    }
}

TEST_CASE("quote: the first byte that is not UTF-8 is found, short or long, with or without escapes") {
    for (std::string const& broken : {std::string("\x80"), std::string("\xC0\xAF"), std::string("\xC3"), std::string("\xE2\x82"), std::string("\xED\xA0\x80"),
                                      std::string("\xF4\x90\x80\x80"), std::string("\xFF")})
        for (std::size_t const before : {0u, 1u, 15u, 16u, 63u, 64u, 65u, 1000u}) {
            CHECK(valid_up_to(std::string(before, 'a') + broken) == before);
            CHECK(valid_up_to(std::string(before, '"') + broken + "\n") == before);
            CHECK(valid_up_to(std::string(before, 'a') + "\xC3\xA9" + broken + std::string(100, 'b')) == before + 2);
        }
}

TEST_CASE("quote: invalid_at is the size where all is well") {
    CHECK(wire::invalid_at("") == 0);
    CHECK(wire::invalid_at(std::string(100, 'a')) == 100);
    CHECK(wire::invalid_at("ab\xFF") == 2);
    CHECK(wire::invalid_at(std::string(100, 'a') + "\xFF") == 100);
}

TEST_CASE("quote: long texts fill a buffer to the last byte, and not one less") {
    for (std::size_t const size : {10u, 900u, 1005u, 1006u, 1007u, 1024u, 3000u, 20000u})
        for (char const filling : {'a', '"', '\x01'}) {
            std::string const text(size, filling);
            auto const expected = expected_string(text);
            CHECK(json_of(text) == expected);
            CHECK(json_in_buffer(text, expected.size()) == expected);
            CHECK(json_in_buffer(text, expected.size() + 5000) == expected);
            CHECK(json_in_buffer(text, expected.size() - 1).empty());
        }
}

TEST_CASE("quote: escapes late in a long text") {
    for (std::size_t const at : {167u, 168u, 169u, 500u, 1007u, 1008u, 2999u}) {
        std::string text(3000, 'a');
        text[at] = '\n';
        CHECK(json_of(text) == expected_string(text));
        CHECK(json_in_buffer(text, 3003) == expected_string(text));
    }
}
