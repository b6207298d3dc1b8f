/// Strings as JSON text with AVX2: copied, escaped and checked in one pass. quote.hpp has the twin for every processor.
#pragma once

#include <brine/wire/instruction_set.hpp>
#include <brine/wire/quote.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#if defined(BRINE_HAS_X86_KERNELS)
#include <immintrin.h>

namespace brine::inline v0::wire {

/// What can be wrong with two neighbouring bytes of UTF-8, as bits: three tables, looked up with the first byte's halves and
/// the second byte's upper one, have a bit in common only where that fault is there (John Keiser and Daniel Lemire,
/// "Validating UTF-8 In Less Than One Instruction Per Byte", 2021).
struct utf8_faults {
    enum : std::uint8_t {
        too_short = 1, too_long = 2, overlong_3 = 4, too_large = 8, surrogate = 16, overlong_2 = 32,
        overlong_4 = 64, too_large_1000 = 64, two_continuations = 128, anyhow = too_short | too_long | two_continuations
    };
    using table = std::array<std::uint8_t, 16>;

    static constexpr table by_first_high = [] {
        table made{};
        for (unsigned i = 0; i != 8; ++i) made[i] = too_long;
        for (unsigned i = 8; i != 12; ++i) made[i] = two_continuations;
        made[12] = too_short | overlong_2;
        made[13] = too_short;
        made[14] = too_short | overlong_3 | surrogate;
        made[15] = too_short | too_large | too_large_1000 | overlong_4;
        return made;
    }();
    static constexpr table by_first_low = [] {
        table made{};
        for (unsigned i = 0; i != 16; ++i) made[i] = i < 4 ? anyhow : i == 4 ? anyhow | too_large : anyhow | too_large | too_large_1000;
        made[0] |= overlong_2 | overlong_3 | overlong_4;
        made[1] |= overlong_2;
        made[13] |= surrogate;
        return made;
    }();
    static constexpr table by_second_high = [] {
        table made{};
        for (unsigned i = 0; i != 16; ++i) made[i] = too_short;
        for (unsigned i = 8; i != 12; ++i) made[i] = too_long | overlong_2 | two_continuations;
        made[8] |= overlong_3 | too_large_1000 | overlong_4;
        made[9] |= overlong_3 | too_large;
        made[10] |= surrogate | too_large;
        made[11] |= surrogate | too_large;
        return made;
    }();
};

/// Checks UTF-8, 32 bytes after 32.
class utf8_checker {
public:
    [[gnu::always_inline, gnu::target("avx2")]] void take(__m256i bytes) {
        if (_mm256_movemask_epi8(bytes) == 0) {
            error_ = _mm256_or_si256(error_, unfinished_);
            unfinished_ = _mm256_setzero_si256();
        } else {
            error_ = _mm256_or_si256(error_, faults(bytes));
            // A lead byte in one of the last three places is not finished.
            unfinished_ = _mm256_subs_epu8(bytes, _mm256_set_epi8(static_cast<char>(0xBF), static_cast<char>(0xDF), static_cast<char>(0xEF), -1, -1, -1, -1, -1,
                                                                  -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1));
        }
        previous_ = bytes;
    }
    [[gnu::always_inline, gnu::target("avx2")]] bool good() const {
        auto const all = _mm256_or_si256(error_, unfinished_);
        return _mm256_testz_si256(all, all) != 0;
    }

private:
    [[gnu::always_inline, gnu::target("avx2")]] __m256i faults(__m256i bytes) const {
        auto const before = _mm256_permute2x128_si256(previous_, bytes, 0x21);
        auto const first = _mm256_alignr_epi8(bytes, before, 15);
        auto const pairs = _mm256_and_si256(_mm256_and_si256(look_up(utf8_faults::by_first_high, upper(first)), look_up(utf8_faults::by_first_low, lower(first))),
                                            look_up(utf8_faults::by_second_high, upper(bytes)));
        // Behind a lead of three or four bytes, two places on, two continuations in a row are right; and so three places on.
        auto const third = _mm256_subs_epu8(_mm256_alignr_epi8(bytes, before, 14), _mm256_set1_epi8(0xE0 - 0x80));
        auto const fourth = _mm256_subs_epu8(_mm256_alignr_epi8(bytes, before, 13), _mm256_set1_epi8(0xF0 - 0x80));
        return _mm256_xor_si256(_mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(static_cast<char>(0x80))), pairs);
    }
    [[gnu::always_inline, gnu::target("avx2")]] static __m256i lower(__m256i bytes) { return _mm256_and_si256(bytes, _mm256_set1_epi8(0x0F)); }
    [[gnu::always_inline, gnu::target("avx2")]] static __m256i upper(__m256i bytes) { return lower(_mm256_srli_epi16(bytes, 4)); }
    [[gnu::always_inline, gnu::target("avx2")]] static __m256i look_up(utf8_faults::table const& table, __m256i halves) {
        auto const row = _mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data()));
        return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(row), halves);
    }

    __m256i error_ = {0, 0, 0, 0};
    __m256i unfinished_ = {0, 0, 0, 0};
    __m256i previous_ = {0, 0, 0, 0};
};

/// The bytes of 32 that must be escaped, as a mask.
[[gnu::always_inline, gnu::target("avx2")]] inline std::uint32_t escapes_among(__m256i bytes) {
    auto const marks = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"')), _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\')));
    auto const controls = _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(0x1F)), bytes);
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_or_si256(marks, controls)));
}

/// Writes `size` of 32 bytes, those that are marked as escapes; 32 more bytes can be read behind them and written.
[[gnu::always_inline, gnu::target("avx2")]] inline char* put_marked(char const* from, std::size_t size, std::uint32_t marks, char* to) {
    std::size_t at = 0;
    for (; marks != 0; marks &= marks - 1) {
        auto const next = static_cast<std::size_t>(std::countr_zero(marks));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_loadu_si256(reinterpret_cast<__m256i const*>(from + at)));
        to = put_escape(to + (next - at), from[next]);
        at = next + 1;
    }
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_loadu_si256(reinterpret_cast<__m256i const*>(from + at)));
    return to + (size - at);
}

/// Writes text in quotes; returns the end, or null where there might be no room up to `end`, or no UTF-8.
[[gnu::noinline, gnu::target("avx2")]] inline char* put_string_avx2(char* to, char const* end, std::string_view text) {
    constexpr std::size_t at_once = 32;
    // Escapes make it up to six times as long.
    auto const room = static_cast<std::size_t>(end - to);
    if (room < text.size() + 2 + 2 * at_once) return nullptr;
    bool const fits_anyhow = room >= 6 * text.size() + 2 + 2 * at_once;
    utf8_checker utf8;
    *to++ = '"';
    auto const* from = text.data();
    auto left = text.size();
    // Nothing behind the text may be read: what comes last is read from a copy.
    for (; left >= 2 * at_once; from += at_once, left -= at_once) {
        auto const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(from));
        utf8.take(bytes);
        auto const marks = escapes_among(bytes);
        if (marks != 0 && !fits_anyhow) [[unlikely]] return nullptr;
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), bytes);
        to = marks == 0 ? to + at_once : put_marked(from, at_once, marks, to);
    }
    char rest[3 * at_once]{};
    for (std::size_t at = 0; at < left; at += block::size) {
        if (left - at >= block::size) block(from + at).store(rest + at);
        else block(from + at, left - at).store(rest + at);
    }
    for (std::size_t at = 0; at < left; at += at_once) {
        auto const size = left - at < at_once ? left - at : at_once;
        auto const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(rest + at));
        utf8.take(bytes);
        auto const marks = escapes_among(bytes) & static_cast<std::uint32_t>((std::uint64_t{1} << size) - 1);
        if (marks != 0 && !fits_anyhow) [[unlikely]] return nullptr;
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), bytes);
        to = marks == 0 ? to + size : put_marked(rest + at, size, marks, to);
    }
    if (!utf8.good()) [[unlikely]] return nullptr;
    *to = '"';
    return to + 1;
}

}  // namespace brine::inline v0::wire
#endif
