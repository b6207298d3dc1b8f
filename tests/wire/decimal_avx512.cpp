#include <brine/wire/decimal_avx512.hpp>

#include <brine/wire/decimal.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

/// Which of sixteen doubles are good, as bits; `wrong` gets those that are and have another text than put_float writes.
[[BRINE_AVX512_LANES]] unsigned good_ones(std::array<double, 16> const& numbers, std::string& wrong) {
    wire::sixteen_decimals found;
    wire::find_digits(numbers.data(), found);
    for (std::size_t lane = 0; lane != 16; ++lane) {
        if ((found.good >> lane & 1) == 0) continue;
        char text[wire::decimal_room], expected[wire::decimal_room];
        std::string const written(text, found.put(text, lane));
        if (written != std::string(expected, wire::put_float(expected, std::abs(numbers[lane])))) wrong += written + ' ';
    }
    return found.good;
}

/// Sixteen numbers of which only the one at a place is not 0.3.
std::array<double, 16> all_but(std::size_t place, double number) {
    std::array<double, 16> numbers;
    numbers.fill(0.3);
    numbers[place] = number;
    return numbers;
}

}  // namespace

TEST_CASE("decimal_avx512: the texts are those that are written one by one") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    support::random_numbers dice(11);
    std::string wrong;
    std::size_t good = 0;
    for (int i = 0; i != 20'000; ++i) {
        std::array<double, 16> numbers{};
        for (auto& each : numbers) {
            auto const bits = dice.next();
            switch (dice.below(3)) {
            case 0: each = std::bit_cast<double>(bits); break;  // mostly with exponents
            case 1: each = static_cast<double>(bits >> dice.below(64)) / 1000; break;
            default: each = std::ldexp(static_cast<double>(bits >> 11), static_cast<int>(dice.below(90)) - 90); break;  // around one
            }
        }
        good += static_cast<std::size_t>(std::popcount(good_ones(numbers, wrong)));
    }
    CHECK(wrong.empty());
    CHECK(good > 20'000 * 16 * 6 / 10);
}

TEST_CASE("decimal_avx512: the point at every place, with any number of digits") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::string wrong;
    for (int point = -12; point != 24; ++point)
        for (double const digits : {0.3, 0.12, 0.123, 0.12345678, 0.123456789, 0.1234567890123456, 0.12345678901234567, 0.98765432109876543}) {
            for (std::size_t const place : {0u, 7u, 8u, 15u}) good_ones(all_but(place, digits * std::pow(10.0, point)), wrong);
        }
    CHECK(wrong.empty());
    CHECK(good_ones({0.1, 1.5, 12.25, 123.456, 123456789012345.7, 1500000000000003.0, 12345678901234568.0, 0.012, 0.00123, 0.00001234, 1.234e-6, 1.234e-7, 5e-7, 3e22, 1.5e99, 3e-99}, wrong) ==
          0xFFFFu - (1u << 6));
    CHECK(wrong.empty());
}

TEST_CASE("decimal_avx512: zero, powers of two, exponents of three digits, long rows of zeros and what is not finite are left to others") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    using limits = std::numeric_limits<double>;
    std::string wrong;
    for (double const unusual : {0.0, -0.0, 1.0, -0.5, 1024.0, limits::min(), limits::max(), limits::denorm_min(), 1e-300, 3e100, 3e-100, 3e16, 3e20, limits::infinity(), -limits::infinity(), limits::quiet_NaN()})
        for (std::size_t place = 0; place != 16; ++place) CHECK(good_ones(all_but(place, unusual), wrong) == (0xFFFFu & ~(1u << place)));
    for (double const usual : {3e15, 3e21, 3e99, 3e-99, -7.0, 1e-6, 1e-7})
        for (std::size_t place = 0; place != 16; ++place) CHECK(good_ones(all_but(place, usual), wrong) == 0xFFFFu);
    CHECK(wrong.empty());
}

TEST_CASE("decimal_avx512: where most are unusual, all are left to others") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::string wrong;
    std::array<double, 16> numbers;
    numbers.fill(1);
    std::fill_n(numbers.begin(), 7, 0.3);
    CHECK(good_ones(numbers, wrong) == 0);
    numbers[7] = 0.3;
    CHECK(good_ones(numbers, wrong) == 0xFF);
    CHECK(wrong.empty());
}
#endif
