/// Strings as JSON text with AVX2: copied, escaped and checked in one pass. quote.hpp has the twin for every processor.
/// Compilers' own vectors instead of immintrin.h, which alone costs 0.45 s to include (g++ 12).
#pragma once

#include <brine/wire/instruction_set.hpp>
#include <brine/wire/quote.hpp>
#include <brine/wire/utf8_faults.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// 32 bytes in a register; what is compared or computed is so byte by byte.
typedef unsigned char bytes32 __attribute__((vector_size(32)));  // clang takes the attribute in this form only

[[gnu::always_inline, gnu::target("avx2")]] inline bytes32 load32(void const* from) {
    bytes32 bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}
[[gnu::always_inline, gnu::target("avx2")]] inline void store32(char* to, bytes32 bytes) { std::memcpy(to, &bytes, sizeof bytes); }

typedef char chars32 __attribute__((vector_size(32)));
/// The highest bit of each byte, the first byte's lowest.
[[gnu::always_inline, gnu::target("avx2")]] inline std::uint32_t mask_of(bytes32 bytes) {
    return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<chars32>(bytes)));
}

/// Checks UTF-8, 32 bytes after 32.
class utf8_checker {
public:
    [[gnu::always_inline, gnu::target("avx2")]] void take(bytes32 bytes) {
        // Only a lead byte in one of the last three places is not finished.
        constexpr bytes32 finished = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
                                      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0xEF, 0xDF, 0xBF};
        if (mask_of(bytes) == 0) {
            error_ |= unfinished_;
            unfinished_ = bytes32{};
        } else {
            error_ |= faults(bytes);
            unfinished_ = over(bytes, finished);
        }
        previous_ = bytes;
    }
    [[gnu::always_inline, gnu::target("avx2")]] bool good() const { return mask_of(reinterpret_cast<bytes32>((error_ | unfinished_) != 0)) == 0; }

private:
    [[gnu::always_inline, gnu::target("avx2")]] bytes32 faults(bytes32 bytes) const {
        auto const first = before<1>(bytes);
        auto const pairs = look_up(utf8_faults::by_first_high, first >> 4) & look_up(utf8_faults::by_first_low, first & 15) &
                           look_up(utf8_faults::by_second_high, bytes >> 4);
        // Behind a lead of three or four bytes, two places on, two continuations in a row are right; and so three places on.
        auto const right = over(before<2>(bytes), bytes32{} + std::uint8_t{0xE0 - 0x80}) | over(before<3>(bytes), bytes32{} + std::uint8_t{0xF0 - 0x80});
        return pairs ^ (right & std::uint8_t{utf8_faults::two_continuations});
    }
    /// By how much bytes are over their limits; 0 for the others.
    [[gnu::always_inline, gnu::target("avx2")]] static bytes32 over(bytes32 bytes, bytes32 limits) { return (bytes > limits ? bytes : limits) - limits; }
    /// The bytes that stand N places before.
    template <int N>
    [[gnu::always_inline, gnu::target("avx2")]] bytes32 before(bytes32 bytes) const {
        return __builtin_shufflevector(previous_, bytes, 32 - N, 33 - N, 34 - N, 35 - N, 36 - N, 37 - N, 38 - N, 39 - N, 40 - N, 41 - N, 42 - N, 43 - N, 44 - N,
                                       45 - N, 46 - N, 47 - N, 48 - N, 49 - N, 50 - N, 51 - N, 52 - N, 53 - N, 54 - N, 55 - N, 56 - N, 57 - N, 58 - N, 59 - N,
                                       60 - N, 61 - N, 62 - N, 63 - N);
    }
    [[gnu::always_inline, gnu::target("avx2")]] static bytes32 look_up(half_byte_table const& table, bytes32 halves) {
        return reinterpret_cast<bytes32>(__builtin_ia32_pshufb256(reinterpret_cast<chars32>(load32(table.of)), reinterpret_cast<chars32>(halves)));
    }

    bytes32 error_{}, unfinished_{}, previous_{};
};

/// The bytes of 32 that must be escaped, as a mask.
[[gnu::always_inline, gnu::target("avx2")]] inline std::uint32_t needs_escape(bytes32 bytes) {
    return mask_of(reinterpret_cast<bytes32>((bytes == '"') | (bytes == '\\') | (bytes < 0x20)));
}

/// copy_marked, for 32 bytes: as two blocks of sixteen they cost twitter.json a fifth of its writing.
[[gnu::always_inline, gnu::target("avx2")]] inline char* copy_marked32(char const* from, std::size_t size, std::uint32_t marks, char* to) {
    std::size_t at = 0;
    for (; marks != 0; marks &= marks - 1) {
        auto const next = static_cast<std::size_t>(std::countr_zero(marks));
        store32(to, load32(from + at));
        to = put_escape(to + (next - at), from[next]);
        at = next + 1;
    }
    store32(to, load32(from + at));
    return to + (size - at);
}

/// Where text is copied to, with what its bytes have to be.
struct checked_copy {
    char* to;
    bool escapes_fit;
    utf8_checker utf8{};

    /// Takes `size` of 32 bytes; 32 more can be read behind them, and written. False at an escape that may not fit.
    [[gnu::always_inline, gnu::target("avx2")]] bool take(char const* from, std::size_t size) {
        auto const bytes = load32(from);
        utf8.take(bytes);
        auto const marks = needs_escape(bytes) & static_cast<std::uint32_t>((std::uint64_t{1} << size) - 1);
        if (marks == 0) return store32(to, bytes), to += size, true;
        if (!escapes_fit) [[unlikely]] return false;
        return to = copy_marked32(from, size, marks, to), true;
    }
};

/// Writes text in quotes; returns the end, or null where there might be no room up to `end`, or no UTF-8.
[[gnu::noinline, gnu::target("avx2")]] inline char* put_string_avx2(char* to, char const* end, std::string_view text) {
    constexpr std::size_t at_once = sizeof(bytes32);
    constexpr std::size_t besides = 2 + 2 * at_once;  // the quotes, and what is written too far
    auto const room = static_cast<std::size_t>(end - to);
    if (room < text.size() + besides) return nullptr;
    *to = '"';
    checked_copy copy{to + 1, room >= 6 * text.size() + besides};
    auto const* from = text.data();
    auto left = text.size();
    for (; left >= 2 * at_once; from += at_once, left -= at_once)
        if (!copy.take(from, at_once)) [[unlikely]] return nullptr;
    end_of_text<at_once> const rest(from, left);
    for (std::size_t at = 0; at < left; at += at_once)
        if (!copy.take(rest.data() + at, std::min(left - at, at_once))) [[unlikely]] return nullptr;
    if (!copy.utf8.good()) [[unlikely]] return nullptr;
    *copy.to = '"';
    return copy.to + 1;
}

}  // namespace brine::inline v0::wire
#endif
