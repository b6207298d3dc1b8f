/// The texts of eight numbers in lanes, by AVX-512, and what their digits write.
#pragma once

#include <brine/wire/instruction_set.hpp>
#include <brine/wire/lanes_avx512.hpp>

#include <array>
#include <cstdint>
#include <cstring>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

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

/// Whether all bytes are digits' values: a byte over 9 gets its high bit.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline signs8 are_digits(words8 values) {
    auto const marks = (values + 0x7676767676767676u) | values;
    return reinterpret_cast<signs8>(marks & 0x8080808080808080u) == 0;
}

/// The last 32 bytes of eight texts, the first eight of each in `a`.
struct text8 {
    words8 a, b, c, d;

    /// Lets go of the last `bits` of each text: up to 56.
    [[gnu::always_inline, BRINE_AVX512_LANES]] void cut(words8 bits) {
        auto const behind = (56 - bits) & 63u;
        bits &= 63u;
        d = d << bits | c >> 8 >> behind;
        c = c << bits | b >> 8 >> behind;
        b = b << bits | a >> 8 >> behind;
    }
    /// The byte that is so many bits in front of the end: up to 192.
    [[gnu::always_inline, BRINE_AVX512_LANES]] words8 byte_at(signs8 bits) const {
        auto const word = bits > 128 ? b : bits > 64 ? c : d;
        return word >> (reinterpret_cast<words8>(-bits) & 63u) & 0xFFu;
    }
    /// How many bits stand behind the last point: 192 if none is near.
    [[gnu::always_inline, BRINE_AVX512_LANES]] signs8 behind_point() const {
        auto const in_b = equal_bytes(b, '.'), in_c = equal_bytes(c, '.'), in_d = equal_bytes(d, '.');
        auto const front = in_c != 0 ? leading_zeros(in_c) + 64u : leading_zeros(in_b) + 128u;
        return reinterpret_cast<signs8>(in_d != 0 ? leading_zeros(in_d) : front);
    }
};

/// What stands in front of two ends, 32 bytes each.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 two_texts_before(char const* one, char const* other) {
    typedef std::uint64_t four __attribute__((vector_size(32)));
    four first, second;
    std::memcpy(&first, one - sizeof first, sizeof first);
    std::memcpy(&second, other - sizeof second, sizeof second);
    return __builtin_shufflevector(first, second, 0, 1, 2, 3, 4, 5, 6, 7);
}

/// The texts in front of eight ends: their words are transposed, which takes a third of what loading each word would.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline text8 texts_before(std::array<char const*, 8> const& ends) {
    auto const p = two_texts_before(ends[0], ends[4]), q = two_texts_before(ends[1], ends[5]);
    auto const r = two_texts_before(ends[2], ends[6]), s = two_texts_before(ends[3], ends[7]);
    auto const even_pq = __builtin_shufflevector(p, q, 0, 8, 2, 10, 4, 12, 6, 14), odd_pq = __builtin_shufflevector(p, q, 1, 9, 3, 11, 5, 13, 7, 15);
    auto const even_rs = __builtin_shufflevector(r, s, 0, 8, 2, 10, 4, 12, 6, 14), odd_rs = __builtin_shufflevector(r, s, 1, 9, 3, 11, 5, 13, 7, 15);
    return {__builtin_shufflevector(even_pq, even_rs, 0, 1, 8, 9, 4, 5, 12, 13), __builtin_shufflevector(odd_pq, odd_rs, 0, 1, 8, 9, 4, 5, 12, 13),
            __builtin_shufflevector(even_pq, even_rs, 2, 3, 10, 11, 6, 7, 14, 15), __builtin_shufflevector(odd_pq, odd_rs, 2, 3, 10, 11, 6, 7, 14, 15)};
}

}  // namespace brine::inline v0::wire
#endif
