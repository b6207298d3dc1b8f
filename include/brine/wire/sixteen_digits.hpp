/// Sixteen digits of a number at once, as text: in an SSE2 register, or in two words.
#pragma once

#include <bit>
#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace brine::inline v0::wire {

/// The scalar twin: the values of eight digits each, the first one lowest.
struct scalar_digits {
    std::uint64_t front, back;

    /// Of two numbers below 10^8.
    scalar_digits(std::uint32_t first, std::uint32_t second) : front(split(first)), back(split(second)) {}

    /// How many digits there are up to the last one that is not 0.
    [[nodiscard]] unsigned significant() const {
        if (back != 0) return 16 - static_cast<unsigned>(std::countl_zero(back)) / 8;
        return 8 - static_cast<unsigned>(std::countl_zero(front)) / 8;
    }

private:
    /// The number in halves, and each of them again, in the lanes of one word.
    static std::uint64_t split(std::uint32_t value) {
        auto const high = value / 10000;
        auto const fours = high | std::uint64_t{value - high * 10000} << 32;
        auto const hundreds = ((fours * 10486) >> 20) & 0x0000007F0000007Fu;  // 10486 / 2^20 is about 1/100
        auto const pairs = hundreds | (fours - hundreds * 100) << 16;
        auto const tens = ((pairs * 103) >> 10) & 0x000F000F000F000Fu;  // 103 / 2^10 is about 1/10
        return tens | (pairs - tens * 10) << 8;
    }
};

#if defined(__SSE2__)
/// The same in four steps for all sixteen: halves, fourths, and so on, by multiplications with the inverse of 10^4, 100 and 10
/// (Wojciech Muła, "SSE: conversion integers to decimal representation", 2011). AVX-512's multiplication of 52 bits does it in
/// two steps, and gained nothing (canada 3 %, doubles -2 %, Zen 5): the next number's digits do not wait for these.
struct sse2_digits {
    std::uint64_t front, back;

    sse2_digits(std::uint32_t first, std::uint32_t second) {
        auto const eights = _mm_set_epi64x(second, first);
        auto const high_fours = _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi64x(0xD1B71759)), 45);
        auto const low_fours = _mm_sub_epi64(eights, _mm_mul_epu32(high_fours, _mm_set1_epi64x(10000)));
        auto const fours = _mm_or_si128(high_fours, _mm_slli_epi64(low_fours, 32));
        auto const high_pairs = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
        auto const low_pairs = _mm_sub_epi32(fours, _mm_mullo_epi16(high_pairs, _mm_set1_epi32(100)));
        auto const pairs = _mm_or_si128(high_pairs, _mm_slli_epi32(low_pairs, 16));
        auto const tens = _mm_mulhi_epu16(pairs, _mm_set1_epi16(6554));
        auto const ones = _mm_sub_epi16(pairs, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
        auto const digits = _mm_or_si128(tens, _mm_slli_epi16(ones, 8));
        zeros_ = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(digits, _mm_setzero_si128())));
        front = static_cast<std::uint64_t>(_mm_cvtsi128_si64(digits));
        back = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(digits, digits)));
    }

    [[nodiscard]] unsigned significant() const { return static_cast<unsigned>(std::bit_width(zeros_ ^ 0xFFFFu)); }

private:
    std::uint32_t zeros_;
};
using sixteen_digits = sse2_digits;
#else
using sixteen_digits = scalar_digits;
#endif

}  // namespace brine::inline v0::wire
