/// Sixteen bytes at a time. SSE2 is part of x86-64; what needs more is in pointed.hpp and quote_avx*.hpp. The
/// scalar twin does the same with two 64-bit words.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace brine::inline v0::wire {

/// Eight bytes from anywhere, the first one lowest.
inline std::uint64_t load_word(char const* from) {
    std::uint64_t word;
    std::memcpy(&word, from, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    return word;
}

/// Up to fifteen bytes as two words, the first byte lowest, zeros behind the last; reads nothing else.
struct partial_words {
    std::uint64_t low, high;
};
inline partial_words load_part(char const* from, std::size_t size) {
    if constexpr (std::endian::native == std::endian::big) {
        char copy[16]{};
        std::memcpy(copy, from, size);
        return {load_word(copy), load_word(copy + 8)};
    }
    // Two loads of a fixed size that overlap, instead of a copy whose size nobody can predict.
    if (size >= 8) return {load_word(from), load_word(from + size - 8) >> 8 >> (8 * (15 - size))};
    if (size >= 4) {
        std::uint32_t first, last;
        std::memcpy(&first, from, 4);
        std::memcpy(&last, from + size - 4, 4);
        return {first | std::uint64_t{last} << (8 * (size - 4)), 0};
    }
    if (size == 0) return {0, 0};
    auto const byte = [from](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i); };
    return {byte(0) | byte(size / 2) | byte(size - 1), 0};
}

/// The scalar twin: 16 bytes as two words. Masks have one bit a byte, the first byte's lowest.
class scalar_block {
public:
    static constexpr std::size_t size = 16;

    explicit scalar_block(char const* from) { std::memcpy(bytes_, from, size); }
    /// Up to fifteen bytes, then NULs.
    scalar_block(char const* from, std::size_t count) { std::memcpy(bytes_, from, count); }
    void store(char* to) const { std::memcpy(to, bytes_, size); }

    /// The bytes equal to c.
    [[nodiscard]] std::uint32_t equal(char c) const {
        return mask([c](char b) { return b == c; });
    }
    /// The bytes below 0x20.
    [[nodiscard]] std::uint32_t controls() const {
        return mask([](char b) { return static_cast<unsigned char>(b) < 0x20; });
    }
    /// The bytes from 0x80.
    [[nodiscard]] std::uint32_t non_ascii() const {
        return mask([](char b) { return static_cast<unsigned char>(b) >= 0x80; });
    }
    /// The bytes that are not printable ASCII, quotes and backslashes.
    [[nodiscard]] std::uint32_t unusual() const { return controls() | non_ascii() | equal('"') | equal('\\'); }

private:
    [[nodiscard]] std::uint32_t mask(auto holds) const {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < size; ++i) bits |= static_cast<std::uint32_t>(holds(bytes_[i])) << i;
        return bits;
    }

    char bytes_[size]{};
};

#if defined(__SSE2__)
/// Sixteen bytes in an SSE2 register; the same verbs as scalar_block.
class sse2_block {
public:
    static constexpr std::size_t size = 16;

    explicit sse2_block(char const* from) : bytes_(_mm_loadu_si128(reinterpret_cast<__m128i const*>(from))) {}
    /// Up to fifteen bytes, then NULs.
    sse2_block(char const* from, std::size_t count) {
        auto const words = load_part(from, count);
        bytes_ = _mm_set_epi64x(static_cast<long long>(words.high), static_cast<long long>(words.low));
    }
    void store(char* to) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes_); }

    [[nodiscard]] std::uint32_t equal(char c) const { return mask(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
    [[nodiscard]] std::uint32_t controls() const {
        return mask(_mm_cmpeq_epi8(_mm_max_epu8(bytes_, _mm_set1_epi8(0x1F)), _mm_set1_epi8(0x1F)));
    }
    [[nodiscard]] std::uint32_t non_ascii() const { return mask(bytes_); }
    [[nodiscard]] std::uint32_t unusual() const {
        // With the second bit turned over the quote is in the space's place and no control character leaves its own; from 0x80 on a
        // byte is negative. So all but the backslash are below 0x21.
        auto const turned = _mm_xor_si128(bytes_, _mm_set1_epi8(0x02));
        return mask(_mm_or_si128(_mm_cmplt_epi8(turned, _mm_set1_epi8(0x21)), _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'))));
    }

private:
    static std::uint32_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

    __m128i bytes_;
};
using block = sse2_block;
#else
using block = scalar_block;
#endif

}  // namespace brine::inline v0::wire
