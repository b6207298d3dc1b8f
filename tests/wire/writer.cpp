#include <brine/wire/writer.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using brine::compact;
using brine::errc;
using brine::error;
using brine::fixed_string;
using brine::indented;
namespace wire = brine::wire;

namespace {

struct build_of_this_test {};

template <class Layout>
using writer = wire::writer<Layout, build_of_this_test>;

template <class Layout, class Write>
std::string written(Write write, std::size_t most_depth = 1024) {
    std::string text;
    wire::output target(text);
    brine::report failure;
    writer<Layout> out(target, most_depth, failure);
    bool const done = write(out);
    CHECK(done == !failure.failed());
    CHECK(target.finish());
    return text;
}

template <class Write>
error refused(Write write, std::size_t most_depth = 1024) {
    std::string text;
    wire::output target(text);
    brine::report failure;
    writer<compact> out(target, most_depth, failure);
    CHECK(!write(out));
    return std::move(failure).finish();
}

/// The same through a buffer of that size: what was written, or nothing when it does not fit.
template <class Layout, class Write>
std::string in_buffer(std::size_t capacity, Write write) {
    std::string bytes(capacity, '#');
    std::array<char, 2 * wire::staged_at_once> stage;
    wire::output target(std::span(bytes.data(), capacity), stage);
    brine::report failure;
    writer<Layout> out(target, 1024, failure);
    return write(out) && target.finish() ? bytes.substr(0, target.size()) : std::string();
}

constexpr fixed_string key_a(",\"a\":");
constexpr fixed_string key_b(",\"b\":");

bool sample(auto& out) {
    if (!out.begin_object()) return false;
    out.key(key_a);
    if (!out.begin_array()) return false;
    for (int i = 1; i < 4; ++i) {
        out.element();
        if (!out.number(i)) return false;
    }
    if (!out.end_array()) return false;
    out.key(key_b);
    if (!out.begin_object() || !out.key(std::string_view("k")) || !out.null() || !out.key(7) || !out.begin_array() || !out.end_array() || !out.end_object()) return false;
    return out.end_object();
}

}  // namespace

TEST_CASE("writer: scalars") {
    auto const scalar = [](auto write) { return written<compact>(write); };
    CHECK(scalar([](auto& out) { return out.null(); }) == "null");
    CHECK(scalar([](auto& out) { return out.boolean(true); }) == "true");
    CHECK(scalar([](auto& out) { return out.boolean(false); }) == "false");
    CHECK(scalar([](auto& out) { return out.number(-42); }) == "-42");
    CHECK(scalar([](auto& out) { return out.number(std::uint8_t{200}); }) == "200");
    CHECK(scalar([](auto& out) { return out.number(1.0); }) == "1.0");
    CHECK(scalar([](auto& out) { return out.number(0.1f); }) == "0.1");
    CHECK(scalar([](auto& out) { return out.string("a\"b"); }) == "\"a\\\"b\"");
    CHECK(scalar([](auto& out) { return out.string(""); }) == "\"\"");
}

TEST_CASE("writer: compact has no white space") {
    CHECK(written<compact>([](auto& out) { return sample(out); }) == R"({"a":[1,2,3],"b":{"k":null,"7":[]}})");
}

TEST_CASE("writer: indented has one element or member a line, empties on one") {
    CHECK(written<indented<2>>([](auto& out) { return sample(out); }) ==
          "{\n  \"a\": [\n    1,\n    2,\n    3\n  ],\n  \"b\": {\n    \"k\": null,\n    \"7\": []\n  }\n}");
}

TEST_CASE("writer: indented by nothing still breaks lines") {
    CHECK(written<indented<0>>([](auto& out) { return sample(out); }) == "{\n\"a\": [\n1,\n2,\n3\n],\n\"b\": {\n\"k\": null,\n\"7\": []\n}\n}");
}

TEST_CASE("writer: a comma in front of all but the first, behind nested values too") {
    CHECK(written<compact>([](auto& out) {
        bool done = out.begin_array();
        for (int i = 0; i < 3; ++i) {
            out.element();
            done = done && out.begin_array() && out.end_array();
        }
        return done && out.end_array();
    }) == "[[],[],[]]");
    CHECK(written<compact>([](auto& out) {
        bool done = out.begin_object();
        out.key(key_a);
        done = done && out.begin_object() && out.end_object();
        out.key(key_b);
        return done && out.begin_array() && out.end_array() && out.end_object();
    }) == R"({"a":{},"b":[]})");
}

TEST_CASE("writer: integers as keys") {
    CHECK(written<compact>([](auto& out) {
        return out.begin_object() && out.key(std::numeric_limits<std::int64_t>::min()) && out.number(1) &&
               out.key(std::numeric_limits<std::uint64_t>::max()) && out.number(2) && out.end_object();
    }) == R"({"-9223372036854775808":1,"18446744073709551615":2})");
}

TEST_CASE("writer: keys that are known at run time are escaped and checked") {
    CHECK(written<compact>([](auto& out) { return out.begin_object() && out.key(std::string_view("a\"\n")) && out.null() && out.end_object(); }) ==
          R"({"a\"\n":null})");
    CHECK(refused([](auto& out) { return out.begin_object() && out.key(std::string_view("a\xFF")); }).code == errc::invalid_utf8);
}

TEST_CASE("writer: a long prepared key") {
    constexpr auto part = fixed_string("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789");
    constexpr auto half = part + part + part + part + part + part;
    constexpr auto key = fixed_string(",\"") + half + half + fixed_string("\":");
    auto const members = [&key](auto& out) {
        bool done = out.begin_object();
        out.key(key);
        done = done && out.number(1);
        out.key(key);
        return done && out.number(2) && out.end_object();
    };
    auto const fragment = std::string(key.view());
    auto const expected = "{" + fragment.substr(1) + "1" + fragment + "2}";
    CHECK(written<compact>(members) == expected);
    CHECK(in_buffer<compact>(expected.size(), members) == expected);
    CHECK(written<indented<0>>(members) == "{\n" + fragment.substr(1) + " 1,\n" + fragment.substr(1) + " 2\n}");
}

TEST_CASE("writer: text that fits a buffer exactly is written, one byte less is not enough") {
    auto const write = [](auto& out) { return sample(out); };
    auto const flat = written<compact>(write), wide = written<indented<4>>(write);
    CHECK(in_buffer<compact>(flat.size(), write) == flat);
    CHECK(in_buffer<compact>(flat.size() - 1, write).empty());
    CHECK(in_buffer<indented<4>>(wide.size(), write) == wide);
    CHECK(in_buffer<indented<4>>(wide.size() - 1, write).empty());
}

TEST_CASE("writer: an indentation wider than the stage") {
    auto const nested = [](auto& out) {
        bool done = true;
        for (int i = 0; i < 4; ++i) done = done && out.begin_array() && (out.element(), true);
        done = done && out.null();
        for (int i = 0; i < 4; ++i) done = done && out.end_array();
        return done;
    };
    std::string expected;
    for (std::size_t i = 1; i <= 4; ++i) expected += "[\n" + std::string(i * 800, ' ');
    expected += "null";
    for (std::size_t i = 4; i-- > 0;) expected += "\n" + std::string(i * 800, ' ') + "]";
    CHECK(written<indented<800>>(nested) == expected);
    CHECK(in_buffer<indented<800>>(expected.size(), nested) == expected);
}

TEST_CASE("writer: NaN and infinity have no text") {
    for (double const value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()})
        CHECK(refused([value](auto& out) { return out.begin_array() && (out.element(), out.number(value)); }) == error{errc::not_finite, 1, "$"});
    CHECK(refused([](auto& out) { return out.number(std::numeric_limits<float>::infinity()); }).code == errc::not_finite);
}

TEST_CASE("writer: a string that is not UTF-8 is refused, with the place in it") {
    auto const failure = refused([](auto& out) { return out.string("ab\xFF"); });
    CHECK(failure.code == errc::invalid_utf8);
    CHECK(failure.detail == "at byte 2 of the string");
}

TEST_CASE("writer: only so many brackets may be open") {
    auto const two = [](auto& out) { return out.begin_array() && (out.element(), out.begin_object()) && out.end_object() && out.end_array(); };
    CHECK(written<compact>(two, 2) == "[{}]");
    CHECK(refused(two, 1) == error{errc::too_deep, 1, "$"});
    CHECK(refused(two, 0) == error{errc::too_deep, 0, "$"});
}

TEST_CASE("writer: closing makes room for another") {
    CHECK(written<compact>([](auto& out) {
        bool done = out.begin_array();
        for (int i = 0; i < 3; ++i) done = done && (out.element(), out.begin_array()) && out.end_array();
        return done && out.end_array();
    }, 2) == "[[],[],[]]");
}

TEST_CASE("writer: the first failure counts, with the size so far, and the path from the inside out") {
    auto const failure = refused([](auto& out) {
        out.begin_array();
        out.reject("first");
        out.fail(errc::too_deep, "second");
        return out.within(std::size_t{0}) || out.within_entry("e f") || out.within("m");
    });
    CHECK(failure == error{errc::rejected, 1, "$.m[\"e f\"][0]", "first"});
}

TEST_CASE("writer: many numbers at a time are elements like others") {
    std::vector<int> const whole{0, -1, 22, 333, 2147483647};
    auto const all = [&](auto& out) {
        std::size_t index = 0;
        return out.begin_array() && out.numbers(whole.data(), whole.size(), index) && out.end_array();
    };
    CHECK(written<compact>(all) == "[0,-1,22,333,2147483647]");
    CHECK(written<brine::indented<1>>(all) == "[\n 0,\n -1,\n 22,\n 333,\n 2147483647\n]");
    CHECK(in_buffer<compact>(24, all) == "[0,-1,22,333,2147483647]");
    CHECK(in_buffer<compact>(23, all).empty());
}

TEST_CASE("writer: more numbers than there is room for at once") {
    std::vector<double> const many(1000, -1.25);
    std::string expected = "[";
    for (std::size_t i = 0; i < many.size(); ++i) expected += i == 0 ? "-1.25" : ",-1.25";
    auto const all = [&](auto& out) {
        std::size_t index = 0;
        return out.begin_array() && out.numbers(many.data(), many.size(), index) && out.end_array();
    };
    CHECK(written<compact>(all) == expected + "]");
    CHECK(in_buffer<compact>(expected.size() + 1, all) == expected + "]");
}

TEST_CASE("writer: of many numbers the first that is not finite is the fault") {
    double const some[] = {1, 2, std::numeric_limits<double>::infinity(), 3};
    std::size_t index = 0;
    CHECK(refused([&](auto& out) { return out.begin_array() && out.numbers(some, 4, index); }).code == errc::not_finite);
    CHECK(index == 2);
}
