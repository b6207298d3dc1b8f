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

#if defined(BRINE_HAS_X86_KERNELS)
/// Sixteen times "no byte", and then the numbers from 0: read from its n-th byte on it moves the first n of sixteen bytes to
/// their end, and zeros into their place.
struct moves_to_the_end {
    std::uint8_t of[32] = {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
                           0,    1,    2,    3,    4,    5,    6,    7,    8,    9,    10,   11,   12,   13,   14,   15};
};
inline constexpr moves_to_the_end to_the_end;

/// Which of sixteen bytes are no digits.
[[gnu::always_inline]] inline std::uint32_t other_bytes_sse2(char const* from) {
    // The digits become the ten lowest of all signed bytes.
    auto const lowered = _mm_add_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(from)), _mm_set1_epi8(128 - '0'));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpgt_epi8(lowered, _mm_set1_epi8(-128 + 9))));
}

/// Up to sixteen digits that start a text. Neighbours are added up in pairs: of digits, of pairs, of fours (Wojciech Muła, "SIMD-ized
/// parsing of decimal numbers", 2018).
[[gnu::always_inline, gnu::target("sse4.1")]] inline std::uint64_t sixteen_digits_sse41(char const* from, unsigned count) {
    auto const values = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(from)), _mm_set1_epi8('0'));
    auto const order = _mm_loadu_si128(reinterpret_cast<__m128i const*>(to_the_end.of + count));
    auto const pairs = _mm_maddubs_epi16(_mm_shuffle_epi8(values, order), _mm_set1_epi16(0x010A));
    auto const fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00010064));
    auto const eights = _mm_madd_epi16(_mm_packus_epi32(fours, fours), _mm_set1_epi32(0x00012710));
    auto const both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
    return (both & 0xFFFFFFFFu) * 100000000u + (both >> 32);
}

/// What read_pointed reads, of at most sixteen decimals, and a sign in front of it where there is one. That is not stepped over: on this
/// number's end, from which the next token is found, all that follows may wait.
[[gnu::always_inline, gnu::target("sse4.1")]] inline pointed read_pointed_sse41(char const* const start, bool negative) {
    // What is no digit: the sign, which does not count, the point, and then the end.
    auto marks = other_bytes_sse2(start) ^ std::uint32_t{negative};
    auto behind = marks & (marks - 1);
    if (behind == 0) {
        marks |= other_bytes_sse2(start + 16) << 16;
        behind = marks & (marks - 1);
        if (behind == 0) return {};
    }
    auto const point = static_cast<unsigned>(std::countr_zero(marks));
    auto const length = static_cast<unsigned>(std::countr_zero(behind));
    auto const* const first = start + negative;
    auto const whole = point - negative;
    auto const decimals = length - point - 1;
    if (whole - 1 > 6 || start[point] != '.' || (*first == '0' && whole > 1)) return {};
    if (decimals - 1 > 15 || length - negative > 20) return {};
    if (length <= 8) {  // a word, in which the digits move together and to the end
        auto const values = load_word(start) ^ 0x3030303030303030u ^ (std::uint64_t{negative} * ('-' ^ '0'));
        auto const in_front = (std::uint64_t{1} << (8 * point)) - 1;
        return {start + length, eight_values(((values & in_front) | (values >> 8 & ~in_front)) << (72 - 8 * length)), decimals};
    }
    return {start + length, few_digits(load_word(first), whole) * powers_of_ten[decimals] + sixteen_digits_sse41(start + point + 1, decimals), decimals};
}
#endif

}  // namespace brine::inline v0::wire
