/// Eight integers of an array at a time with AVX-512, of any length: how many digits they have is no branch. Of up to seven characters
/// they are read as fast by integers_avx2.hpp; numbers.hpp has the twin for every processor.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/integers_avx2.hpp>
#include <brine/wire/lanes_avx512.hpp>
#include <brine/wire/texts_avx512.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// Which numbers, in tens of millions and a rest, are at most `most`, or one more where they are negative.
[[gnu::always_inline, BRINE_AVX512_LANES]] inline signs8 are_at_most(std::uint64_t most, words8 upper, words8 rest, signs8 negative) {
    auto const most_upper = most / 10000000;
    auto const most_rest = most % 10000000 - reinterpret_cast<words8>(negative);
    return reinterpret_cast<signs8>(upper < most_upper) | (reinterpret_cast<signs8>(upper == most_upper) & reinterpret_cast<signs8>(rest <= most_rest));
}

/// Reads eight elements of an array: every other token, and what follows them. All are stored, whatever they are. In front of what follows
/// 32 bytes must be readable.
template <std::integral T>
[[gnu::always_inline, BRINE_AVX512_LANES]] inline read_elements read_eight_integers(token_list const& tokens, T* to) {
    constexpr std::uint64_t zeros = 0x3030303030303030u;
    auto const* const at = tokens.offsets;
    auto const* const behind = tokens.text + 1;
    auto const text = texts_before({behind + at[1], behind + at[3], behind + at[5], behind + at[7], behind + at[9], behind + at[11], behind + at[13], behind + at[15]});
    words8 places;  // of a token, and of what follows it
    std::memcpy(&places, at, sizeof places);
    auto const size = reinterpret_cast<signs8>(((places >> 32) - (places & 0xFFFFFFFFu)) << 3);  // in bits, as all sizes are
    auto digits = size;
    signs8 negative{};
    if constexpr (std::is_signed_v<T>) {
        negative = text.byte_at(size + 8) == '-';
        digits += negative & -8;
    }

    // The last seven digits, whose word ends with what follows, and those in front of them.
    auto const low = ((text.d << 8) ^ zeros) & last_bits(digits < 56 ? digits : signs8{} + 56);
    auto const middle = (text.c ^ zeros) & last_bits(digits - 56), high = (text.b ^ zeros) & last_bits(digits - 120);
    auto const rest = eight_values(low), upper = multiply_halves(eight_values(high), words8{} + 100000000u) + eight_values(middle);
    auto const magnitude = multiply_halves(upper, words8{} + 10000000u) + (multiply_halves(upper >> 32, words8{} + 10000000u) << 32) + rest;
    auto const values = (reinterpret_cast<signs8>(magnitude) ^ negative) - negative;
    typedef T results __attribute__((vector_size(8 * sizeof(T))));
    auto const narrow = __builtin_convertvector(values, results);
    std::memcpy(to, &narrow, sizeof narrow);

    auto const follows = reinterpret_cast<signs8>(text.d >> 56);
    auto const commas = follows == ',';
    auto const good = (commas | (follows == ']')) & are_digits(low) & are_digits(middle) & are_digits(high) & (digits > 0) & (digits <= 160) &
                      ((digits == 8) | reinterpret_cast<signs8>(text.byte_at(digits + 8) != '0')) & are_at_most(std::numeric_limits<T>::max(), upper, rest, negative);
    return {lanes_of(good), lanes_of(commas)};
}

}  // namespace brine::inline v0::wire
#endif
