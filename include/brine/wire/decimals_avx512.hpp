/// Eight decimal numbers at a time with AVX-512, each in a lane of its own: how many digits stand in front of the point, and how
/// many behind it, is no branch, and no number waits for the one before. number.hpp has the twin for every processor. Compilers'
/// own vectors instead of immintrin.h, as in quote_avx2.hpp.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/powers.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(BRINE_HAS_X86_KERNELS)

/// What a function needs to work on eight lanes.
#define BRINE_AVX512_LANES gnu::target("avx512bw,avx512vl,avx512dq,avx512cd")

namespace brine::inline v0::wire {

/// Eight lanes of 64 bits. What is compared is all ones or all zeros.
typedef std::uint64_t words8 __attribute__((vector_size(64)));
typedef std::int64_t signs8 __attribute__((vector_size(64)));
typedef double reals8 __attribute__((vector_size(64)));

/// The first 64 bits of 5^-n for n from 0 to 15, as fast_float has them.
inline constexpr auto inverse_powers_of_five = [] {
    using powers = fast_float::powers;
    std::array<std::uint64_t, 16> table{};
    for (int n = 0; n != 16; ++n) table[static_cast<std::size_t>(n)] = powers::power_of_five_128[2 * (-n - powers::smallest_power_of_five)];
    return table;
}();

/// The entries, of a table's first sixteen, that eight lanes ask for.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 look_up(std::uint64_t const* table, words8 which) {
    typedef long long lanes __attribute__((vector_size(64)));
    lanes low, high;
    std::memcpy(&low, table, sizeof low);
    std::memcpy(&high, table + 8, sizeof high);
    auto const at = reinterpret_cast<lanes>(which);
#ifdef __clang__
    return reinterpret_cast<words8>(__builtin_ia32_vpermi2varq512(low, at, high));
#else
    return reinterpret_cast<words8>(__builtin_ia32_vpermt2varq512_mask(at, low, high, 255));
#endif
}

[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 leading_zeros(words8 of) {
    typedef long long lanes __attribute__((vector_size(64)));
#ifdef __clang__
    return reinterpret_cast<words8>(__builtin_ia32_vplzcntq_512(reinterpret_cast<lanes>(of)));
#else
    return reinterpret_cast<words8>(__builtin_ia32_vplzcntq_512_mask(reinterpret_cast<lanes>(of), lanes{}, 255));
#endif
}

/// One bit for each lane, the first one's lowest.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline unsigned lanes_of(signs8 which) {
    typedef long long lanes __attribute__((vector_size(64)));
    return static_cast<std::uint8_t>(__builtin_ia32_cvtq2mask512(reinterpret_cast<lanes>(which)));
}

/// The products of the lanes' lower halves. (What g++ makes of `*` multiplies whole lanes, three times as slowly.)
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 multiply_halves(words8 a, words8 b) {
    typedef int halves __attribute__((vector_size(64)));
#ifdef __clang__
    return reinterpret_cast<words8>(__builtin_ia32_pmuludq512(reinterpret_cast<halves>(a), reinterpret_cast<halves>(b)));
#else
    typedef long long lanes __attribute__((vector_size(64)));
    return reinterpret_cast<words8>(__builtin_ia32_pmuludq512_mask(reinterpret_cast<halves>(a), reinterpret_cast<halves>(b), lanes{}, 255));
#endif
}

/// The numbers that up to eight digits write, given their values, the first one lowest.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 eight_values(words8 digits) {
    typedef char bytes __attribute__((vector_size(64)));
    typedef short pairs __attribute__((vector_size(64)));
    auto const each = reinterpret_cast<bytes>(digits);
    auto const tens = reinterpret_cast<bytes>(words8{} + 0x010A010A010A010Au);
    auto const hundreds = reinterpret_cast<pairs>(words8{} + 0x0001006400010064u);
#ifdef __clang__
    auto const added = reinterpret_cast<words8>(__builtin_ia32_pmaddwd512(__builtin_ia32_pmaddubsw512(each, tens), hundreds));
#else
    typedef int fours __attribute__((vector_size(64)));
    auto const added = reinterpret_cast<words8>(
        __builtin_ia32_pmaddwd512_mask(__builtin_ia32_pmaddubsw512_mask(each, tens, pairs{}, ~0u), hundreds, fours{}, 0xFFFF));
#endif
    return multiply_halves(added, words8{} + 10000u) + (added >> 32);
}

/// The last so many bits of each lane; none where it is zero.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 last_bits(signs8 count) {
    return count > 0 ? ~words8{} << (reinterpret_cast<words8>(64 - count) & 63u) : words8{};
}

/// The first 64 bits of the product of two numbers.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 high_product(words8 a, words8 b) {
    auto const a_high = a >> 32, b_high = b >> 32;
    auto const middle = multiply_halves(a_high, b) + (multiply_halves(a, b) >> 32);
    auto const other = multiply_halves(a, b_high) + (middle & 0xFFFFFFFFu);
    return multiply_halves(a_high, b_high) + (middle >> 32) + (other >> 32);
}

/// Whether all bytes of three words are digits' values: a byte over 9 gets its high bit.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline signs8 are_digits(words8 a, words8 b, words8 c) {
    constexpr std::uint64_t over_nine = 0x7676767676767676u;
    auto const marks = (a + over_nine) | a | (b + over_nine) | b | (c + over_nine) | c;
    return reinterpret_cast<signs8>(marks & 0x8080808080808080u) == 0;
}

/// Numbers, and which of them are sure to be right.
struct scaled_down {
    reals8 values;
    signs8 good;
};

/// `significand` x 10^-`places`, whose power of ten is given too, as number.hpp does it: exactly where that can be, else by a product, whose few unclear cases are
/// left to others.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline scaled_down scale_down(words8 significand, words8 power_of_ten, words8 places) {
    signs8 const exact = significand <= (std::uint64_t{1} << 53);
    auto const quotient = __builtin_convertvector(reinterpret_cast<signs8>(significand), reals8) /
                          __builtin_convertvector(reinterpret_cast<signs8>(power_of_ten), reals8);
    if (lanes_of(exact) == 255) return {quotient, exact};
    auto const leading = leading_zeros(significand);
    auto const product = high_product(significand << (leading & 63u), look_up(inverse_powers_of_five.data(), places));
    auto const upper = product >> 63;
    auto const power = upper - leading - ((multiply_halves(places, words8{} + 217706u) + 0xFFFFu) >> 16) + (63 + 1022);
    auto const rounded = (power << 52) + (((product >> (upper + 9u)) + 1) >> 1);
    auto const clear = reinterpret_cast<signs8>(product & 0x1FFu) != 0x1FF;
    return {exact ? quotient : reinterpret_cast<reals8>(rounded), exact | clear};
}

/// Eight numbers, and which of them are right.
struct eight_decimals {
    reals8 values;
    signs8 good;
    signs8 behind;  ///< the byte behind each
};

/// Reads eight numbers, each from a token to where the one behind it starts: up to seven digits, and up to fifteen behind a point,
/// nineteen in all. `At` are the tokens, counted from the list's first. In front of each 16 bytes must be readable, and behind 64.
template <std::size_t... At>
[[gnu::always_inline, BRINE_AVX512_LANES]] inline eight_decimals read_eight_decimals(token_list const& tokens) {
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

    auto const good = are_digits(whole_digits, last_digits, before_digits) & (whole > 0) & (decimals != 0) & (decimals <= 120) &
                      (whole + decimals <= 152) & ((whole == 8) | (reinterpret_cast<signs8>((front ^ zeros) & 0xFFu) != 0));
    auto const places = reinterpret_cast<words8>(decimals > 0 ? decimals : signs8{}) >> 3 & 15u;
    auto const power_of_ten = look_up(powers_of_ten.data(), places);
    auto const significand = eight_values(whole_digits) * power_of_ten +
                             multiply_halves(eight_values(before_digits), words8{} + 10000000u) + eight_values(last_digits);
    auto const scaled = scale_down(significand, power_of_ten, places);
    auto const signs = reinterpret_cast<words8>(negative) << 63;
    return {reinterpret_cast<reals8>(reinterpret_cast<words8>(scaled.values) | signs), good & scaled.good, reinterpret_cast<signs8>(last >> 56)};
}

}  // namespace brine::inline v0::wire
#endif
