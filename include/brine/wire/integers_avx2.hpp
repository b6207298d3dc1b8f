/// Four integers of an array at a time with AVX2, each in a lane of its own, so that how many digits they have is no branch.
/// numbers.hpp has the twin for every processor. Compilers' own vectors instead of immintrin.h, as in quote_avx2.hpp.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/instruction_set.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#if defined(BRINE_HAS_X86_KERNELS)

namespace brine::inline v0::wire {

/// Elements of an array that were read together, a bit for each, the first one's lowest.
struct read_elements {
    unsigned good;    ///< those that are right, and a comma or a bracket is right behind them
    unsigned commas;  ///< those that a comma is right behind

    /// How many are read: up to one that is not good, or has no comma in front of it.
    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(std::countr_one(good & (commas << 1 | 1))); }
    /// Whether that are all of them, and a comma is behind the last one.
    [[nodiscard]] bool go_on(std::size_t of) const { return std::countr_one(good & commas) == static_cast<int>(of); }
};

/// Four lanes of 64 bits. What is compared is all ones or all zeros.
typedef std::uint64_t words4 __attribute__((vector_size(32)));
typedef std::int64_t signs4 __attribute__((vector_size(32)));

/// The numbers that up to eight digits write, given their values, the first one lowest.
[[gnu::always_inline, gnu::target("avx2")]] inline words4 eight_values(words4 digits) {
    typedef char bytes __attribute__((vector_size(32)));
    typedef short pairs __attribute__((vector_size(32)));
    typedef int fours __attribute__((vector_size(32)));
    constexpr words4 one{1, 1, 1, 1};
    auto const tens = reinterpret_cast<bytes>(one * 0x010A010A010A010Au);
    auto const hundreds = reinterpret_cast<pairs>(one * 0x0001006400010064u);
    auto const added = __builtin_ia32_pmaddwd256(__builtin_ia32_pmaddubsw256(reinterpret_cast<bytes>(digits), tens), hundreds);
    // What g++ makes of `*` are six instructions.
    auto const thousands = __builtin_ia32_pmuludq256(added, reinterpret_cast<fours>(one * 10000u));
    return reinterpret_cast<words4>(thousands) + (reinterpret_cast<words4>(added) >> 32);
}

/// One bit for each lane, the first one's lowest.
[[gnu::always_inline, gnu::target("avx2")]] inline unsigned lanes_of(signs4 which) {
    typedef double reals __attribute__((vector_size(32)));
    return static_cast<unsigned>(__builtin_ia32_movmskpd256(reinterpret_cast<reals>(which)));
}

/// Reads four elements of an array: every other token, and what follows them. Integers of at most seven characters are right. All four
/// are stored, whatever they are.
template <std::integral T>
[[gnu::always_inline, gnu::target("avx2")]] inline read_elements read_four_integers(token_list const& tokens, T* to) {
    auto const* const text = tokens.text;
    auto const* const at = tokens.offsets;
    words4 pairs;
    std::memcpy(&pairs, at, sizeof pairs);
    words4 const words{load_word(text + at[0]), load_word(text + at[2]), load_word(text + at[4]), load_word(text + at[6])};
    auto const size = (pairs >> 32) - (pairs & 0xFFFFFFFFu);
    // Of eight characters or more the second one is looked at, which is no comma.
    auto const bits = (size < 8 ? size : words4{} + 1) * 8;
    auto const behind = reinterpret_cast<signs4>((words >> bits) & 0xFFu);
    auto const commas = behind == ',';
    auto good = commas | (behind == ']');
    auto digits = words ^ (words4{} + 0x3030303030303030u);
    auto length = reinterpret_cast<signs4>(size);
    auto first = digits;
    signs4 negative{};
    if constexpr (std::is_signed_v<T>) {
        negative = reinterpret_cast<signs4>(words & 0xFFu) == '-';
        digits &= ~(reinterpret_cast<words4>(negative) & 0xFFu);
        first = negative ? digits >> 8 : digits;
        length += negative;
    }
    auto const zero_in_front = reinterpret_cast<signs4>(first & 0xFFu) == 0;
    good &= (length > 0) & ((length == 1) | ~zero_in_front);
    digits <<= 64 - bits;
    // A byte over 9 gets its high bit.
    good &= reinterpret_cast<signs4>(((digits + 0x7676767676767676u) | digits) & 0x8080808080808080u) == 0;
    auto const magnitude = reinterpret_cast<signs4>(eight_values(digits));
    auto const values = (magnitude ^ negative) - negative;
    typedef T results __attribute__((vector_size(4 * sizeof(T))));
    auto const narrow = __builtin_convertvector(values, results);
    std::memcpy(to, &narrow, sizeof narrow);
    return {lanes_of(good), lanes_of(commas)};
}

}  // namespace brine::inline v0::wire
#endif
