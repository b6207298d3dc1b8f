/// Comparing a few bytes of a text with a constant.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace brine::inline v0::wire {

/// Whether N bytes are equal, a word at a time; the compiler folds `expected` into the comparison. The last word may
/// overlap the one before it.
template <std::size_t N>
bool equal_bytes(char const* text, char const* expected) {
    using word = std::conditional_t<(N >= 8), std::uint64_t, std::conditional_t<(N >= 4), std::uint32_t, char>>;
    word differing{};
    auto const compare = [&](std::size_t at) {
        word a, b;
        std::memcpy(&a, text + at, sizeof a);
        std::memcpy(&b, expected + at, sizeof b);
        differing = static_cast<word>(differing | (a ^ b));
    };
    for (std::size_t at = 0; at + sizeof(word) < N; at += sizeof(word)) compare(at);
    compare(N - sizeof(word));
    return differing == 0;
}

}  // namespace brine::inline v0::wire
