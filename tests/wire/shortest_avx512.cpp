#include <brine/wire/shortest_avx512.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

/// Which of eight doubles are good, as bits; `wrong` counts those that are and have other digits than shortest() finds.
[[BRINE_AVX512_LANES]] unsigned good_ones(std::array<double, 8> const& numbers, std::size_t& wrong) {
    auto const scaled = wire::scale(numbers.data());
    auto const chosen = wire::choose(scaled);
    auto const good = scaled.usual & chosen.clear;
    for (std::size_t lane = 0; lane != 8; ++lane) {
        if ((good >> lane & 1) == 0) continue;
        auto const expected = wire::shortest(std::abs(numbers[lane]));
        wrong += chosen.high[lane] * 100'000'000 + chosen.low[lane] != expected.digits || chosen.low[lane] >= 100'000'000 || chosen.exponent[lane] != expected.exponent;
    }
    return good;
}

}  // namespace

TEST_CASE("shortest_avx512: the digits are those that are found one by one") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    support::random_numbers dice(11);
    std::size_t wrong = 0, good = 0;
    for (int i = 0; i != 20'000; ++i) {
        std::array<double, 8> numbers{};
        for (auto& each : numbers) {
            auto const bits = dice.next();
            each = dice.coin() ? std::bit_cast<double>(bits) : static_cast<double>(bits >> dice.below(64)) / 1000;
        }
        good += static_cast<std::size_t>(std::popcount(good_ones(numbers, wrong)));
    }
    CHECK(wrong == 0);
    CHECK(good > 20'000 * 8 * 8 / 10);
}

TEST_CASE("shortest_avx512: zero, powers of two, the smallest, and what is not finite are left to others") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    using limits = std::numeric_limits<double>;
    std::size_t wrong = 0;
    for (double const unusual : {0.0, -0.0, 1.0, -0.5, 1024.0, limits::min(), limits::denorm_min(), 1e-300, limits::infinity(), -limits::infinity(), limits::quiet_NaN()})
        for (std::size_t place = 0; place != 8; ++place) {
            std::array<double, 8> numbers;
            numbers.fill(0.3);
            numbers[place] = unusual;
            CHECK(good_ones(numbers, wrong) == (255u & ~(1u << place)));
        }
    CHECK(good_ones({0.3, 1.5, limits::max(), -limits::max(), 1e-280, 123.456, 7.25, 0.1}, wrong) == 255);
    CHECK(wrong == 0);
}

TEST_CASE("shortest_avx512: digits that are rounded up to a hundred million of the last place") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::size_t wrong = 0;
    CHECK(good_ones({0.7, 1.1, 12345678.0, 3.0, 1e15, 0.30000000000000004, 100000001.0, 7e20}, wrong) == 255);
    CHECK(wrong == 0);
}
#endif
