#include <brine/wire/quick_writer.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using namespace brine::wire;

namespace {

constexpr brine::fixed_string first_key(",\"a\":"), second_key(",\"b\":");

/// What a verb writes where there is room, or `nothing` when it says false and stays where it was.
std::string written(auto verb, std::size_t room = 256) {
    std::array<char, 256> buffer{};
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

TEST_CASE("quick writer: what is not plain, or has no room, is left to the writer") {
    CHECK(written([](auto& out) { return out.number(std::numeric_limits<double>::infinity()); }) == "nothing");
    CHECK(written([](auto& out) { return out.string("a\"b"); }, 24) == "nothing");
    CHECK(written([](auto& out) { return out.string("not UTF-8: \xFF"); }) == "nothing");
    CHECK(written([](auto& out) { return out.null(); }, 3) == "nothing");
    CHECK(written([](auto& out) { return out.number(1); }, 23) == "nothing");
    CHECK(written([](auto& out) { return out.number(1.0); }, 47) == "nothing");
    CHECK(written([](auto& out) { return out.string("abc"); }, 20) == "nothing");
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
