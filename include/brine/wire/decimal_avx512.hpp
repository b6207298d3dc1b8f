/// The texts of sixteen doubles at a time, by AVX-512: decimal.hpp has the twin for every processor. Where the point goes and whether there
/// is an exponent is no branch. A double of canada.json takes 6 ns; 8.5 when each was stored one by one, and 11 when the steps of one eight
/// did not take turns with the other's (Zen 5, g++-16 -O3).
#pragma once

#include <brine/wire/digits_avx512.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/lanes_avx512.hpp>
#include <brine/wire/shortest_avx512.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// Sixteen doubles' texts without their signs, eight characters a word, and exponents behind them.
struct sixteen_decimals {
    std::array<std::uint64_t, 16> first, second, third, length, suffix, suffix_length;
    unsigned good;       ///< which of them are right, as bits
    bool has_exponents;  ///< the suffixes mean something

    /// Writes one of them; touches at most 32 bytes, returns its end.
    [[gnu::always_inline]] char* put(char* to, std::size_t lane) const {
        std::memcpy(to, &first[lane], 8), std::memcpy(to + 8, &second[lane], 8), std::memcpy(to + 16, &third[lane], 8);
        to += length[lane];
        if (!has_exponents) return to;
        std::memcpy(to, &suffix[lane], 8);
        return to + suffix_length[lane];
    }
};

/// Seventeen digits of eight numbers as text in three words, from the first one that is not 0 on. How many there are up to the last one
/// that is not 0, and where the point stands.
struct seventeen_digits_each {
    words8 first, second, third;
    signs8 count, point;
};
[[gnu::always_inline, BRINE_AVX512_LANES]] inline seventeen_digits_each spell(shortest_digits const& digits) {
    auto const leading = multiply_halves(digits.high, words8{} + 0x55E63B89u) >> 57;  // hundred_millions of less than 2^32
    auto const front = eight_digits_each(digits.high - multiply_halves(leading, words8{} + 100000000u)), back = eight_digits_each(digits.low);
    auto const significant = back != 0 ? 16 - (leading_zeros(back) >> 3) : 8 - (leading_zeros(front) >> 3);
    auto const sixteen = leading == 0;
    auto const first = front | all_zeros, second = back | all_zeros;
    auto const more = 1 + reinterpret_cast<signs8>(sixteen);
    return {sixteen ? first : first << 8 | leading | '0', sixteen ? second : second << 8 | first >> 56, sixteen ? words8{} + all_zeros : second >> 56 | all_zeros << 8,
            reinterpret_cast<signs8>(significant) + more, digits.exponent + 16 + more};
}

/// Lays eight of sixteen numbers out: with the point among the digits or zeros in front of them, from 1e-6 up to 1e16, or with one digit
/// in front of the point and an exponent of two digits; see put_digits. Which have exponents, and which of these are too long, as bits.
struct laid_out {
    unsigned exponents, too_long;
};
[[gnu::always_inline, BRINE_AVX512_LANES]] inline laid_out lay_out(seventeen_digits_each const& all, sixteen_decimals& found, std::size_t from) {
    auto const& [first, second, third, count, point] = all;
    auto const has_exponent = (point < -5) | (point > 16), below_one = point <= 0;

    // The point among the digits.
    auto const place = reinterpret_cast<words8>(has_exponent ? 1 : point), bit = place << 3 & 63u;
    auto const in_first = place < 8, in_first_two = place < 16;
    auto const opened = in_first ? first : in_first_two ? second : third;
    auto const in_front = ((words8{} + 1) << bit) - 1;
    auto const with_point = (opened & in_front) | (words8{} + '.') << bit | (opened & ~in_front) << 8;
    auto text_first = in_first ? with_point : first;
    auto text_second = in_first ? second << 8 | first >> 56 : in_first_two ? with_point : second;
    auto text_third = in_first_two ? third << 8 | second >> 56 : with_point;
    auto const whole = point + 1;
    auto length = has_exponent ? count - (count != 1) : (count > whole ? count : whole) + 1;

    // Or zeros in front of them.
    auto const is_small = below_one & ~has_exponent;
    if (lanes_of(is_small) != 0) {
        auto const shift = reinterpret_cast<words8>(2 - point) << 3 & 63u, rest = 56 - shift;
        constexpr auto zeros = all_zeros ^ std::uint64_t{'0' ^ '.'} << 8;
        text_first = is_small ? first << shift | (zeros & (((words8{} + 1) << shift) - 1)) : text_first;
        text_second = is_small ? second << shift | first >> 8 >> rest : text_second;
        text_third = is_small ? third << shift | second >> 8 >> rest : text_third;
        length = is_small ? 2 - point + count : length;
    }
    std::memcpy(found.first.data() + from, &text_first, 64);
    std::memcpy(found.second.data() + from, &text_second, 64);
    std::memcpy(found.third.data() + from, &text_third, 64);
    std::memcpy(found.length.data() + from, &length, 64);

    auto const exponents = lanes_of(has_exponent);
    if (exponents == 0) {
        words8 const none{};
        std::memcpy(found.suffix_length.data() + from, &none, 64);  // the other eight may have some
        return {0, 0};
    }
    auto const exponent = point - 1;
    auto const size = reinterpret_cast<words8>(exponent < 0 ? -exponent : exponent);
    auto const tens = multiply_halves(size, words8{} + 103u) >> 10, ones = size - multiply_halves(tens, words8{} + 10u);
    auto const sign = exponent < 0 ? words8{} + ('e' | '-' << 8) : words8{} + ('e' | '+' << 8);
    auto const has_two = size >= 10;
    auto const suffix = sign | (has_two ? ('0' | tens) << 16 | ('0' | ones) << 24 : ('0' | ones) << 16);
    auto const suffix_length = has_exponent ? has_two ? words8{} + 4 : words8{} + 3 : words8{};
    std::memcpy(found.suffix.data() + from, &suffix, 64);
    std::memcpy(found.suffix_length.data() + from, &suffix_length, 64);
    // From 1e16 up to 1e21 there is no exponent, only zeros.
    return {exponents, lanes_of(reinterpret_cast<signs8>(size >= 100) | ((point > 16) & (point <= 21)))};
}

/// The texts of sixteen doubles, as put_float writes them. Not good are zero, powers of two, what is very small or large, what is not
/// finite, and what is too close to call; all of them where most are. (In parts, since one eight's 200 steps in a row are more than a
/// processor looks ahead.)
[[gnu::always_inline, BRINE_AVX512_LANES]] inline void find_digits(double const* values, sixteen_decimals& found) {
    auto const some = scale(values), others = scale(values + 8);
    found.good = some.usual | others.usual << 8;
    if (std::popcount(found.good) < 8) return found.good = 0, void();
    auto const some_digits = choose(some), others_digits = choose(others);
    auto const some_spelled = spell(some_digits), others_spelled = spell(others_digits);
    auto const some_laid = lay_out(some_spelled, found, 0), others_laid = lay_out(others_spelled, found, 8);
    found.has_exponents = (some_laid.exponents | others_laid.exponents) != 0;
    found.good &= (some_digits.clear & ~some_laid.too_long) | (others_digits.clear & ~others_laid.too_long) << 8;
}

}  // namespace brine::inline v0::wire
#endif
