#include <brine/wire/put_numbers.hpp>

#include <brine/brine.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace wire = brine::wire;

namespace {

/// Any number, as often a short one as a long one, and now and then one from the edges.
template <class T>
T any_number(support::random_numbers& dice) {
    using limits = std::numeric_limits<T>;
    auto const bits = dice.next() >> dice.below(64);
    if constexpr (std::is_integral_v<T>) {
        constexpr T edges[]{0, 1, 9, 10, 99999999, 100000000, limits::min(), limits::max()};
        return dice.below(8) == 0 ? edges[dice.below(8)] : static_cast<T>(dice.coin() ? bits : 0 - bits);
    } else {
        constexpr T edges[]{0, T(-0.0), 1, T(0.5), T(0.3), limits::denorm_min(), limits::min(), limits::max()};
        if (dice.below(8) == 0) return edges[dice.below(8)];
        if (dice.coin()) return static_cast<T>(static_cast<std::int64_t>(bits)) / 100;
        auto const any = std::bit_cast<std::conditional_t<sizeof(T) == 8, double, float>>(static_cast<std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>>(dice.next()));
        return std::isfinite(any) ? any : T(1);
    }
}

template <class T>
std::vector<T> any_numbers(std::size_t count, support::random_numbers& dice) {
    std::vector<T> made(count);
    for (auto& each : made) each = any_number<T>(dice);
    return made;
}

/// A third of the time short ones only.
template <class T>
std::vector<T> numbers_for_lists(std::size_t count, support::random_numbers& dice) {
    auto made = any_numbers<T>(count, dice);
    if constexpr (std::is_integral_v<T>)
        if (dice.below(3) == 0)
            for (auto& each : made) each %= static_cast<T>(dice.coin() ? 10000 : 100000000);
    return made;
}

/// How often lists of so many numbers are written otherwise than one by one, or beyond their room.
template <class T, std::size_t Row>
std::size_t wrong_lists() {
    support::random_numbers dice(7);
    std::size_t wrong = 0;
    for (int i = 0; i != 2000; ++i) {
        constexpr auto row = std::max(Row, std::size_t{1});
        auto const numbers = numbers_for_lists<T>(row * dice.below(140 / row), dice);
        std::string together(numbers.size() * wire::listed_room<T> + 64, '#'), one_by_one = together;
        bool const fresh = dice.coin();
        auto const put = wire::put_numbers<Row>(together.data(), numbers.data(), numbers.size(), fresh);
        auto const expected = wire::put_one_by_one(one_by_one.data(), numbers.data(), numbers.size(), wire::listing<Row>(fresh));
        wrong += put.count != numbers.size() || std::string_view(together.data(), put.end) != std::string_view(one_by_one.data(), expected.end);
        wrong += together.substr(together.size() - 64) != std::string(64, '#');
    }
    return wrong;
}

template <class T>
std::string listed(std::vector<T> const& numbers, bool fresh) {
    std::string text(numbers.size() * wire::listed_room<T> + 64, '#');
    return {text.data(), wire::put_numbers<0>(text.data(), numbers.data(), numbers.size(), fresh).end};
}

/// How many buffer sizes are answered otherwise than by the same text, or by "too small".
template <class T>
std::size_t wrong_buffers(T const& value) {
    std::size_t wrong = 0;
    auto const text = *brine::try_to_json(value);
    std::string buffer(text.size() + 2, '#');
    for (std::size_t size = 0; size <= text.size() + 1; ++size) {
        auto const written = brine::try_to_json(value, std::span<char>(buffer.data(), size));
        if (size < text.size()) wrong += written.has_value() || written.error().code != brine::errc::buffer_too_small;
        else wrong += !written || *written != text.size() || std::string_view(buffer).substr(0, text.size()) != text;
        wrong += buffer.back() != '#';
    }
    return wrong;
}

/// Links of a chain as long as one likes, each with points.
struct chain {
    std::vector<std::array<double, 2>> points;
    std::vector<chain> next;
};

/// Where a list of doubles cannot be written whose number at a place is none.
template <class Value>
std::string path_of_fault(Value const& value) {
    auto const written = brine::try_to_json(value);
    return written ? *written : std::string(brine::describe(written.error().code)) + ' ' + written.error().path;
}

}  // namespace

TEST_CASE("put_numbers: as one by one, with commas, and with brackets around rows") {
    CHECK(wrong_lists<std::int32_t, 0>() == 0);
    CHECK(wrong_lists<std::uint32_t, 0>() == 0);
    CHECK(wrong_lists<std::int64_t, 0>() == 0);
    CHECK(wrong_lists<std::uint64_t, 0>() == 0);
    CHECK(wrong_lists<double, 0>() == 0);
    CHECK(wrong_lists<float, 0>() == 0);
    CHECK(wrong_lists<double, 1>() == 0);
    CHECK(wrong_lists<double, 2>() == 0);
    CHECK(wrong_lists<double, 3>() == 0);
    CHECK(wrong_lists<double, 8>() == 0);
}

TEST_CASE("put_numbers: the first of a fresh list has no comma") {
    CHECK(listed(std::vector<int>{}, true).empty());
    CHECK(listed(std::vector<int>{-1, 20}, true) == "-1,20");
    CHECK(listed(std::vector<int>{-1, 20}, false) == ",-1,20");
    CHECK(listed(std::vector<int>(12, 7), true) == "7,7,7,7,7,7,7,7,7,7,7,7");
    CHECK(listed(std::vector<double>(12, 0.1), false) == ",0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1");
    CHECK(listed(std::vector<int>(17, 1234567890), true).starts_with("1234567890,1234567890,"));
    CHECK(listed(std::vector<int>(17, 1234567890), false).starts_with(",1234567890,1234567890,"));
    CHECK(listed(std::vector<double>(16, 0.1), true) == "0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1");
    CHECK(listed(std::vector<double>(16, 0.1), false) == ",0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1");
}

TEST_CASE("put_numbers: every long array is read back as it was") {
    support::random_numbers dice(8);
    for (int i = 0; i != 300; ++i) {
        auto const doubles = any_numbers<double>(dice.below(100), dice);
        auto const longs = any_numbers<std::int64_t>(dice.below(100), dice);
        std::vector<std::array<double, 3>> points(dice.below(40));
        for (auto& point : points)
            for (auto& each : point) each = any_number<double>(dice);
        CHECK(*brine::try_from_json<std::vector<double>>(*brine::try_to_json(doubles)) == doubles);
        CHECK(*brine::try_from_json<std::vector<std::int64_t>>(*brine::try_to_json(longs)) == longs);
        CHECK(*brine::try_from_json<std::vector<std::array<double, 3>>>(*brine::try_to_json(points)) == points);
    }
}

TEST_CASE("put_numbers: the depth of rows counts") {
    auto const at_depth = [](std::size_t depth, std::size_t rows) {
        chain outermost;
        auto* innermost = &outermost;
        for (std::size_t i = 1; i != depth; ++i) innermost = &innermost->next.emplace_back();  // each link is an object and an array
        innermost->points.resize(rows);
        auto const written = brine::try_to_json(outermost);
        return written ? brine::errc::ok : written.error().code;
    };
    constexpr auto deepest = brine::default_depth / 2;
    static_assert(brine::default_depth % 2 == 0);
    CHECK(at_depth(deepest - 1, 20) == brine::errc::ok);
    CHECK(at_depth(deepest, 20) == brine::errc::too_deep);
    CHECK(at_depth(deepest, 0) == brine::errc::ok);
}

TEST_CASE("put_numbers: rows in a layout with lines, and none") {
    std::vector<std::array<double, 2>> const points{{1, 2}, {3, 4}};
    CHECK(*brine::try_to_json(points) == "[[1.0,2.0],[3.0,4.0]]");
    CHECK(*brine::try_to_json<brine::indented<1>>(points) == "[\n [\n  1.0,\n  2.0\n ],\n [\n  3.0,\n  4.0\n ]\n]");
    CHECK(*brine::try_to_json(std::vector<std::array<double, 2>>()) == "[]");
}

TEST_CASE("put_numbers: a buffer of any size gets all, or is too small") {
    support::random_numbers dice(9);
    CHECK(wrong_buffers(any_numbers<double>(45, dice)) == 0);
    CHECK(wrong_buffers(any_numbers<std::uint64_t>(45, dice)) == 0);
    CHECK(wrong_buffers(std::vector<std::array<double, 3>>(17, {-1.5, 0.1, 1e300})) == 0);
}

TEST_CASE("put_numbers: a number that is not finite is named, at any place") {
    for (auto const none : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        for (std::size_t at = 0; at != 40; ++at) {
            std::vector<double> numbers(40, 0.3);
            numbers[at] = none;
            CHECK(path_of_fault(numbers) == std::string(brine::describe(brine::errc::not_finite)) + " $[" + std::to_string(at) + "]");
            std::vector<std::array<double, 2>> rows(20, {0.3, 0.7});
            rows[at / 2][at % 2] = none;
            CHECK(path_of_fault(rows) == std::string(brine::describe(brine::errc::not_finite)) + " $[" + std::to_string(at / 2) + "][" + std::to_string(at % 2) + "]");
        }
}
