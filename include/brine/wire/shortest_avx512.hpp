/// The digits of eight doubles at a time, by AVX-512: shortest.hpp has the twin for every processor. One at a time each step waits for
/// the one before: a double of canada.json took 20 ns, and takes 12 (Zen 5, g++-16 -O3).
#pragma once

#include <brine/wire/decimal.hpp>
#include <brine/wire/digits_avx512.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/lanes_avx512.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/shortest.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// floor(number x factor / 2^shift), also below zero: so many times 2^shift more are a whole number more.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline signs8 floor_of_product(signs8 number, std::uint32_t factor, int shift) {
    auto const product = multiply_halves(reinterpret_cast<words8>(number + (std::int64_t{1} << shift)), words8{} + factor);
    return reinterpret_cast<signs8>(product >> shift) - static_cast<std::int64_t>(factor);
}

/// Eight numbers of seventeen digits: where one has sixteen, its first one is 0. What seventeen_digits has of a number, and where
/// the point stands, seen from the first digit that is there.
struct eight_shortest {
    std::array<std::uint64_t, 8> first, front, back, significant;
    std::array<std::int64_t, 8> point;
    unsigned good;  ///< which of them are right, as bits

    [[nodiscard]] seventeen_digits digits(std::size_t lane) const { return {first[lane], front[lane], back[lane], static_cast<unsigned>(significant[lane])}; }
};

/// As shortest() finds them. Not good are zero, powers of two, what is very small, what is not finite, and what is too close to call; all of
/// them where most are.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline void find_digits(double const* values, eight_shortest& found) {
    words8 bits;
    std::memcpy(&bits, values, sizeof bits);
    auto const fraction = bits & ((std::uint64_t{1} << 52) - 1);
    auto const biased = reinterpret_cast<signs8>(bits >> 52 & 0x7FFu);
    auto const usual = reinterpret_cast<signs8>(fraction != 0) & (biased >= 60) & (biased != 0x7FF);
    found.good = lanes_of(usual);
    if (std::popcount(found.good) < 4) return found.good = 0, void();
    auto const power_of_two = (biased & usual) - (1075 & usual);
    auto const exponent = floor_of_product(power_of_two, 315653, 20);
    auto const shift = reinterpret_cast<words8>(power_of_two + floor_of_product(-exponent, 1741647, 19)) & 3u;
    using powers = fast_float::powers;
    auto const which = 2 * (-exponent - powers::smallest_power_of_five);
    auto const power = load_lanes(powers::power_of_five_128, which), power_rest = load_lanes(powers::power_of_five_128 + 1, which);
    auto const scaled = (fraction | std::uint64_t{1} << 52) << (shift + 1);
    auto const [product, product_low] = multiply_whole(power, scaled);
    auto const rest = product_low + high_product(power_rest, scaled);
    auto const whole = product - reinterpret_cast<words8>(rest < product_low);

    namespace fixed = fixed_point;
    auto const tens = high_product(whole, words8{} + 0xCCCCCCCCCCCCCCCDu) >> 3;
    auto const last = whole - (tens << 3) - (tens << 1);
    auto const above = last << 60 | rest >> 4;
    auto const reach = power >> (4 - shift);
    auto const below = fixed::ten - above;
    auto const half = rest >> 4;
    auto const far = reinterpret_cast<signs8>(above - reach + fixed::error > 2 * fixed::error) & reinterpret_cast<signs8>(below - reach + fixed::error > 2 * fixed::error) &
                     reinterpret_cast<signs8>(half - fixed::one / 2 + fixed::error > 2 * fixed::error);
    auto digits = whole + (rest >> 63);
    digits = below < reach ? whole - last + 10 : digits;
    digits = above < reach ? whole - last : digits;

    auto const high = hundred_millions(digits);
    auto const first = multiply_halves(high, words8{} + 0x55E63B89u) >> 57;  // the same of less than 2^32
    auto const front = eight_digits_each(high - multiply_halves(first, words8{} + 100000000u));
    auto const back = eight_digits_each(digits - multiply_halves(high, words8{} + 100000000u));
    auto const significant = back != 0 ? 16 - (leading_zeros(back) >> 3) : 8 - (leading_zeros(front) >> 3);
    auto const point = exponent + 16 - reinterpret_cast<signs8>(first != 0);
    std::memcpy(found.first.data(), &first, 64);
    std::memcpy(found.front.data(), &front, 64);
    std::memcpy(found.back.data(), &back, 64);
    std::memcpy(found.significant.data(), &significant, 64);
    std::memcpy(found.point.data(), &point, 64);
    found.good &= lanes_of(far);
}

}  // namespace brine::inline v0::wire
#endif
