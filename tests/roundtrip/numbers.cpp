/// Numbers come back bit for bit: the edges, one at a time and in arrays. The sweeps are in sweep_slow.cpp.
#include <brine/brine.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace edges {

template <class Float>
using bits_of = std::conditional_t<sizeof(Float) == 4, std::uint32_t, std::uint64_t>;

template <class Float>
bool same(Float a, Float b) {
    return std::bit_cast<bits_of<Float>>(a) == std::bit_cast<bits_of<Float>>(b);
}

/// The finite numbers within `reach` steps of a number, with both signs.
template <class Float>
void around(Float center, int reach, std::vector<Float>& out) {
    auto const bits = std::bit_cast<bits_of<Float>>(std::fabs(center));
    for (int step = -reach; step <= reach; ++step) {
        auto const near = std::bit_cast<Float>(static_cast<bits_of<Float>>(bits + static_cast<bits_of<Float>>(step)));
        if (std::isfinite(near)) out.push_back(near), out.push_back(-near);
    }
}

/// Around every power of two and of ten, around the limits, and around integers.
template <class Float>
std::vector<Float> boundaries(int reach) {
    using limits = std::numeric_limits<Float>;
    std::vector<Float> all;
    for (int exponent = limits::min_exponent - limits::digits - 1; exponent < limits::max_exponent; ++exponent)
        around(std::ldexp(Float{1}, exponent), reach, all);
    for (int exponent = limits::min_exponent10 - limits::digits10 - 2; exponent <= limits::max_exponent10; ++exponent) {
        auto const text = "1e" + std::to_string(exponent);
        Float power{};
        std::from_chars(text.data(), text.data() + text.size(), power);
        around(power, reach, all);
    }
    for (auto const limit : {Float{0}, limits::denorm_min(), limits::min(), limits::max(), limits::epsilon()})
        around(limit, 100, all);
    for (int i = 0; i < 2000; ++i) all.push_back(static_cast<Float>(i)), all.push_back(static_cast<Float>(i) / 100);
    return all;
}

/// The significant digits of a number's text.
inline std::string digits(std::string_view text) {
    std::string out;
    for (char const c : text.substr(0, text.find_first_of("eE")))
        if (c >= '0' && c <= '9' && !(out.empty() && c == '0')) out += c;
    return out.substr(0, out.find_last_not_of('0') + 1);
}

template <class Float>
std::string shortest_digits(Float value) {
    char text[64];
    auto const end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
    return digits({text, static_cast<std::size_t>(end - text)});
}

/// Writes one number, reads it back, and looks at its text.
template <class Float>
bool one_round_trips(Float value) {
    auto const text = brine::try_to_json(value);
    if (!text) return false;
    auto const back = brine::try_from_json<Float>(*text);
    return back && same(*back, value) && text->find_first_of(".e") != std::string::npos &&
           digits(*text) == shortest_digits(value);
}

template <class Float>
bool array_round_trips(std::vector<Float> const& values) {
    auto const text = brine::try_to_json(values);
    if (!text) return false;
    auto const back = brine::try_from_json<std::vector<Float>>(*text);
    if (!back || back->size() != values.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!same((*back)[i], values[i])) return false;
    return true;
}

template <class Float>
struct holder {
    Float value{};
    std::optional<Float> maybe;
    std::vector<Float> several;
    std::map<std::string, Float> named;
};

/// The extremes of an integer type and the numbers around every power of two and ten that fit.
template <class Integer>
std::set<Integer> integers() {
    using limits = std::numeric_limits<Integer>;
    std::set<Integer> all{0,
                          1,
                          limits::min(),
                          limits::max(),
                          static_cast<Integer>(limits::min() + 1),
                          static_cast<Integer>(limits::max() - 1)};
    auto const near = [&](std::uint64_t value) {
        for (auto const each : {value - 1, value, value + 1})
            all.insert(static_cast<Integer>(each)), all.insert(static_cast<Integer>(0 - each));
    };
    for (unsigned shift = 0; shift < 64; ++shift) near(std::uint64_t{1} << shift);
    for (std::uint64_t power = 1; power < std::uint64_t{10'000'000'000'000'000'000u}; power *= 10) near(power);
    return all;
}

template <class Integer>
std::size_t wrong_integers() {
    std::size_t wrong = 0;
    for (auto const value : integers<Integer>()) {
        auto const text = brine::try_to_json(value).value_or("");
        wrong += text != std::to_string(value) ||
                 brine::try_from_json<Integer>(text).value_or(static_cast<Integer>(~value)) != value;
    }
    return wrong;
}

/// As elements, as keys and as values of a map.
template <class Integer>
void check_containers() {
    auto const all = integers<Integer>();
    std::vector<Integer> const values(all.begin(), all.end());
    std::map<Integer, Integer> keyed;
    for (auto const value : values) keyed[value] = static_cast<Integer>(~value);
    auto const text = brine::try_to_json(std::pair(values, keyed)).value_or("");
    auto const back = brine::try_from_json<std::pair<std::vector<Integer>, std::map<Integer, Integer>>>(text);
    REQUIRE(back);
    CHECK(back->first == values);
    CHECK(back->second == keyed);
}

}  // namespace edges

using namespace edges;

TEST_CASE_TEMPLATE(
    "roundtrip: floating-point numbers around every power of two and ten come back, in their shortest digits", Float,
    float, double) {
    auto const all = boundaries<Float>(3);
    CHECK(all.size() > 4000);
    std::size_t wrong = 0;
    for (auto const value : all) wrong += !one_round_trips(value);
    CHECK(wrong == 0);
    CHECK(array_round_trips(all));
}

TEST_CASE_TEMPLATE("roundtrip: random numbers are written in their shortest digits", Float, float, double) {
    support::random_numbers dice(5);
    std::size_t wrong = 0;
    for (int i = 0; i < 200'000; ++i) {
        auto const value = std::bit_cast<Float>(static_cast<bits_of<Float>>(dice.next()));
        wrong += std::isfinite(value) && !one_round_trips(value);
    }
    CHECK(wrong == 0);
}

TEST_CASE_TEMPLATE("roundtrip: NaN and infinity are refused wherever they stand, with their path", Float, float,
                   double) {
    using limits = std::numeric_limits<Float>;
    auto const failure = [](auto const& encoded) { return encoded ? brine::error{} : encoded.error(); };
    for (auto const value : {limits::infinity(), -limits::infinity(), limits::quiet_NaN(), -limits::quiet_NaN(),
                             limits::signaling_NaN()}) {
        auto const check = [&](auto const& holding, std::string_view path) {
            auto const met = failure(brine::try_to_json(holding));
            CHECK(met.code == brine::errc::not_finite);
            CHECK(met.path == path);
        };
        check(value, "$");
        check(std::vector<Float>{1, 2, value, 3}, "$[2]");
        check(std::vector<Float>(100, value), "$[0]");
        check(std::optional<Float>(value), "$");
        check(std::map<std::string, Float>{{"a", 1}, {"b", value}}, R"($["b"])");
        check(holder<Float>{1, value, {}, {}}, "$.maybe");
        check(holder<Float>{value, {}, {}, {}}, "$.value");

        holder<Float> const holding{1, {}, {0, value}, {}};
        check(holding, "$.several[1]");
        CHECK(failure(brine::try_to_json<brine::indented<2>>(holding)).code == brine::errc::not_finite);
        std::string out = "before";
        CHECK(!brine::try_to_json(holding, out));
        char buffer[4096];
        CHECK(failure(brine::try_to_json(holding, buffer)).code == brine::errc::not_finite);
    }
}

TEST_CASE("roundtrip: numbers always look like what they are") {
    auto const text = [](auto value) { return brine::try_to_json(value).value_or("refused"); };
    CHECK(text(1.0) == "1.0");
    CHECK(text(-0.0) == "-0.0");
    CHECK(text(0.0) == "0.0");
    CHECK(text(1e22) == "1e+22");
    CHECK(text(0.1f) == "0.1");
    CHECK(text(16777216.0f) == "16777216.0");
    CHECK(text(5e-324) == "5e-324");
    CHECK(text(1.7976931348623157e308) == "1.7976931348623157e+308");
    CHECK(text(0) == "0");
    CHECK(text(true) == "true");
    CHECK(text(std::int8_t{-128}) == "-128");
    CHECK(text(std::uint8_t{65}) == "65");
    CHECK(text(UINT64_MAX) == "18446744073709551615");
    CHECK(text(INT64_MIN) == "-9223372036854775808");
}

TEST_CASE_TEMPLATE("roundtrip: the limits of every integer type come back", Integer, signed char, unsigned char, short,
                   unsigned short, int, unsigned, long, unsigned long, long long, unsigned long long) {
    CHECK(wrong_integers<Integer>() == 0);
}

TEST_CASE_TEMPLATE("roundtrip: the limits of integers come back as elements and keys", Integer, std::int8_t,
                   std::uint32_t, std::int64_t, std::uint64_t) {
    check_containers<Integer>();
}
