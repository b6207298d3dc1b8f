/// The shortest digits of a double or float that read back bit for bit. The only file that includes Dragonbox.
#pragma once

#include <dragonbox/dragonbox.h>

#include <bit>
#include <concepts>
#include <cstdint>

namespace brine::inline v0::wire {

/// `digits` x 10^`exponent`. There may be zeros at the digits' end.
struct shortest_decimal {
    std::uint64_t digits;
    int exponent;
};

/// Of a finite number that is not 0, whatever its sign, by Dragonbox (Junekey Jeon 2020).
template <std::floating_point T>
shortest_decimal shortest_by_dragonbox(T value) {
    auto const shortest = jkj::dragonbox::to_decimal(value, jkj::dragonbox::policy::sign::ignore, jkj::dragonbox::policy::trailing_zero::ignore);
    return {shortest.significand, shortest.exponent};
}

/// The first 128 bits of a power of ten, as Dragonbox has them. (Its later versions also want the type of a shift to be said.)
template <class Cache>
auto first_bits_of_power(Cache const& cache, int power) {
    using format = jkj::dragonbox::ieee754_binary64;
    if constexpr (requires { cache.template get_cache<format>(power); }) return cache.template get_cache<format>(power);
    else return cache.template get_cache<format, int>(power);
}

namespace fixed_point {
/// One and ten with 60 bits behind the point, and what the products below may be wrong by, generously.
inline constexpr std::uint64_t one = std::uint64_t{1} << 60, ten = 10 * one, error = 8;

/// Whether two numbers are so close to each other that the products do not say which is less.
constexpr bool are_close(std::uint64_t a, std::uint64_t b) { return a - b + error <= 2 * error; }
}  // namespace fixed_point

/// Of a finite double that is not 0. Raffaello Giulietti's Schubfach ("The Schubfach way to render doubles", 2020) with one
/// product instead of three, as in Victor Zverovich's Żmij (2025): scaled by a power of ten so that one unit is between a
/// tenth of the distance to the next double and all of it, the value is either next to a multiple of ten that reads back, or
/// the nearest whole number is the shortest. Where the product's error could matter, Dragonbox decides.
inline shortest_decimal shortest(double value) {
    auto const bits = std::bit_cast<std::uint64_t>(value);
    auto const fraction = bits & ((std::uint64_t{1} << 52) - 1);
    auto const biased = static_cast<int>(bits >> 52 & 0x7FF);
    // Below a power of two the next double is only half as far away, and subnormal numbers have fewer digits.
    if (fraction == 0 || biased == 0) [[unlikely]] return shortest_by_dragonbox(value);
    auto const significand = fraction | std::uint64_t{1} << 52;
    auto const power_of_two = biased - 1075;
    auto const exponent = (power_of_two * 315653) >> 20;          // floor(log10(2^power_of_two))
    auto const shift = power_of_two + ((-exponent * 1741647) >> 19);  // of the power of ten's product, 0 to 3
    auto const power = first_bits_of_power(jkj::dragonbox::policy::cache::full, -exponent);
    auto const scaled = significand << (shift + 1);
    __extension__ using wide = unsigned __int128;
    auto const product = static_cast<wide>(power.high()) * scaled + static_cast<std::uint64_t>((static_cast<wide>(power.low()) * scaled) >> 64);
    auto const whole = static_cast<std::uint64_t>(product >> 64);
    auto const rest = static_cast<std::uint64_t>(product);
    auto const last = whole % 10;
    auto const above = last << 60 | rest >> 4;       // over the multiple of ten below
    auto const reach = power.high() >> (4 - shift);  // how far away reads back
    auto const below = fixed_point::ten - above;     // up to the multiple of ten above
    if (fixed_point::are_close(above, reach) || fixed_point::are_close(below, reach) || fixed_point::are_close(rest >> 4, fixed_point::one / 2)) [[unlikely]]
        return shortest_by_dragonbox(value);
    // Nobody can predict which, so there is no branch.
    auto digits = whole + (rest >> 63);
    digits = below < reach ? whole - last + 10 : digits;
    digits = above < reach ? whole - last : digits;
    return {digits, exponent};
}

/// Of a finite float that is not 0.
inline shortest_decimal shortest(float value) { return shortest_by_dragonbox(value); }

}  // namespace brine::inline v0::wire
