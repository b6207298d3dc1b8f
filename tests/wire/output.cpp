#include <brine/wire/output.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace wire = brine::wire;
using wire::output;

namespace {

/// Asks for more room than it needs, as writers do.
void put(output& out, std::string_view text, std::size_t spare = 0) {
    auto* const to = out.room(text.size() + spare);
    out.take(std::copy(text.begin(), text.end(), to));
}

/// Puts pieces into a buffer between guard bytes; "overrun" if these were touched.
struct fixed_run {
    bool fits;
    std::size_t size;
    std::string text;
};

template <class Pieces>
fixed_run into_buffer(std::size_t capacity, Pieces const& pieces, std::size_t spare) {
    std::string memory(capacity + 64, '#');
    std::array<char, 2 * wire::staged_at_once> stage;
    output out(std::span(memory.data(), capacity), stage);
    for (std::string_view const piece : pieces) put(out, piece, spare);
    bool const fits = out.finish();
    if (memory.substr(capacity) != std::string(64, '#')) return {fits, 0, "overrun"};
    return {fits, out.size(), memory.substr(0, std::min(capacity, out.size()))};
}

std::string numbered(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; text.size() < count; ++i) text += std::to_string(i) + ",";
    return text.substr(0, count);
}

}  // namespace

TEST_CASE("output: a string's content is replaced") {
    std::string text = "something that was there before";
    output out(text);
    put(out, "ab");
    put(out, "c", 500);
    CHECK(out.size() == 3);
    CHECK(out.finish());
    CHECK(text == "abc");
}

TEST_CASE("output: a string's capacity is kept") {
    std::string text;
    text.reserve(10000);
    auto const capacity = text.capacity();
    auto const* const memory = text.data();
    output out(text);
    for (int i = 0; i < 900; ++i) put(out, "0123456789", 20);
    CHECK(out.finish());
    CHECK(text.size() == 9000);
    CHECK(text.capacity() == capacity);
    CHECK(text.data() == memory);
}

TEST_CASE("output: a string grows as needed, and nothing written is lost") {
    for (std::size_t const step : {1u, 7u, 1000u, 100000u}) {
        auto const expected = numbered(step * 20);
        std::string text;
        output out(text);
        for (std::size_t at = 0; at < expected.size(); at += step) put(out, std::string_view(expected).substr(at, step), 48);
        CHECK(out.grows());
        CHECK(out.finish());
        CHECK(text == expected);
    }
}

TEST_CASE("output: nothing written is an empty text") {
    std::string text = "before";
    output out(text);
    CHECK(out.size() == 0);
    CHECK(out.finish());
    CHECK(text.empty());
}

TEST_CASE("output: a buffer takes exactly what fits, however much room was asked for") {
    auto const text = numbered(5000);
    std::array<std::string_view, 500> pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i] = std::string_view(text).substr(i * 10, 10);
    for (std::size_t const spare : {0u, 1u, 40u, 1014u}) {
        auto const exact = into_buffer(5000, pieces, spare);
        CHECK(exact.fits);
        CHECK(exact.size == 5000);
        CHECK(exact.text == text);
        CHECK(!into_buffer(4999, pieces, spare).fits);
        CHECK(into_buffer(4999, pieces, spare).text == text.substr(0, 4999));
        CHECK(into_buffer(7000, pieces, spare).text == text);
    }
}

TEST_CASE("output: a small buffer works through the stage alone") {
    std::array<std::string_view, 3> const pieces{"ab", "c", "de"};
    for (std::size_t capacity = 0; capacity < 8; ++capacity) {
        auto const run = into_buffer(capacity, pieces, 24);
        CHECK(run.fits == (capacity >= 5));
        CHECK(run.text == std::string("abcde").substr(0, capacity));
    }
}

TEST_CASE("output: an empty buffer holds the empty text") {
    CHECK(into_buffer(0, std::array<std::string_view, 0>{}, 0).fits);
    CHECK(into_buffer(0, std::array<std::string_view, 1>{""}, 24).fits);
    CHECK(!into_buffer(0, std::array<std::string_view, 1>{"x"}, 24).fits);
}

TEST_CASE("output: a buffer does not grow") {
    std::array<char, 4> buffer;
    std::array<char, 2 * wire::staged_at_once> stage;
    output out(buffer, stage);
    CHECK(!out.grows());
}

TEST_CASE("output: room is always what was asked for, past the end too") {
    std::array<char, 10> buffer;
    std::array<char, 2 * wire::staged_at_once> stage;
    output out(buffer, stage);
    for (int i = 0; i < 50; ++i) {
        auto* const to = out.room(wire::staged_at_once);
        std::fill_n(to, wire::staged_at_once, 'x');
        out.take(to + wire::staged_at_once);
    }
    CHECK(!out.finish());
    CHECK(out.size() == 10);
    CHECK(out.wanted() > 10);
}
