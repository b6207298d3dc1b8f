/// Digits with a decimal point among them: what most numbers with a fraction start with. All digits at once
/// where the processor has SSE4.1, else eight at a time.
#pragma once

#include <brine/wire/eight_digits.hpp>
#include <brine/wire/instruction_set.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#if defined(BRINE_HAS_X86_KERNELS)
#include <smmintrin.h>
#endif

namespace brine::inline v0::wire {

/// A decimal number: `significand` x 10^-`decimals`.
struct pointed {
    char const* end;  ///< null when the text has another shape; an exponent may stand there
    std::uint64_t significand;
    unsigned decimals;
};

/// One to seven digits, a point, and up to nineteen digits together. Words of eight digits and then one of fewer, without a
/// branch on how many.
[[gnu::always_inline]] inline pointed read_pointed(char const* const first) {
    auto const head = load_word(first);
    auto const whole = leading_digits(head);
    if (whole - 1 > 6 || first[whole] != '.' || (*first == '0' && whole > 1)) return {};
    auto significand = few_digits(head, whole);
    auto const* const fraction = first + whole + 1;
    auto const* at = fraction;
    auto word = load_word(at);
    auto count = leading_digits(word);
    while (count == 8 && at - first < 16) {
        significand = significand * 100000000u + eight_digits(word);
        at += 8;
        word = load_word(at);
        count = leading_digits(word);
    }
    // Nineteen digits and a point: more may have wrapped.
    at += count;
    if (at == fraction || at - first > 20) return {};
    significand = significand * powers_of_ten[count] + few_digits(word, count);
    return {at, significand, static_cast<unsigned>(at - fraction)};
}

/// The same of at most seven characters, the point among them: one word, and the digits move together.
[[gnu::always_inline]] inline pointed read_short_pointed(char const* const first) {
    auto const word = load_word(first);
    auto const values = word ^ 0x3030303030303030u;
    auto const others = ((values + 0x7676767676767676u) | values) & 0x8080808080808080u;  // see leading_digits
    auto const behind = others & (others - 1);
    if (behind == 0) return {};
    auto const whole = static_cast<unsigned>(std::countr_zero(others)) / 8;
    auto const length = static_cast<unsigned>(std::countr_zero(behind)) / 8;
    auto const decimals = length - whole - 1;
    if (first[whole] != '.' || whole == 0 || decimals == 0 || (*first == '0' && whole > 1)) return {};
    auto const in_front = (std::uint64_t{1} << (8 * whole)) - 1;
    auto const digits = (values & in_front) | (values >> 8 & ~in_front);
    return {first + length, eight_values(digits << (72 - 8 * length)), decimals};
}

#if defined(BRINE_HAS_X86_KERNELS)
/// Sixteen times "no byte", and then the numbers from 0: read from its n-th byte on it moves the first n of sixteen bytes to
/// their end, and zeros into their place.
struct moves_to_the_end {
    std::uint8_t of[32] = {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
                           0,    1,    2,    3,    4,    5,    6,    7,    8,    9,    10,   11,   12,   13,   14,   15};
};
inline constexpr moves_to_the_end to_the_end;

/// The same, at most sixteen decimals. Neighbours are added up in pairs: of digits, of pairs, of fours (Wojciech Muła, "SIMD-ized
/// parsing of decimal numbers", 2018).
[[gnu::always_inline, gnu::target("sse4.1")]] inline pointed read_pointed_sse41(char const* const first) {
    auto const zeros = _mm_set1_epi8('0');
    auto const nine = _mm_set1_epi8(9);
    auto const low = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(first)), zeros);
    auto const high = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(first + 16)), zeros);
    auto const digits = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(low, nine), low))) |
                        static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(high, nine), high))) << 16;
    // What is no digit: the point, and then the end.
    auto const others = ~digits;
    auto const behind = others & (others - 1);
    if (behind == 0) return {};
    auto const whole = static_cast<unsigned>(std::countr_zero(others));
    auto const length = static_cast<unsigned>(std::countr_zero(behind));
    auto const decimals = length - whole - 1;
    if (whole - 1 > 6 || first[whole] != '.' || (*first == '0' && whole > 1)) return {};
    if (decimals - 1 > 15 || length > 20) return {};
    auto const order = _mm_loadu_si128(reinterpret_cast<__m128i const*>(to_the_end.of + decimals));
    auto const fraction = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(first + whole + 1)), zeros);
    auto const pairs = _mm_maddubs_epi16(_mm_shuffle_epi8(fraction, order), _mm_set1_epi16(0x010A));
    auto const fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00010064));
    auto const eights = _mm_madd_epi16(_mm_packus_epi32(fours, fours), _mm_set1_epi32(0x00012710));
    auto const both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
    auto const value = (both & 0xFFFFFFFFu) * 100000000u + (both >> 32);
    return {first + length, few_digits(load_word(first), whole) * powers_of_ten[decimals] + value, decimals};
}
#endif

}  // namespace brine::inline v0::wire
