#include <brine/wire/quick_writer.hpp>

#include <doctest/doctest.h>

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
    CHECK(written([](auto& out) { return out.null(); }, 3) == "nothing");
    CHECK(written([](auto& out) { return out.number(1); }, 23) == "nothing");
    CHECK(written([](auto& out) { return out.number(1.0); }, 47) == "nothing");
    CHECK(written([](auto& out) { return out.string("abc"); }, 17) == "nothing");
    CHECK(written([](auto& out) { return out.key(first_key); }, 4) == "nothing");
    CHECK(written([](auto& out) { return out.bracket('{', true) && out.bracket('}', false); }, 1) == "moved");
}

TEST_CASE("quick writer: commas stand between members and elements") {
    CHECK(written([](auto& out) {
        return out.bracket('{', true) && out.key(first_key) && out.number(1) && out.key(second_key) && out.null() && out.bracket('}', false);
    }) == R"({"a":1,"b":null})");
    CHECK(written([](auto& out) {
        return out.bracket('[', true) && out.element() && out.number(1) && out.element() && out.string("x") && out.bracket(']', false);
    }) == R"([1,"x"])");
}
