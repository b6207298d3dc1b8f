/// A step for each number below N, which it has as a template argument.
#pragma once

#include <cstddef>
#include <utility>

namespace brine::inline v0::detail {

/// Calls f with each number below N, as a template argument, until one answers false. In blocks: clang folds 256 at most.
template <std::size_t N, std::size_t First = 0>
constexpr bool each_index(auto&& f) {
    constexpr std::size_t block = N - First < 128 ? N - First : 128;
    bool const go_on = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (f.template operator()<First + I>() && ...);
    }(std::make_index_sequence<block>());
    if constexpr (First + block == N) return go_on;
    else return go_on && detail::each_index<N, First + block>(f);
}

}  // namespace brine::inline v0::detail
