/// Eight lanes of 64 bits in an AVX-512 register, for numbers that are read or written together. Compilers' own vectors instead of
/// immintrin.h, as in quote_avx2.hpp.
#pragma once

#include <brine/wire/instruction_set.hpp>

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

/// The entries of any table that eight lanes ask for.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 load_lanes(std::uint64_t const* table, signs8 which) {
    typedef long long lanes __attribute__((vector_size(64)));
    return reinterpret_cast<words8>(__builtin_ia32_gatherdiv8di(lanes{}, table, reinterpret_cast<lanes>(which), static_cast<std::uint8_t>(255), 8));
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

/// The last so many bits of each lane; all of them from 64 on, none up to zero.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 last_bits(signs8 count) {
    auto const others = count > 64 ? signs8{} : 64 - count;
    return others < 64 ? ~words8{} << (reinterpret_cast<words8>(others) & 63u) : words8{};
}

/// The whole products.
struct products8 {
    words8 high, low;
};
[[gnu::always_inline, BRINE_AVX512_LANES]] inline products8 multiply_whole(words8 a, words8 b) {
    auto const a_high = a >> 32, b_high = b >> 32, lowest = multiply_halves(a, b);
    auto const middle = multiply_halves(a_high, b) + (lowest >> 32);
    auto const other = multiply_halves(a, b_high) + (middle & 0xFFFFFFFFu);
    return {multiply_halves(a_high, b_high) + (middle >> 32) + (other >> 32), other << 32 | (lowest & 0xFFFFFFFFu)};
}

/// Their first 64 bits.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 high_product(words8 a, words8 b) { return multiply_whole(a, b).high; }

/// Which bytes are this one: those are all ones.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline words8 equal_bytes(words8 bytes, char wanted) {
    typedef signed char each __attribute__((vector_size(64)));
    return reinterpret_cast<words8>(reinterpret_cast<each>(bytes) == static_cast<signed char>(wanted));
}

}  // namespace brine::inline v0::wire
#endif
