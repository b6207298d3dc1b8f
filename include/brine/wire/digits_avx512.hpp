/// The digits of eight integers at a time, by AVX-512: digits.hpp has the twin for every processor. How many there are is no branch:
/// lists of up to five digits went from 5.0 to 2.8 us, of twenty from 49 to 39 us (letters and ids, Zen 5, g++-16 -O3).
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

/// The values of eight digits each, the first one lowest, of numbers below 10^8: see sse2_digits.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 eight_digits_each(words8 numbers) {
    auto const high_fours = multiply_halves(numbers, words8{} + 0xD1B71759u) >> 45;
    auto const low_fours = numbers - multiply_halves(high_fours, words8{} + 10000u);
    auto const fours = high_fours | low_fours << 32;
    auto const high_pairs = upper_halves(fours, 5243) >> 3;
    auto const low_pairs = reinterpret_cast<pairs32>(fours) - high_pairs * 100;
    auto const pairs = reinterpret_cast<words8>(high_pairs) | reinterpret_cast<words8>(low_pairs) << 16;
    auto const tens = upper_halves(pairs, 6554);
    auto const ones = reinterpret_cast<pairs32>(pairs) - tens * 10;
    return reinterpret_cast<words8>(tens) | reinterpret_cast<words8>(ones) << 8;
}

/// Numbers divided by 10^8.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 hundred_millions(words8 numbers) {
    return high_product(numbers, words8{} + 0xABCC77118461CEFDu) >> 26;
}

/// Eight integers' digits, eight a word as text, and how many each has. The words in front of a number's first digit mean nothing.
struct eight_integers {
    std::array<std::uint64_t, 8> front, middle, back, count;

    /// Writes one of them; touches at most 24 bytes, returns its end.
    [[gnu::always_inline]] char* put(char* to, std::size_t lane) const {
        auto const digits = count[lane];
        if (digits <= 8) return put_last(to, back[lane], digits);
        if (digits <= 16) return put_last(put_last(to, middle[lane], digits - 8), back[lane], 8);
        return put_last(put_last(put_last(to, front[lane], digits - 16), middle[lane], 8), back[lane], 8);
    }

private:
    static char* put_last(char* to, std::uint64_t word, std::uint64_t digits) {
        word >>= (64 - 8 * digits) & 63u;
        std::memcpy(to, &word, 8);
        return to + digits;
    }
};

/// How many digits there are from the first one on that is not 0; at least one.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 count_digits(words8 digits) {
    auto const first = digits | std::uint64_t{1} << 56;
    return 1 + (leading_zeros(first & (0 - first)) >> 3);
}

template <std::integral T>
    requires(sizeof(T) >= 4)
[[gnu::always_inline, BRINE_AVX512_LANES]] inline void find_digits(T const* from, eight_integers& found) {
    constexpr std::uint64_t zeros = 0x3030303030303030u;
    typedef T numbers __attribute__((vector_size(8 * sizeof(T))));
    numbers given;
    std::memcpy(&given, from, sizeof given);
    auto const wide = __builtin_convertvector(given, words8);
    auto magnitude = wide;
    if constexpr (std::is_signed_v<T>) magnitude = reinterpret_cast<signs8>(wide) < 0 ? 0 - wide : wide;
    auto const large = reinterpret_cast<signs8>(magnitude >= 100000000u);
    auto const store = [](words8 const& words, std::array<std::uint64_t, 8>& to) { std::memcpy(to.data(), &words, sizeof words); };
    if (lanes_of(large) == 0) {
        auto const back = eight_digits_each(magnitude);
        return store(back | zeros, found.back), store(count_digits(back), found.count);
    }
    auto const upper = hundred_millions(magnitude), highest = hundred_millions(upper);
    auto const upper_product = multiply_halves(upper, words8{} + 100000000u) + (multiply_halves(upper >> 32, words8{} + 100000000u) << 32);
    auto const front = eight_digits_each(highest), back = eight_digits_each(magnitude - upper_product);
    auto const middle = eight_digits_each(upper - multiply_halves(highest, words8{} + 100000000u));
    auto const count = highest != 0 ? 16 + count_digits(front) : large ? 8 + count_digits(middle) : count_digits(back);
    store(front | zeros, found.front), store(middle | zeros, found.middle), store(back | zeros, found.back), store(count, found.count);
}

}  // namespace brine::inline v0::wire
#endif
