#include <brine/wire/quick_writer.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using namespace brine::wire;

namespace {

constexpr brine::fixed_string first_key(",\"a\":"), second_key(",\"b\":");

/// What a verb writes where there is room, or `nothing` when it says false and stays where it was.
std::string written(auto verb, std::size_t room = 256) {
    std::array<char, 1024> buffer{};
    quick_writer out(buffer.data(), buffer.data() + room, true);
    if (!verb(out)) return out.at() == buffer.data() ? "nothing" : "moved";
    return std::string(buffer.data(), out.at());
}

}  // namespace

TEST_CASE("quick writer: plain values") {
    CHECK(written([](auto& out) { return out.null(); }) == "null");
    CHECK(written([](auto& out) { return out.boolean(true); }) == "true");
    CHECK(written([](auto& out) { return out.boolean(false); }) == "false");
    CHECK(written([](auto& out) { return out.number(std::numeric_limits<std::int64_t>::min()); }) == "-9223372036854775808");
    CHECK(written([](auto& out) { return out.number(0.1); }) == "0.1");
    CHECK(written([](auto& out) { return out.string("plain"); }) == "\"plain\"");
    CHECK(written([](auto& out) { return out.string("a\"b"); }) == "\"a\\\"b\"");
    CHECK(written([](auto& out) { return out.string("\xC3\xA4 and more than sixteen bytes"); }) == "\"\xC3\xA4 and more than sixteen bytes\"");
}

TEST_CASE("quick writer: strings of every length, with something at every place") {
    for (std::size_t size = 0; size <= 80; ++size) {
        CAPTURE(size);
        std::string const plain(size, 'x');
        CHECK(written([&](auto& out) { return out.string(plain); }) == '"' + plain + '"');
        for (std::size_t at = 0; at <= size; ++at) {
            auto const with = [&](std::string_view part) { return plain.substr(0, at) + std::string(part) + plain.substr(at); };
            auto const as_text = [&](std::string_view part) { return written([&](auto& out) { return out.string(with(part)); }, 900); };
            REQUIRE(as_text("\n") == '"' + with("\\n") + '"');
            REQUIRE(as_text("\xE2\x82\xAC") == '"' + with("\xE2\x82\xAC") + '"');
            REQUIRE(as_text("\xC3\xA4\"") == '"' + with("\xC3\xA4\\\"") + '"');
            REQUIRE(as_text("\xE2\x82") == "nothing");
        }
    }
}

TEST_CASE("quick writer: what is not plain, or has no room, is left to the writer") {
    CHECK(written([](auto& out) { return out.number(std::numeric_limits<double>::infinity()); }) == "nothing");
    CHECK(written([](auto& out) { return out.string("a\"b"); }, 24) == "nothing");
    CHECK(written([](auto& out) { return out.string("not UTF-8: \xFF"); }) == "nothing");
    CHECK(written([](auto& out) { return out.string("abc"); }, 17) == "nothing");
    CHECK(written([](auto& out) { return out.string("a text of twenty byt"); }, 33) == "nothing");
    CHECK(written([](auto& out) { return out.string(std::string("\xC3\xA4")); }, 17) == "nothing");
    CHECK(written([](auto& out) { return out.bracket('{', true) && out.bracket('}', false); }, 1) == "moved");
}

TEST_CASE("quick writer: behind a key and a comma there is room for a number, a word, or a short string") {
    for (auto const room : {first_key.size() + plain_room, first_key.size() + plain_room - 1}) {
        auto const is_enough = room == first_key.size() + plain_room;
        CHECK(written([](auto& out) { return out.key(first_key); }, room) == (is_enough ? "\"a\":" : "nothing"));
    }
    CHECK(written([](auto& out) { return out.element(); }, plain_room) == "nothing");
    CHECK(written([](auto& out) { return out.element(); }, plain_room + 1) == "");
    auto const stays_in_room = [](auto put) {
        std::array<char, 2 * plain_room> buffer;
        buffer.fill('#');
        quick_writer out(buffer.data(), buffer.data() + plain_room, true);
        return put(out) && out.at() <= buffer.data() + plain_room && std::all_of(buffer.begin() + plain_room, buffer.end(), [](char c) { return c == '#'; });
    };
    CHECK(stays_in_room([](auto& out) { return out.number(std::numeric_limits<std::int64_t>::min()); }));
    CHECK(stays_in_room([](auto& out) { return out.number(-2.2250738585072014e-308); }));
    CHECK(stays_in_room([](auto& out) { return out.number(std::numeric_limits<float>::denorm_min()); }));
    CHECK(stays_in_room([](auto& out) { return out.string(std::string(15, 'x')); }));
    CHECK(stays_in_room([](auto& out) { return out.boolean(false); }));
}

TEST_CASE("quick writer: owned strings are written as views of them are") {
    support::random_numbers dice(8);
    constexpr std::string_view bytes = "aZ ~\x7F!#[]^\"\\\n\x1F\x80\xC3\xA4";
    std::size_t different = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text(dice.below(40), 'x');
        for (auto& each : text)
            if (dice.below(6) == 0) each = bytes[dice.below(bytes.size())];
        different += written([&](auto& out) { return out.string(text); }) != written([&](auto& out) { return out.string(std::string_view(text)); });
        std::array<char, 1024> buffer{};
        auto* const end = put_any_string(buffer.data(), buffer.data() + buffer.size(), text);
        auto const wanted = end == nullptr ? "nothing" : std::string(buffer.data(), end);
        different += written([&](auto& out) { return out.string(text); }, 900) != wanted;
    }
    CHECK(different == 0);
}

TEST_CASE("quick writer: two brackets are an empty value") {
    CHECK(written([](auto& out) { return out.key(first_key) && (out.brackets('[', ']'), out.key(second_key)) && (out.brackets('{', '}'), true); }) == R"("a":[],"b":{})");
}

TEST_CASE("quick writer: commas stand between members and elements") {
    CHECK(written([](auto& out) {
        return out.bracket('{', true) && out.key(first_key) && out.number(1) && out.key(second_key) && out.null() && out.bracket('}', false);
    }) == R"({"a":1,"b":null})");
    CHECK(written([](auto& out) {
        return out.bracket('[', true) && out.element() && out.number(1) && out.element() && out.string("x") && out.bracket(']', false);
    }) == R"([1,"x"])");
}
