/// Strings as JSON text with AVX-512: copied, escaped and checked in one pass, 64 bytes at a time. Only the bytes of the text are
/// loaded, whatever its size, so that short texts and the ends of long ones cost no branch and no copy. quote.hpp has the twin
/// for every processor. Compilers' own vectors instead of immintrin.h, as in quote_avx2.hpp.
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

/// 64 bytes in a register; what is computed is so byte by byte.
typedef unsigned char bytes64 __attribute__((vector_size(64)));
typedef char chars64 __attribute__((vector_size(64)));
/// One bit for each of them, the first byte's lowest.
using mask64 = std::uint64_t;

/// Sixteen bytes, of which some are text.
typedef char chars16 __attribute__((vector_size(16)));
using mask16 = std::uint16_t;

/// The first `size` of 64 bytes.
constexpr mask64 first_of_64(std::size_t size) { return size < 64 ? (mask64{1} << size) - 1 : ~mask64{0}; }

/// Where to load a vector from, as the compiler's function for it wants it.
template <class Vector>
[[gnu::always_inline]] inline auto* vector_at(char const* from) {
#ifdef __clang__
    return reinterpret_cast<Vector const*>(from);
#else
    return from;
#endif
}

/// The bytes that `which` marks, zeros for the others, of which no memory is touched.
[[gnu::always_inline, gnu::target("avx512bw")]] inline bytes64 load64(char const* from, mask64 which) {
    return reinterpret_cast<bytes64>(__builtin_ia32_loaddquqi512_mask(vector_at<chars64>(from), chars64{}, which));
}
[[gnu::always_inline, gnu::target("avx512bw")]] inline void store64(char* to, bytes64 bytes) { std::memcpy(to, &bytes, sizeof bytes); }

/// How bytes are compared, as the processor numbers it.
enum comparison : int { is_equal = 0, is_less = 1, is_unequal = 4, is_not_less = 5 };
template <comparison How>
[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 compare64(bytes64 bytes, std::uint8_t with) {
    return __builtin_ia32_ucmpb512_mask(reinterpret_cast<chars64>(bytes), reinterpret_cast<chars64>(bytes64{} + with), How, ~mask64{0});
}
/// The marked bytes that are not printable ASCII, quotes and backslashes: see sse2_block::unusual().
[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 unusual64(bytes64 bytes, mask64 which) {
    auto const turned = reinterpret_cast<chars64>(bytes ^ (bytes64{} + 0x02));
    auto const others = __builtin_ia32_cmpb512_mask(turned, chars64{} + 0x21, is_less, which);
    return others | __builtin_ia32_cmpb512_mask(reinterpret_cast<chars64>(bytes), chars64{} + '\\', is_equal, which);
}
/// The highest bit of each byte.
[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 mask_of(bytes64 bytes) { return __builtin_ia32_cvtb2mask512(reinterpret_cast<chars64>(bytes)); }

[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 needs_escape(bytes64 bytes) {
    return compare64<is_equal>(bytes, '"') | compare64<is_equal>(bytes, '\\') | compare64<is_less>(bytes, 0x20);
}

[[gnu::always_inline, gnu::target("avx512bw")]] inline bytes64 look_up(half_byte_table const& table, bytes64 halves) {
    bytes64 values;
    std::memcpy(&values, table.of, sizeof values);
    auto const from = reinterpret_cast<chars64>(values), at = reinterpret_cast<chars64>(halves);
#ifdef __clang__
    return reinterpret_cast<bytes64>(__builtin_ia32_pshufb512(from, at));
#else
    return reinterpret_cast<bytes64>(__builtin_ia32_pshufb512_mask(from, at, chars64{}, ~mask64{0}));
#endif
}

[[gnu::always_inline, gnu::target("avx512bw,avx512vl")]] inline chars16 load16(char const* from, mask16 which) {
    return __builtin_ia32_loaddquqi128_mask(vector_at<chars16>(from), chars16{}, which);
}
/// The same of 16 bytes.
[[gnu::always_inline, gnu::target("avx512bw,avx512vl")]] inline unsigned unusual16(chars16 bytes, mask16 which) {
    auto const others = __builtin_ia32_cmpb128_mask(bytes ^ (chars16{} + 0x02), chars16{} + 0x21, is_less, which);
    return others | __builtin_ia32_cmpb128_mask(bytes, chars16{} + '\\', is_equal, which);
}

/// Which of 64 bytes are at fault as UTF-8, together with those before. `shifted` says what stands one, two and three places before.
[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 faults64(bytes64 bytes, auto shifted) {
    auto const first = shifted(1);
    auto const pairs = look_up(utf8_faults::by_first_high, first >> 4) & look_up(utf8_faults::by_first_low, first & std::uint8_t{15}) &
                       look_up(utf8_faults::by_second_high, bytes >> 4);
    // Behind a lead of three or four bytes, two places on, two continuations in a row are right; and so three places on.
    auto const right = compare64<is_not_less>(shifted(2), 0xE0) | compare64<is_not_less>(shifted(3), 0xF0);
    return (mask_of(pairs) ^ right) | compare64<is_unequal>(pairs & std::uint8_t{0x7F}, 0);
}

/// The same where they stand, of which `inside` are text, and `before` whether there is text in front of them. A byte behind the text
/// counts as ASCII.
[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 faults64(char const* from, bytes64 bytes, mask64 inside, bool before) {
    // The bytes before are loaded, since shuffles across 64 bytes cost more. In front of the text, as behind it, the mask lets nothing
    // be touched.
    return faults64(bytes, [&](unsigned places) __attribute__((always_inline, target("avx512bw"))) {
        auto const there = inside << places;
        return load64(from - places, before ? there | ((mask64{1} << places) - 1) : there);
    });
}
/// The same in the middle of a text, where every mask would be full.
[[gnu::always_inline, gnu::target("avx512bw")]] inline mask64 faults64(char const* from, bytes64 bytes) {
    return faults64(bytes, [from](unsigned places) __attribute__((always_inline, target("avx512bw"))) {
        bytes64 there;
        std::memcpy(&there, from - places, sizeof there);
        return there;
    });
}

/// The letters of the short escapes of control characters, by their lower four bits: \b \t \n \f \r.
inline constexpr half_byte_table escape_letters{[](unsigned half) -> unsigned {
    auto const& escape = written_escapes[half];
    return escape.size == 2 ? static_cast<unsigned char>(escape.text[1]) : 0;
}};
/// What a function needs to write many escapes at a time.
#define BRINE_AVX512_ESCAPES gnu::target("avx512bw,avx512vbmi2,bmi2")

/// Copies up to 32 bytes, the first of 64, with a backslash in front of those that `marks` says and the letter in the place of a
/// control character; writes up to 64 bytes. Null where one of them has no letter. The bytes are spread over their places, a
/// table of bits says which: first two bits for each, the backslash and the byte, then without those that are not there.
[[gnu::always_inline, BRINE_AVX512_ESCAPES]] inline char* put_short_escapes(bytes64 bytes, std::size_t size, std::uint32_t marks, char* to) {
    constexpr mask64 backslashes = 0x5555555555555555, others = ~backslashes;
    auto const controls = compare64<is_less>(bytes, 0x20) & marks;
    auto const letters = look_up(escape_letters, bytes);
    if ((controls & (compare64<is_equal>(letters, 0) | compare64<is_not_less>(bytes, 0x10))) != 0) [[unlikely]] return nullptr;
    auto const named = reinterpret_cast<chars64>(bytes < bytes64{} + std::uint8_t{0x20} ? letters : bytes);
    auto const there = (__builtin_ia32_pdep_di(marks, backslashes) | others) & first_of_64(2 * size);
    auto const spread = __builtin_ia32_expandqi512_mask(named, chars64{} + '\\', __builtin_ia32_pext_di(others, there));
    store64(to, reinterpret_cast<bytes64>(spread));
    return to + std::popcount(there);
}

/// Copies the part of 64 bytes that `inside` marks, and escapes what `marks` says; writes up to 64 bytes more.
[[gnu::always_inline, gnu::target("avx512bw")]] inline char* copy_marked64(char const* from, std::size_t size, mask64 marks, char* to) {
    std::size_t at = 0;
    for (; marks != 0; marks &= marks - 1) {
        auto const next = static_cast<std::size_t>(std::countr_zero(marks));
        store64(to, load64(from + at, first_of_64(next - at)));
        to = put_escape(to + (next - at), from[next]);
        at = next + 1;
    }
    store64(to, load64(from + at, first_of_64(size - at)));
    return to + (size - at);
}

/// The same, several escapes at a time where all have a letter.
[[gnu::always_inline, BRINE_AVX512_ESCAPES]] inline char* put_escapes64(char const* from, std::size_t size, mask64 marks, char* to) {
    constexpr std::size_t half = 32;
    auto const put_half = [&](std::size_t at, char* place) __attribute__((always_inline, target("avx512bw,avx512vbmi2,bmi2"))) {
        auto const count = std::min(size - at, half);
        return put_short_escapes(load64(from + at, first_of_64(count)), count, static_cast<std::uint32_t>(marks >> at), place);
    };
    auto* end = put_half(0, to);
    if (end != nullptr && size > half) end = put_half(half, end);
    return end != nullptr ? end : copy_marked64(from, size, marks, to);
}

/// Writes the rest of a text, of which all before was plain ASCII, and the closing quote; or null.
[[gnu::noinline, BRINE_AVX512_ESCAPES]] inline char* put_rest_avx512(char* to, char const* end, std::string_view text) {
    auto const room = static_cast<std::size_t>(end - to);
    if (room < text.size() + 1 + sizeof(bytes64)) return nullptr;
    bool const escapes_fit = room >= 6 * text.size() + 1 + sizeof(bytes64);
    auto const* from = text.data();
    mask64 faults = 0;
    for (auto left = text.size(); ; from += sizeof(bytes64), left -= sizeof(bytes64)) {
        auto const size = std::min(left, sizeof(bytes64));
        auto const inside = first_of_64(size);
        auto const bytes = load64(from, inside);
        bool const before = from != text.data();
        faults |= before && size == sizeof(bytes64) ? faults64(from, bytes) : faults64(from, bytes, inside, before);
        auto const marks = needs_escape(bytes) & inside;
        if (marks == 0) {
            store64(to, bytes);
            to += size;
        } else {
            if (!escapes_fit) [[unlikely]] return nullptr;
            to = put_escapes64(from, size, marks, to);
        }
        if (size < sizeof(bytes64)) break;  // a full one may end within a character
    }
    if (faults != 0) [[unlikely]] return nullptr;
    *to = '"';
    return to + 1;
}

/// Writes text of at most 16 bytes: a load and a store of 64 cost more than all else of it.
[[gnu::always_inline, gnu::target("avx512bw,avx512vl")]] inline char* put_short_avx512(char* to, char const* end, std::string_view text) {
    if (static_cast<std::size_t>(end - to) < 2 + sizeof(chars16)) return nullptr;
    *to++ = '"';
    auto const inside = static_cast<mask16>((1u << text.size()) - 1);
    auto const bytes = load16(text.data(), inside);
    std::memcpy(to, &bytes, sizeof bytes);
    if (unusual16(bytes, inside) != 0) [[unlikely]] return put_rest_avx512(to, end, text);
    to += text.size();
    *to = '"';
    return to + 1;
}

/// Writes text in quotes; returns the end, or null where there might be no room up to `end`, or no UTF-8.
[[gnu::noinline, gnu::target("avx512bw,avx512vl")]] inline char* put_string_avx512(char* to, char const* end, std::string_view text) {
    if (text.size() <= sizeof(chars16)) return put_short_avx512(to, end, text);
    if (static_cast<std::size_t>(end - to) < text.size() + 2 + sizeof(bytes64)) return nullptr;
    *to++ = '"';
    for (;;) {
        auto const size = std::min(text.size(), sizeof(bytes64));
        auto const inside = first_of_64(size);
        auto const bytes = load64(text.data(), inside);
        if (unusual64(bytes, inside) != 0) return put_rest_avx512(to, end, text);
        store64(to, bytes);
        to += size;
        text.remove_prefix(size);
        if (text.empty()) break;
    }
    *to = '"';
    return to + 1;
}

#undef BRINE_AVX512_ESCAPES

}  // namespace brine::inline v0::wire
#endif
