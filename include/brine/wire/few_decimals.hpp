/// Numbers with few decimals, as people and prices have them: their shortest digits without a search. Scaled by a fixed power
/// of ten, a number is so close to a whole one that this one reads back, or it has more decimals.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/digits.hpp>

#include <bit>
#include <cstdint>

namespace brine::inline v0::wire {

/// Units of 10^-8, by which a number is counted here.
inline constexpr std::uint32_t units_of_one = 100000000;

/// How a type's numbers are taken apart, and by which power of ten they are scaled: of so many `units` is what is counted then. Up to 2^`most` half of the distance to the next
/// number is less than half of a unit: no two multiples of a unit read back as the same number, so that one that does is the
/// shortest, since shorter ones are multiples, too. From 2^`least` on they are written without an exponent.
template <class T>
struct scaled_decimals;
template <>
struct scaled_decimals<double> {
    using word = std::uint64_t;
    static constexpr int fraction_bits = 52, bias = 1023, decimals = 8, least = -19, most = 26;
    static constexpr std::uint64_t power_of_five = 390625, units = 1;
};
template <>
struct scaled_decimals<float> {
    using word = std::uint32_t;
    static constexpr int fraction_bits = 23, bias = 127, decimals = 4, least = -13, most = 10;
    static constexpr std::uint64_t power_of_five = 625, units = 10000;
};

/// The number in units of 10^-8, without its sign; 0 where that is not the shortest decimal that reads back.
template <class T>
std::uint64_t in_units(T value) {
    using form = scaled_decimals<T>;
    auto const bits = std::bit_cast<typename form::word>(value);
    auto const exponent = static_cast<int>(bits >> form::fraction_bits & (2 * form::bias + 1)) - form::bias;
    if (static_cast<unsigned>(exponent - form::least) >= form::most - form::least) return 0;
    constexpr auto hidden_bit = std::uint64_t{1} << form::fraction_bits;
    auto const significand = (bits & (hidden_bit - 1)) | hidden_bit;
    // Scaled so that the product's upper word is whole units. A number is the sum of its bits from 2^(exponent - fraction_bits) on.
    auto const scale = form::power_of_five << (64 + exponent - form::fraction_bits + form::decimals);
    __extension__ using wide = unsigned __int128;
    auto const product = static_cast<wide>(significand) * scale;
    auto const rest = static_cast<std::uint64_t>(product);
    // What reads back is nearer than half of the distance to the next number, which is the significand's last bit.
    auto const reach = (scale >> 1) - 1;
    if (rest + reach > 2 * reach) return 0;
    return (static_cast<std::uint64_t>(product >> 64) + (rest >> 63)) * form::units;
}

/// Writes a number of units, not 0 and below 10^16, with at least one decimal; returns the end.
inline char* put_units(char* to, std::uint64_t units) {
    to = put_short(to, static_cast<std::uint32_t>(units / units_of_one));
    *to++ = '.';
    put_eight_digits(to, static_cast<std::uint32_t>(units % units_of_one));
    // The characters behind the first one that are zeros at the end.
    auto const others = (load_word(to) ^ 0x3030303030303030u) | 1;
    return to + 8 - std::countl_zero(others) / 8;
}

}  // namespace brine::inline v0::wire
