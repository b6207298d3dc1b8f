/// Encoding into a buffer: it works exactly when the text fits, says how long the text is, and touches nothing outside.
#include <brine/brine.hpp>

#include "support/allocations.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace fixed {

constexpr std::size_t margin = 64;
constexpr char canary = '\x5A';

/// Encodes with Layout into every size of buffer from 0 to the text's length + 40.
template <class Layout, class T>
void check_layout(T const& value) {
    auto const whole = brine::try_to_json<Layout>(value);
    REQUIRE(whole);
    auto const& text = *whole;
    std::vector<char> memory;
    for (std::size_t size = 0; size <= text.size() + 40; ++size) {
        memory.assign(margin + size + margin, canary);
        std::span<char> const buffer(memory.data() + margin, size);
        auto const written = brine::try_to_json<Layout>(value, buffer);
        bool const fits = size >= text.size();
        if (written.has_value() != fits) FAIL_CHECK("size " << size << " for " << text.size() << " bytes: " << text);
        if (!written && written.error().code != brine::errc::buffer_too_small)
            FAIL_CHECK("another error, size " << size);
        if (written && (*written != text.size() || std::string_view(buffer.data(), *written) != text))
            FAIL_CHECK("another text, size " << size);
        auto const untouched = [](char c) { return c == canary; };
        if (!std::all_of(memory.begin(), memory.begin() + margin, untouched) ||
            !std::all_of(memory.end() - margin, memory.end(), untouched))
            FAIL_CHECK("written outside, size " << size << " for " << text.size());
    }
}

template <class T>
void check(T const& value) {
    check_layout<brine::compact>(value);
    check_layout<brine::indented<2>>(value);
}

struct flags {
    std::optional<bool> yes;
    std::optional<std::string> text;
    std::unique_ptr<flags> nested;
};

}  // namespace fixed

using namespace fixed;

TEST_CASE("fixed buffer: scalars") {
    check(true), check(false), check(0), check(-1), check(INT64_MIN), check(UINT64_MAX), check(std::int8_t{-128});
    check(0.0), check(-0.0), check(1.0), check(0.1), check(1e22), check(1.7976931348623157e308),
        check(-2.2250738585072014e-308), check(5e-324);
    check(0.1f), check(16777216.0f), check(-1.17549435e-38f);
    check(std::optional<int>()), check(std::optional<int>(7)), check(std::unique_ptr<bool>());
}

TEST_CASE("fixed buffer: strings, plain, escaped and multibyte") {
    for (std::size_t length : {0u, 1u, 2u, 7u, 15u, 16u, 17u, 31u, 32u, 33u, 63u, 64u, 65u, 100u, 300u}) {
        check(std::string(length, 'x'));
        check(std::string(length, '\n'));
        check(std::string(length, '\x01'));
        check(std::string(length, '"') + std::string(length, 'y'));
        std::string multibyte;
        for (std::size_t i = 0; i < length; ++i) multibyte += i % 2 == 0 ? "\xE2\x82\xAC" : "\xF0\x9D\x84\x9E";
        check(multibyte);
    }
    check(std::string_view("a view"));
}

TEST_CASE("fixed buffer: containers") {
    check(std::vector<int>()), check(std::vector<int>{1}), check(std::vector<int>{1, -20, 300, INT32_MIN, INT32_MAX});
    check(std::vector<double>{0.5, -1e-300, 12345.678}), check(std::vector<float>{0.5f, 1e-30f}),
        check(std::vector<bool>{true, false});
    check(std::vector<std::string>{"", "a", "\"", "\xC3\xA9"}), check(std::vector<std::vector<int>>{{}, {1}, {}});
    check(std::array<int, 3>{1, 2, 3}), check(std::pair<int, std::string>{1, "b"}),
        check(std::tuple<int, bool, double>{1, true, 2.5});
    check(std::map<std::string, int>()), check(std::map<std::string, int>{{"", 1}, {"a\n", 2}, {"\xE2\x82\xAC", 3}});
    check(std::map<int, std::vector<std::optional<int>>>{{-1, {}}, {2, {1, {}, 3}}});
    check(std::map<std::string, std::map<std::string, int>>{{"a", {}}, {"b", {{"c", 1}}}});
}

TEST_CASE("fixed buffer: records, with members that are absent") {
    flags value;
    check(value);
    value.text = "t\t";
    check(value);
    value.nested = std::make_unique<flags>();
    value.nested->yes = false;
    check(value);
    check_layout<brine::indented<1500>>(value);
    check(sample::keeper{INT32_MIN});
    check(sample::node{});
}

TEST_CASE("fixed buffer: random values of every kind") {
    support::random_numbers dice(41);
    for (int i = 0; i < 25; ++i) check_layout<brine::compact>(sample::any_everything(dice));
    for (int i = 0; i < 5; ++i) check_layout<brine::indented<2>>(sample::any_everything(dice));
}

TEST_CASE("fixed buffer: no memory is allocated, whether the text fits or not") {
    support::random_numbers dice(42);
    std::vector<char> memory(100'000);
    for (int i = 0; i < 50; ++i) {
        auto const value = sample::any_everything(dice);
        auto const before = support::allocations();
        auto const written = brine::try_to_json(value, memory);
        auto const after = support::allocations();
        CHECK(written);
        CHECK(after == before);
    }
}

TEST_CASE("fixed buffer: an error that comes before the buffer is full is reported as itself") {
    char memory[64];
    auto const code = [&](auto const& value, std::size_t size) {
        auto const written = brine::try_to_json(value, std::span<char>(memory, size));
        return written ? brine::errc::ok : written.error().code;
    };
    CHECK(code(std::vector<double>{1, NAN}, 64) == brine::errc::not_finite);
    CHECK(code(std::vector<std::string>{"a", "\xFF"}, 64) == brine::errc::invalid_utf8);
}
