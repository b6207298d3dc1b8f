/// Types that together hold every kind that brine knows, with deep equality and random contents.
#pragma once

#include "random.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sample {

struct keeper {
    int keep = 0;
    friend bool operator==(keeper const&, keeper const&) = default;
};

struct point {
    double x = 0;
    float y = 0;
    friend bool operator==(point const&, point const&) = default;
};

struct node {
    int v = 0;
    std::vector<node> kids;
    std::unique_ptr<node> next;

    friend bool operator==(node const& a, node const& b) {
        return a.v == b.v && a.kids == b.kids && !a.next == !b.next && (!a.next || *a.next == *b.next);
    }
};

struct integers {
    bool flag = false;
    std::int8_t i8 = 0;
    std::uint8_t u8 = 0;
    std::int16_t i16 = 0;
    std::uint16_t u16 = 0;
    std::int32_t i32 = 0;
    std::uint32_t u32 = 0;
    std::int64_t i64 = 0;
    std::uint64_t u64 = 0;
    friend bool operator==(integers const&, integers const&) = default;
};

struct everything {
    integers numbers;
    float f = 0;
    double d = 0;
    std::string text;
    std::optional<std::string> nickname;
    std::unique_ptr<int> box;
    std::vector<int> ints;
    std::vector<bool> bits;
    std::array<std::int16_t, 3> triple{};
    std::map<std::string, std::vector<double>> series;
    std::unordered_map<std::int64_t, std::string> names;
    std::unordered_map<std::string, std::optional<int>> marks;
    std::map<std::uint8_t, bool> switches;
    std::pair<int, std::string> couple;
    std::tuple<bool, double, std::string> trio;
    std::optional<point> corner;
    std::vector<std::optional<int>> gaps;
    std::vector<std::vector<std::string>> words;
    std::vector<keeper> keepers;
    node tree;

    friend bool operator==(everything const& a, everything const& b) {
        return a.numbers == b.numbers && a.f == b.f && a.d == b.d && a.text == b.text && a.nickname == b.nickname &&
               !a.box == !b.box && (!a.box || *a.box == *b.box) && a.ints == b.ints && a.bits == b.bits &&
               a.triple == b.triple && a.series == b.series && a.names == b.names && a.marks == b.marks &&
               a.switches == b.switches && a.couple == b.couple && a.trio == b.trio && a.corner == b.corner &&
               a.gaps == b.gaps && a.words == b.words && a.keepers == b.keepers && a.tree == b.tree;
    }
};

// Random contents: mostly small, sometimes the extremes.

template <class Integer>
Integer any_integer(support::random_numbers& dice) {
    return static_cast<Integer>(dice.next() >> dice.below(64));
}

template <class Float, class Bits>
Float any_finite(support::random_numbers& dice) {
    for (;;) {
        auto const value = std::bit_cast<Float>(static_cast<Bits>(dice.next()));
        if (std::isfinite(value)) return value;
    }
}

inline double any_double(support::random_numbers& dice) {
    switch (dice.below(4)) {
    case 0: return static_cast<double>(any_integer<std::int32_t>(dice));
    case 1: return static_cast<double>(any_integer<std::int32_t>(dice)) / 1000;
    default: return any_finite<double, std::uint64_t>(dice);
    }
}

/// Well-formed UTF-8: plain, escaped, multibyte, rarely long.
inline std::string any_text(support::random_numbers& dice) {
    static constexpr char const* pieces[] = {"a",
                                             "Z",
                                             " ",
                                             "/",
                                             "\"",
                                             "\\",
                                             "\b",
                                             "\f",
                                             "\n",
                                             "\r",
                                             "\t",
                                             "\x01",
                                             "\x1f",
                                             "\x7f",
                                             "\xC3\xA9",
                                             "\xE2\x82\xAC",
                                             "\xEF\xBF\xBF",
                                             "\xF0\x9D\x84\x9E",
                                             "\xF4\x8F\xBF\xBF"};
    std::string text;
    bool const plain = dice.coin();
    auto const length = dice.below(20) == 0 ? dice.below(400) : dice.below(24);
    for (std::size_t i = 0; i < length; ++i) {
        if (plain) text += static_cast<char>('a' + dice.below(26));
        else if (dice.below(30) == 0) text += '\0';
        else text += pieces[dice.below(std::size(pieces))];
    }
    return text;
}

template <class Make>
auto several(support::random_numbers& dice, std::size_t most, Make make) {
    std::vector<decltype(make())> out(dice.below(most + 1));
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = make();
    return out;
}

inline node any_node(support::random_numbers& dice, int depth = 4) {
    node out;
    out.v = any_integer<int>(dice);
    if (depth == 0) return out;
    if (dice.below(3) == 0) out.kids = several(dice, 3, [&] { return any_node(dice, depth - 1); });
    if (dice.below(3) == 0) out.next = std::make_unique<node>(any_node(dice, depth - 1));
    return out;
}

inline everything any_everything(support::random_numbers& dice) {
    everything out;
    out.numbers = {dice.coin(),
                   any_integer<std::int8_t>(dice),
                   any_integer<std::uint8_t>(dice),
                   any_integer<std::int16_t>(dice),
                   any_integer<std::uint16_t>(dice),
                   any_integer<std::int32_t>(dice),
                   any_integer<std::uint32_t>(dice),
                   any_integer<std::int64_t>(dice),
                   any_integer<std::uint64_t>(dice)};
    out.f = any_finite<float, std::uint32_t>(dice);
    out.d = any_double(dice);
    out.text = any_text(dice);
    if (dice.coin()) out.nickname = any_text(dice);
    if (dice.coin()) out.box = std::make_unique<int>(any_integer<int>(dice));
    out.ints = several(dice, 12, [&] { return any_integer<int>(dice); });
    out.bits = several(dice, 12, [&] { return dice.coin(); });
    for (auto& each : out.triple) each = any_integer<std::int16_t>(dice);
    for (std::size_t n = dice.below(4); n > 0; --n)
        out.series[any_text(dice)] = several(dice, 6, [&] { return any_double(dice); });
    for (std::size_t n = dice.below(4); n > 0; --n) out.names[any_integer<std::int64_t>(dice)] = any_text(dice);
    for (std::size_t n = dice.below(4); n > 0; --n)
        out.marks[any_text(dice)] = dice.coin() ? std::optional<int>(any_integer<int>(dice)) : std::nullopt;
    for (std::size_t n = dice.below(4); n > 0; --n) out.switches[any_integer<std::uint8_t>(dice)] = dice.coin();
    out.couple = {any_integer<int>(dice), any_text(dice)};
    out.trio = {dice.coin(), any_double(dice), any_text(dice)};
    if (dice.coin()) out.corner = point{any_double(dice), any_finite<float, std::uint32_t>(dice)};
    out.gaps =
        several(dice, 5, [&] { return dice.coin() ? std::optional<int>(any_integer<int>(dice)) : std::nullopt; });
    out.words = several(dice, 3, [&] { return several(dice, 3, [&] { return any_text(dice); }); });
    out.keepers = several(dice, 3, [&] { return keeper{any_integer<int>(dice)}; });
    out.tree = any_node(dice);
    return out;
}

}  // namespace sample
