/// Arrays of a few doubles each, such as points, many at a time where the processor has AVX-512.
#pragma once

#include <brine/wire/cursor.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/numbers.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <utility>

namespace brine::inline v0::wire {

/// How rows of N numbers lie among the tokens, `[ a , b ] ,`, and in eight lanes.
template <std::size_t N>
struct row_layout {
    static constexpr std::size_t tokens = 2 * N + 2;
    static constexpr std::size_t rows = 8 / N;

    /// Lanes for which there is no whole row repeat the first one.
    static constexpr std::size_t token_of(std::size_t lane) { return lane < rows * N ? lane / N * tokens + lane % N * 2 + 1 : 1; }
    static constexpr bool ends_row(std::size_t lane) { return lane % N == N - 1; }
    /// The lanes of a row, as bits.
    static constexpr unsigned lanes(std::size_t row) { return ((1u << N) - 1) << (row * N); }
};

#if defined(BRINE_HAS_X86_KERNELS)
/// Reads some rows; returns how many.
template <class Eight, std::size_t N, std::size_t... Lane>
[[gnu::always_inline, BRINE_AVX512_LANES]] inline std::size_t read_some_rows(token_list const& tokens, std::array<double, N>* to, std::index_sequence<Lane...>) {
    using layout = row_layout<N>;
    auto const [values, right, behind] = Eight::template read<layout::token_of(Lane)...>(tokens);
    std::memcpy(to, &values, layout::rows * N * sizeof(double));
    constexpr signs8 expected{(layout::ends_row(Lane) ? ']' : ',')...};
    auto const good = lanes_of(right & (behind == expected));
    auto const text_at = [&](std::size_t token) { return tokens.text[tokens.offsets[token]]; };
    for (std::size_t row = 0; row != layout::rows; ++row) {
        if (row != 0 && text_at(row * layout::tokens - 1) != ',') return row;
        if (text_at(row * layout::tokens) != '[' || (~good & layout::lanes(row)) != 0) return row;
    }
    return layout::rows;
}

/// Reads rows that the index lists, at most `most`; returns how many.
template <class Eight, std::size_t N>
[[gnu::noinline, BRINE_AVX512_LANES]] std::size_t read_listed_rows(token_list tokens, std::array<double, N>* to, std::size_t most) {
    using layout = row_layout<N>;
    constexpr auto all = layout::rows * layout::tokens;
    for (std::size_t count = 0;; tokens.offsets += all) {
        if (most - count < layout::rows || !lie_inside<all>(tokens)) return count;
        auto const here = read_some_rows<Eight>(tokens, to + count, std::make_index_sequence<8>());
        count += here;
        if (here != layout::rows || tokens.text[tokens.offsets[all - 1]] != ',') return count;
    }
}

/// Whether there seem to be twice as many rows as are read together.
template <std::size_t N>
inline bool seem_many(token_list const& tokens) {
    constexpr auto all = row_layout<N>::rows * row_layout<N>::tokens;
    return tokens.offsets != nullptr && is_token(tokens, all, '[') && is_token(tokens, 2 * all - 1, ',');
}
#endif

/// Reads rows as long as they hold nothing but plain numbers, the one at the cursor first, and at most `most`; where there are few, none.
/// Moves on behind the last one, which has then `ended` what was read.
template <std::size_t N>
[[gnu::always_inline]] inline std::size_t read_numbers(cursor& at, std::array<double, N>* to, std::size_t most, bool& ended) {
#if defined(BRINE_HAS_X86_KERNELS)
    auto const tokens = at.tokens();
    if (!seem_many<N>(tokens) || !may_use(instruction_set::avx512)) return 0;
    auto const rows = have_few_digits(tokens, 1) ? read_listed_rows<eight_short>(tokens, to, most) : read_listed_rows<eight_any>(tokens, to, most);
    if (rows != 0) at.advance_by(rows * row_layout<N>::tokens - 1);
    ended = rows != 0;
    return rows;
#else
    return static_cast<void>(at), static_cast<void>(to), static_cast<void>(most), static_cast<void>(ended), 0;
#endif
}

}  // namespace brine::inline v0::wire
