/// Eight decimal numbers at a time with AVX-512, each in a lane of its own: how many digits stand in front of the point, how
/// many behind it, and whether there is an exponent, is no branch, and no number waits for the one before. number.hpp has the twin for every processor.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/lanes_avx512.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/powers.hpp>
#include <brine/wire/texts_avx512.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// The first 64 bits of 5^-n for n from 0 to 15, as fast_float has them.
inline constexpr auto inverse_powers_of_five = [] {
    using powers = fast_float::powers;
    std::array<std::uint64_t, 16> table{};
    for (int n = 0; n != 16; ++n) table[static_cast<std::size_t>(n)] = powers::power_of_five_128[2 * (-n - powers::smallest_power_of_five)];
    return table;
}();

/// Numbers, which of them are sure to be right unless they lie half-way between two, and which may do that.
struct scaled {
    reals8 values;
    signs8 good;
    signs8 halfway{};
};

/// `significand` / `divisor`, a power of ten, which is right where both are numbers that a double holds.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline scaled divide(words8 significand, words8 divisor) {
    return {__builtin_convertvector(reinterpret_cast<signs8>(significand), reals8) / __builtin_convertvector(reinterpret_cast<signs8>(divisor), reals8),
            significand <= (std::uint64_t{1} << 53)};
}

/// `significand` x 10^`power`, given the first 64 bits of that power of five, as number.hpp does it: by a product, whose few unclear
/// cases are left to others. Half-way lies nothing but a multiple of that power of ten.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline scaled multiply(words8 significand, signs8 power, words8 power_of_five) {
    auto const leading = leading_zeros(significand);
    auto const product = high_product(significand << (leading & 63u), power_of_five);
    auto const rest = product & 0x1FFu;
    auto const upper = product >> 63;
    auto const mantissa = product >> (upper + 9u);
    // 2^16 log2(10) is 217706; 32768 of them are a whole number.
    auto const binary = (multiply_halves(reinterpret_cast<words8>(power + 32768), words8{} + 217706u) >> 16) - 108853u;
    auto const rounded = ((upper - leading + binary + (63 + 1022)) << 52) + ((mantissa + 1) >> 1);
    return {reinterpret_cast<reals8>(rounded), rest != 0x1FF, (rest == 0) & ((mantissa & 1u) != 0)};
}

/// Exponents, how many bits their texts have, and whether they are right. No exponent is right, too.
struct exponents {
    signs8 values{};
    words8 bits{};
    signs8 good = ~signs8{};
};

/// The exponents of numbers of so many bits that end with the last eight bytes of their texts: up to three digits.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline exponents read_exponents(words8 last, signs8 size) {
    auto const marks = equal_bytes(last | 0x2020202020202020u, 'e');
    if (lanes_of(marks != 0) == 0) return {};
    auto const behind = leading_zeros(marks);
    auto const there = reinterpret_cast<signs8>(marks != 0) & (reinterpret_cast<signs8>(behind) < size);
    auto const sign = last >> ((64 - behind) & 63u) & 0xFFu;
    auto const digits_size = reinterpret_cast<signs8>(behind) - (((sign == '-') | (sign == '+')) & 8);
    auto const digits = (last ^ 0x3030303030303030u) & last_bits(digits_size);
    auto const value = reinterpret_cast<signs8>(eight_values(digits));
    auto const good = are_digits(digits) & (digits_size > 0) & (digits_size <= 24);
    return {(sign == '-' ? -value : value) & there, (behind + 8u) & reinterpret_cast<words8>(there), good | ~there};
}

/// The last `digits` bits of a word as digits' values, nothing in front of them: those that stand behind the point as they are, the
/// others moved into its place, and so the last one of the word before.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 joined_digits(words8 word, words8 before, signs8 behind_point, signs8 digits) {
    auto const stay = last_bits(behind_point);
    auto const moved = word << 8 | before >> 56;
    return (((word & stay) | (moved & ~stay)) ^ 0x3030303030303030u) & last_bits(digits);
}

/// Eight numbers, and which of them are right.
struct eight_decimals {
    reals8 values;
    signs8 good;
    signs8 behind;  ///< the byte behind each
};

[[gnu::always_inline, BRINE_AVX512_LANES]] inline reals8 with_signs(reals8 values, signs8 negative) {
    return reinterpret_cast<reals8>(reinterpret_cast<words8>(values) | reinterpret_cast<words8>(negative) << 63);
}

/// Reads eight numbers, each from a token to where the one behind it starts: up to seven digits, and up to fifteen behind a point,
/// nineteen in all. `At` are the tokens, counted from the list's first. In front of each 16 bytes must be readable, and behind 64.
struct eight_short {
    template <std::size_t... At>
    [[gnu::always_inline, BRINE_AVX512_LANES]] static eight_decimals read(token_list const& tokens) {
        constexpr std::uint64_t zeros = 0x3030303030303030u;
        auto const* const text = tokens.text;
        auto const* const offsets = tokens.offsets;

        // The digits in front of the point, or of what follows, and how many there are; all sizes are in bits.
        words8 front{load_word(text + offsets[At])...};
        words8 const starts{offsets[At]...}, stops{offsets[At + 1]...};
        auto const negative = reinterpret_cast<signs8>(front & 0xFFu) == '-';
        front = negative ? front >> 8 : front;
        auto const size = reinterpret_cast<signs8>((stops - starts) << 3) + (negative & -8);
        auto const points = front ^ 0x2E2E2E2E2E2E2E2Eu;
        auto const behind_all = size < 64 ? (words8{} + 1) << (reinterpret_cast<words8>(size) & 63u) : words8{};
        auto const ends = (((points - 0x0101010101010101u) & ~points & 0x8080808080808080u) >> 7) | behind_all;
        auto const whole = 63 - reinterpret_cast<signs8>(leading_zeros(ends & (0 - ends)));
        auto const decimals = size - whole - 8;
        auto const whole_digits = (front ^ zeros) << (reinterpret_cast<words8>(64 - whole) & 63u);

        // The last seven digits, and the eight before them, without what is no decimal.
        words8 const last{load_word(text + offsets[At + 1] - 7)...}, before{load_word(text + offsets[At + 1] - 15)...};
        auto const last_digits = ((last << 8) ^ zeros) & last_bits(decimals < 56 ? decimals : signs8{} + 56);
        auto const before_digits = (before ^ zeros) & last_bits(decimals - 56);

        auto const good = are_digits(whole_digits) & are_digits(last_digits) & are_digits(before_digits) & (whole > 0) & (decimals != 0) & (decimals <= 120) &
                          (whole + decimals <= 152) & ((whole == 8) | (reinterpret_cast<signs8>((front ^ zeros) & 0xFFu) != 0));
        auto const places = reinterpret_cast<words8>(decimals > 0 ? decimals : signs8{}) >> 3 & 15u;
        auto const power_of_ten = look_up(powers_of_ten.data(), places);
        auto const significand = eight_values(whole_digits) * power_of_ten +
                                 multiply_halves(eight_values(before_digits), words8{} + 10000000u) + eight_values(last_digits);
        auto const behind = reinterpret_cast<signs8>(last >> 56);
        auto const divided = divide(significand, power_of_ten);
        if (lanes_of(divided.good) == 255) return {with_signs(divided.values, negative), good, behind};
        auto const scaled = multiply(significand, -reinterpret_cast<signs8>(places), look_up(inverse_powers_of_five.data(), places));
        return {with_signs(divided.good ? divided.values : scaled.values, negative), good & (divided.good | scaled.good), behind};
    }
};

/// Reads eight numbers, each from a token to where the one behind it starts: up to nineteen digits, wherever the point, and an exponent of up
/// to three. `At` are the tokens, counted from the list's first. In front of each 32 bytes must be readable, and behind 64. With it alone
/// canada.json took 30 % longer than with eight_short (Zen 5, g++-16 -O3).
struct eight_any {
    template <std::size_t... At>
    [[gnu::always_inline, BRINE_AVX512_LANES]] static eight_decimals read(token_list const& tokens) {
        std::array<char const*, 8> const ends{tokens.text + tokens.offsets[At + 1]...};
        words8 const places{load_word(reinterpret_cast<char const*>(tokens.offsets + At))...};  // of a token, and of the next one
        auto size = reinterpret_cast<signs8>(((places >> 32) - (places & 0xFFFFFFFFu)) << 3);  // all sizes are in bits

        auto text = texts_before(ends);
        auto const exponent = read_exponents(text.d, size);
        if (lanes_of(exponent.bits != 0) != 0) {
            text.cut(exponent.bits);
            size -= reinterpret_cast<signs8>(exponent.bits);
        }
        auto const negative = text.byte_at(size) == '-';
        size += negative & -8;
        auto const behind_point = text.behind_point();
        auto const pointed = behind_point < size;
        auto const decimals = behind_point & pointed;
        auto const whole = size - decimals + (pointed & -8);

        // The digits in front of the point move into its place; what is in front of them all is none.
        auto const stays = decimals | (~pointed & 192);
        auto const digits = whole + decimals;
        auto const low = joined_digits(text.d, text.c, stays, digits);
        auto const middle = joined_digits(text.c, text.b, stays - 64, digits - 64);
        auto const high = joined_digits(text.b, text.a, stays - 128, digits - 128);
        auto const good = are_digits(low) & are_digits(middle) & are_digits(high) & exponent.good & (whole > 0) & (digits <= 152) &
                          ((decimals > 0) | ~pointed) & ((whole == 8) | (text.byte_at(size) != '0'));
        auto const significand = (multiply_halves(eight_values(high), words8{} + 100000000u) + eight_values(middle)) * 100000000u + eight_values(low);
        auto const power = exponent.values - (decimals >> 3);
        auto const divided = divide(significand, look_up(powers_of_ten.data(), reinterpret_cast<words8>(-power) & 15u));
        auto const exact = divided.good & (((power <= 0) & (power >= -15)) | (significand == 0));
        auto const usual = (power >= -290) & (power <= 280);  // what is very small or large is left to others
        using powers = fast_float::powers;
        auto const scaled = multiply(significand, power, load_lanes(powers::power_of_five_128, 2 * ((power & usual) - powers::smallest_power_of_five)));
        auto const clear = scaled.good & usual & ~(scaled.halfway & (power >= 0));
        words8 const behind{std::uint64_t{static_cast<unsigned char>(tokens.text[tokens.offsets[At + 1]])}...};
        return {with_signs(exact ? divided.values : scaled.values, negative), good & (exact | clear), reinterpret_cast<signs8>(behind)};
    }
};

}  // namespace brine::inline v0::wire
#endif
