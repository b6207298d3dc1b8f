/// The digits of sixteen integers at a time, by AVX-512: digits.hpp has the twin for every processor. How many there are is no branch:
/// ten thousand of twenty digits went from 49 to 27 us (ids), and lists of one to nineteen digits that a processor has not learned by heart
/// are written 2.4 times as fast (Zen 5, g++-16 -O3).
#pragma once

#include <brine/wire/instruction_set.hpp>
#include <brine/wire/lanes_avx512.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// Thirty-two lanes of 16 bits.
typedef unsigned short pairs32 __attribute__((vector_size(64)));

/// The upper halves of the products with a number.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline pairs32 upper_halves(words8 of, short factor) {
    typedef short lanes __attribute__((vector_size(64)));
#ifdef __clang__
    return reinterpret_cast<pairs32>(__builtin_ia32_pmulhuw512(reinterpret_cast<lanes>(of), lanes{} + factor));
#else
    return reinterpret_cast<pairs32>(__builtin_ia32_pmulhuw512_mask(reinterpret_cast<lanes>(of), lanes{} + factor, lanes{}, ~0u));
#endif
}

/// The lower halves. (What g++ makes of `*` and a constant is up to six steps in a chain, this is one: a fifth less for eight digits.)
[[gnu::always_inline, BRINE_AVX512_LANES]] inline pairs32 lower_halves(pairs32 of, short factor) {
#ifdef __clang__
    return of * (pairs32{} + static_cast<unsigned short>(factor));
#else
    typedef short lanes __attribute__((vector_size(64)));
    return reinterpret_cast<pairs32>(__builtin_ia32_pmullw512_mask(reinterpret_cast<lanes>(of), lanes{} + factor, lanes{}, ~0u));
#endif
}

/// The values of eight digits each, the first one lowest, of numbers below 10^8 in the lower halves of lanes (the upper ones do not count):
/// see sse2_digits.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 eight_digits_each(words8 numbers) {
    auto const high_fours = multiply_halves(numbers, words8{} + 0xD1B71759u) >> 45;
    auto const low_fours = numbers - multiply_halves(high_fours, words8{} + 10000u);
    auto const fours = high_fours | low_fours << 32;
    auto const high_pairs = upper_halves(fours, 5243) >> 3;
    auto const low_pairs = reinterpret_cast<pairs32>(fours) - lower_halves(high_pairs, 100);
    auto const pairs = reinterpret_cast<words8>(high_pairs) | reinterpret_cast<words8>(low_pairs) << 16;
    auto const tens = upper_halves(pairs, 6554);
    auto const ones = reinterpret_cast<pairs32>(pairs) - lower_halves(tens, 10);
    return reinterpret_cast<words8>(tens) | reinterpret_cast<words8>(ones) << 8;
}

/// Numbers divided by 10^8.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 hundred_millions(words8 numbers) {
    return high_product(numbers, words8{} + 0xABCC77118461CEFDu) >> 26;
}

/// Sixteen integers' texts: each from its first digit on, eight characters a word; where that stands behind a comma, and where the text ends.
struct sixteen_integers {
    std::array<std::uint64_t, 16> first, second, third, start, end;
    bool has_long;  ///< more than eight digits: the second and third words mean something

    /// Writes one of them behind a comma; touches at most 26 bytes, returns its end.
    [[gnu::always_inline]] char* put(char* to, std::size_t lane) const {
        std::memcpy(to, ",-", 2);
        auto* const digits = to + start[lane];
        std::memcpy(digits, &first[lane], 8);
        if (has_long) std::memcpy(digits + 8, &second[lane], 8), std::memcpy(digits + 16, &third[lane], 8);
        return to + end[lane];
    }
};

/// Eight zeros as text.
inline constexpr std::uint64_t all_zeros = 0x3030303030303030u;

/// How many digits there are from the first one on that is not 0; at least one.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 count_digits(words8 digits) {
    auto const first = digits | std::uint64_t{1} << 56;
    return 1 + (leading_zeros(first & (0 - first)) >> 3);
}

/// Two words as text, from one of the first one's bits on (a multiple of 8 below 64): a word.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 joined_from(words8 word, words8 next, words8 bit) {
    return word >> bit | next << 8 << (56 - bit);
}

/// What eight integers are without their signs, and where their digits start behind a comma.
struct magnitudes8 {
    words8 magnitude, start;
};
template <std::integral T>
    requires(sizeof(T) >= 4)
[[gnu::always_inline, BRINE_AVX512_LANES]] inline magnitudes8 load_magnitudes(T const* from) {
    typedef T numbers __attribute__((vector_size(8 * sizeof(T))));
    numbers given;
    std::memcpy(&given, from, sizeof given);
    auto const wide = __builtin_convertvector(given, words8);
    if constexpr (std::is_unsigned_v<T>) return {wide, words8{} + 1};
    auto const negative = reinterpret_cast<signs8>(wide) < 0;
    return {negative ? 0 - wide : wide, 1 - reinterpret_cast<words8>(negative)};
}

/// Spells eight of sixteen integers out that have up to eight digits.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline void spell_short(magnitudes8 const& numbers, sixteen_integers& found, std::size_t from) {
    auto const back = eight_digits_each(numbers.magnitude), count = count_digits(back);
    auto const first = (back | all_zeros) >> (64 - 8 * count), end = numbers.start + count;
    std::memcpy(found.first.data() + from, &first, 64);
    std::memcpy(found.start.data() + from, &numbers.start, 64);
    std::memcpy(found.end.data() + from, &end, 64);
}

/// The same of any.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline void spell(magnitudes8 const& numbers, sixteen_integers& found, std::size_t from) {
    auto const& [magnitude, start] = numbers;
    auto const upper = hundred_millions(magnitude);
    auto const highest = multiply_halves(upper >> 8, words8{} + 0xABCC7712u) >> 50;  // the same of less than 2^38
    auto const front = eight_digits_each(highest), middle = eight_digits_each(upper - multiply_halves(highest, words8{} + 100000000u));
    auto const back = eight_digits_each(magnitude - multiply_halves(upper, words8{} + 100000000u));
    // Whole words first, then bytes: what is in front of the first digit goes.
    auto const longest = highest != 0, longer = upper != 0;
    auto const leading = longest ? front : longer ? middle : back, next = (longest ? middle : back) | all_zeros, last = back | all_zeros;
    auto const in_leading = count_digits(leading);
    auto const skipped = 64 - 8 * in_leading;
    auto const first = joined_from(leading | all_zeros, next, skipped), second = joined_from(next, last, skipped), third = last >> skipped;
    auto const end = start + in_leading + (longest ? words8{} + 16 : longer ? words8{} + 8 : words8{});
    std::memcpy(found.first.data() + from, &first, 64);
    std::memcpy(found.second.data() + from, &second, 64);
    std::memcpy(found.third.data() + from, &third, 64);
    std::memcpy(found.start.data() + from, &start, 64);
    std::memcpy(found.end.data() + from, &end, 64);
}

template <std::integral T>
[[gnu::always_inline, BRINE_AVX512_LANES]] inline void find_digits(T const* from, sixteen_integers& found) {
    auto const some = load_magnitudes(from), others = load_magnitudes(from + 8);
    found.has_long = lanes_of(reinterpret_cast<signs8>((some.magnitude >= 100000000u) | (others.magnitude >= 100000000u))) != 0;
    if (found.has_long) spell(some, found, 0), spell(others, found, 8);
    else spell_short(some, found, 0), spell_short(others, found, 8);
}

}  // namespace brine::inline v0::wire
#endif
