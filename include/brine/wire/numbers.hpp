/// Many numbers of an array at a time. One by one on a cursor that stays in registers: token by token it went through memory, which
/// for short integers took as long as reading them (5,000 of up to five digits went from 84 to 47 us, Zen 3, g++-16 -O3). Long
/// arrays some at a time in vectors: then no number waits for the one before, which cost more than its instructions (a double of
/// canada.json went from 12 to 4 ns, an integer of up to five digits from 5 to 3, Sapphire Rapids, g++-16 -O3; one of 17 digits, with or
/// without an exponent, from 34 to 12 ns, an integer of twenty digits from 8.5 to 3.9, Zen 5).
#pragma once

#include <brine/wire/cursor.hpp>
#include <brine/wire/decimals_avx512.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/integers_avx2.hpp>
#include <brine/wire/integers_avx512.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/pointed.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::wire {

/// Reads a floating-point number that nothing is wrong with; returns its end, or null.
template <std::floating_point T>
[[gnu::noinline]] char const* read_plain_float(char const* at, char const* limit, T& value) {
    auto const read = read_float<T>(at, limit);
    if (read.status != numeric::ok || !ends_scalar(read.end, limit)) return nullptr;
    value = read.value;
    return read.end;
}

#if defined(BRINE_HAS_X86_KERNELS)
template <std::floating_point T>
[[gnu::noinline, gnu::target("sse4.1")]] char const* read_plain_float_sse41(char const* at, char const* limit, T& value) {
    bool const negative = *at == '-';
    auto const read = read_pointed_sse41(at, negative);
    if (read.end != nullptr) [[likely]]
        if (auto const* const end = finish_pointed(read, negative, value); end != nullptr) [[likely]] return end;
    return read_plain_float(at, limit, value);
}
#endif

/// Reads a number that nothing is wrong with, and nothing unusual; returns its end, or null.
template <class T>
[[gnu::always_inline]] inline char const* read_plain(char const* at, char const* limit, T& value) {
    if constexpr (std::integral<T>) {
        auto const* const end = read_short_integer(at, value);
        if (end != nullptr || sizeof(T) < 4) [[likely]] return end;
        return read_long_integer(at, value);
    } else {
#if defined(BRINE_HAS_X86_KERNELS)
        if (may_use(instruction_set::sse41)) [[likely]] return read_plain_float_sse41(at, limit, value);
#endif
        return read_plain_float(at, limit, value);
    }
}

/// Reads elements of an array as long as they are plain numbers, the one at the cursor first, and at most `most`. Returns how many, and
/// moves on: behind the last one if that is where the array `ended`, else to the next one.
template <class T>
[[gnu::always_inline]] inline std::size_t read_one_by_one(cursor& place, T* to, std::size_t most, bool& ended) {
    auto at = place.reloaded();  // nobody takes its address, so that it stays in registers
    std::size_t count = 0;
    while (count != most) {
        auto const* const end = read_plain(at.here(), at.limit(), to[count]);
        if (end == nullptr) break;
        ++count;
        if (at.advance_to_number(end)) [[likely]] continue;
        at.advance(end);
        ended = true;
        break;
    }
    place.move_to(at);
    return count;
}

#if defined(BRINE_HAS_X86_KERNELS)
/// Whether so many tokens of a list are all far enough from the text's start and end.
template <std::size_t Count>
[[gnu::always_inline]] inline bool lie_inside(token_list const& tokens) {
    constexpr std::size_t in_front = 32;
    std::uint32_t last = 0;
    for (std::size_t i = 0; i != Count; ++i) last = std::max(last, tokens.offsets[i]);
    return tokens.offsets[0] >= in_front && last < tokens.end;
}

/// Whether a token of a list is this one.
inline bool is_token(token_list const& tokens, std::size_t which, char token) {
    return tokens.offsets[which] < tokens.end && tokens.text[tokens.offsets[which]] == token;
}

/// Whether an array seems to have more than sixteen elements: a short one is read faster one by one.
inline bool seems_long(token_list const& tokens) { return tokens.offsets != nullptr && is_token(tokens, 29, ',') && is_token(tokens, 31, ','); }

/// Reads elements that the index lists four at a time, at most `most`; returns how many.
template <std::integral T>
[[gnu::noinline, gnu::target("avx2")]] std::size_t read_listed_integers(token_list tokens, T* to, std::size_t most) {
    for (std::size_t count = 0;; count += 4, tokens.offsets += 8) {
        if (most - count < 4 || !lie_inside<8>(tokens)) return count;
        auto const read = read_four_integers(tokens, to + count);
        if (!read.go_on(4)) return count + read.count();
    }
}

/// The same eight at a time.
template <std::integral T>
[[gnu::noinline, BRINE_AVX512_LANES]] std::size_t read_listed_long_integers(token_list tokens, T* to, std::size_t most) {
    for (std::size_t count = 0;; count += 8, tokens.offsets += 16) {
        if (most - count < 8 || !lie_inside<16>(tokens)) return count;
        auto const read = read_eight_integers(tokens, to + count);
        if (!read.go_on(8)) return count + read.count();
    }
}

/// Whether one of the next eight tokens is no integer of up to seven characters.
inline bool are_long(token_list const& tokens) {
    std::uint32_t longest = 0;
    for (std::size_t i = 0; i != 16; i += 2) longest = std::max(longest, tokens.offsets[i + 1] - tokens.offsets[i]);
    return longest > 7;
}
template <std::integral T>
std::size_t read_listed(token_list const& tokens, T* to, std::size_t most) {
    if (most >= 8 && may_use(instruction_set::avx512) && are_long(tokens)) return read_listed_long_integers(tokens, to, most);
    return read_listed_integers(tokens, to, most);
}

/// Of eight elements, how many there are up to the array's end or to one that is not plain; those that are not `good` are read one
/// by one as long as they are few.
inline std::size_t read_rest(token_list const& tokens, double* to, read_elements read) {
    constexpr int most_of_them = 6;
    if (std::popcount(read.good) < most_of_them) return read.count();
    auto const text_at = [&](std::size_t token) { return tokens.text + tokens.offsets[token]; };
    for (std::size_t i = 0; i != 8; ++i) {
        if (i != 0 && *text_at(2 * i - 1) != ',') return i;
        if ((read.good >> i & 1) != 0) continue;
        auto const* const behind = text_at(2 * i + 1);
        if (read_plain(text_at(2 * i), behind, to[i]) != behind || (*behind != ',' && *behind != ']')) return i;
    }
    return 8;
}

/// Whether few digits are to be expected on both sides of the point.
inline bool have_few_digits(token_list const& tokens, std::size_t which) {
    auto const size = tokens.offsets[which + 1] - tokens.offsets[which];
    auto const point = std::string_view(tokens.text + tokens.offsets[which], 8).find('.');
    return point < 8 ? size - point <= 16 : size < 8;
}
/// Whether it is short enough to be one of eight. It says little, but eight are tried for nothing less often: a processor that meets
/// multiplications of 512 bits now and then is slow for a while after each.
inline bool is_short(token_list const& tokens, std::size_t which) { return tokens.offsets[which + 1] - tokens.offsets[which] <= 26; }

/// The same eight at a time.
template <class Eight>
[[gnu::noinline, BRINE_AVX512_LANES]] inline std::size_t read_listed_decimals(token_list tokens, double* to, std::size_t most) {
    for (std::size_t count = 0;; count += 8, tokens.offsets += 16) {
        if (most - count < 8 || !lie_inside<16>(tokens)) return count;
        auto const [values, right, behind] = Eight::template read<0, 2, 4, 6, 8, 10, 12, 14>(tokens);
        std::memcpy(to + count, &values, sizeof values);
        auto const commas = behind == ',';
        read_elements const read{lanes_of(right & (commas | (behind == ']'))), lanes_of(commas)};
        if (read.go_on(8)) [[likely]] continue;
        auto const here = read_rest(tokens, to + count, read);
        if (here != 8 || tokens.text[tokens.offsets[15]] != ',') return count + here;
    }
}
template <std::same_as<double> T>
std::size_t read_listed(token_list const& tokens, T* to, std::size_t most) {
    if (most < 8 || !lie_inside<16>(tokens) || !is_short(tokens, 0) || !is_short(tokens, 14)) return 0;
    if (have_few_digits(tokens, 0) && have_few_digits(tokens, 14)) return read_listed_decimals<eight_short>(tokens, to, most);
    return read_listed_decimals<eight_any>(tokens, to, most);
}

/// Reads those elements many at a time that the index lists. Behind where that ends some are read one by one, and more each time
/// that it ends soon.
template <class T>
[[gnu::noinline]] std::size_t read_many(cursor& at, T* to, std::size_t most, bool& ended) {
    constexpr std::size_t few = 8;
    std::size_t one_by_one = few;
    for (std::size_t count = 0;;) {
        auto const tokens = at.tokens();
        if (tokens.offsets == nullptr) return count + read_one_by_one(at, to + count, most - count, ended);
        if (auto const listed = read_listed(tokens, to + count, most - count); listed != 0) {
            count += listed;
            at.advance_by(2 * listed - 2);
            if (!at.advance_to_number(nullptr)) return at.advance(nullptr), ended = true, count;
            if (listed > one_by_one) one_by_one = few;
        }
        auto const next = std::min(one_by_one, most - count);
        auto const read = read_one_by_one(at, to + count, next, ended);
        count += read;
        if (ended || read != next || count == most) return count;
        one_by_one *= 2;
    }
}
#endif

/// What is read many at a time, and with which instructions.
template <class T>
inline constexpr bool is_read_together = (std::integral<T> && sizeof(T) >= 4) || std::is_same_v<T, double>;

/// The same as read_one_by_one, in a long array many at a time.
template <class T>
[[gnu::always_inline]] inline std::size_t read_numbers(cursor& at, T* to, std::size_t most, bool& ended) {
#if defined(BRINE_HAS_X86_KERNELS)
    if constexpr (is_read_together<T>)
        if (seems_long(at.tokens()) && may_use(std::integral<T> ? instruction_set::avx2 : instruction_set::avx512)) return read_many(at, to, most, ended);
#endif
    return read_one_by_one(at, to, most, ended);
}

}  // namespace brine::inline v0::wire
