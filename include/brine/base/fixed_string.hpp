/// Text as a value: usable as a template argument, joined and compared at compile time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace brine::inline v0 {

/// A string of N bytes that can be a template argument; always followed by a NUL.
template <std::size_t N>
struct fixed_string {
    char bytes[N + 1]{};

    constexpr fixed_string() = default;
    constexpr fixed_string(char const (&literal)[N + 1]) { std::copy_n(literal, N + 1, bytes); }
    // The NUL is written too: clang shows an array as text only if its last element was. A plain loop: each function that
    // std::copy_n goes through is a step more for the compiler.
    constexpr explicit fixed_string(std::string_view text) {
        auto const* from = text.data();
        for (std::size_t i = 0; i < N; ++i) bytes[i] = from[i];
        bytes[N] = '\0';
    }

    static constexpr std::size_t size() { return N; }
    constexpr char const* data() const { return bytes; }
    constexpr std::string_view view() const { return {bytes, N}; }
    constexpr operator std::string_view() const { return view(); }

    friend constexpr bool operator==(fixed_string const&, fixed_string const&) = default;
};

template <std::size_t N>
fixed_string(char const (&)[N]) -> fixed_string<N - 1>;

template <std::size_t A, std::size_t B>
constexpr fixed_string<A + B> operator+(fixed_string<A> const& a, fixed_string<B> const& b) {
    fixed_string<A + B> joined;
    std::copy_n(a.bytes, A, joined.bytes);
    std::copy_n(b.bytes, B, joined.bytes + A);
    return joined;
}

}  // namespace brine::inline v0
