/// The shortest digits of eight doubles at a time, by AVX-512: shortest.hpp has the twin for every processor, where each step waits for
/// the one before.
#pragma once

#include <brine/wire/digits_avx512.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/lanes_avx512.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/shortest.hpp>

#include <cstdint>
#include <cstring>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// floor(number x factor / 2^shift), also below zero: so many times 2^shift more are a whole number more.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline signs8 floor_of_product(signs8 number, std::uint32_t factor, int shift) {
    auto const product = multiply_halves(reinterpret_cast<words8>(number + (std::int64_t{1} << shift)), words8{} + factor);
    return reinterpret_cast<signs8>(product >> shift) - static_cast<std::int64_t>(factor);
}

/// Doubles in units of 10^exponent, 64 binary digits behind the point, and what half the way to the next double is of that.
struct scaled_doubles {
    words8 whole, rest, reach;
    signs8 exponent;
    unsigned usual;  ///< which of them this is right for, as bits
};

/// Of eight doubles, whatever their signs. Not usual are zero, powers of two, what is very small, and what is not finite.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline scaled_doubles scale(double const* values) {
    words8 bits;
    std::memcpy(&bits, values, sizeof bits);
    auto const fraction = bits & ((std::uint64_t{1} << 52) - 1);
    auto const biased = reinterpret_cast<signs8>(bits >> 52 & 0x7FFu);
    auto const usual = reinterpret_cast<signs8>(fraction != 0) & (biased >= 60) & (biased != 0x7FF);
    auto const power_of_two = (biased & usual) - (1075 & usual);
    auto const exponent = floor_of_product(power_of_two, 315653, 20);
    auto const shift = reinterpret_cast<words8>(power_of_two + floor_of_product(-exponent, 1741647, 19)) & 3u;
    using powers = fast_float::powers;
    auto const which = 2 * (-exponent - powers::smallest_power_of_five);
    auto const power = load_lanes(powers::power_of_five_128, which), power_rest = load_lanes(powers::power_of_five_128 + 1, which);
    auto const scaled = (fraction | std::uint64_t{1} << 52) << (shift + 1);
    auto const [product, product_low] = multiply_whole(power, scaled);
    // What this leaves out changes the last two bits at most, see fixed_point::error.
    auto const rest = product_low + multiply_halves(power_rest >> 32, scaled >> 32) + (multiply_halves(power_rest >> 32, scaled) >> 32) + (multiply_halves(power_rest, scaled >> 32) >> 32);
    return {product - reinterpret_cast<words8>(rest < product_low), rest, power >> (4 - shift), exponent, lanes_of(usual)};
}

/// The shortest digits that lie close enough, eight in `low`, the others in `high`, in units of 10^exponent; and which are not too close
/// to call, as bits.
struct shortest_digits {
    words8 high, low;
    signs8 exponent;
    unsigned clear;
};
[[gnu::always_inline, BRINE_AVX512_LANES]] inline shortest_digits choose(scaled_doubles const& from) {
    namespace fixed = fixed_point;
    auto const& [whole, rest, reach, exponent, usual] = from;
    auto const high = hundred_millions(whole);
    auto const low = whole - multiply_halves(high, words8{} + 100000000u);
    auto const tens = multiply_halves(multiply_halves(low, words8{} + 0xCCCCCCCDu) >> 35, words8{} + 10u), last = low - tens;
    auto const above = last << 60 | rest >> 4;
    auto const below = fixed::ten - above;
    auto const half = rest >> 4;
    auto const far = reinterpret_cast<signs8>(above - reach + fixed::error > 2 * fixed::error) & reinterpret_cast<signs8>(below - reach + fixed::error > 2 * fixed::error) &
                     reinterpret_cast<signs8>(half - fixed::one / 2 + fixed::error > 2 * fixed::error);
    auto chosen = low + (rest >> 63);
    chosen = below < reach ? tens + 10 : chosen;
    chosen = above < reach ? tens : chosen;
    auto const carry = chosen == 100000000u;
    return {high - reinterpret_cast<words8>(carry), carry ? words8{} : chosen, exponent, lanes_of(far)};
}

}  // namespace brine::inline v0::wire
#endif
