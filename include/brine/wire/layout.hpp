/// How a text is laid out: the white space between tokens, known at compile time.
#pragma once

#include <concepts>
#include <cstddef>

namespace brine::inline v0 {

/// No white space at all.
struct compact {
    static constexpr bool breaks_lines = false;
    static constexpr std::size_t width = 0;
};

/// One element or member a line, `Width` spaces deeper each level, a space behind a colon.
template <std::size_t Width>
struct indented {
    static constexpr bool breaks_lines = true;
    static constexpr std::size_t width = Width;
};

/// A layout that the encoding functions take.
template <class T>
concept layout = requires {
    { T::breaks_lines } -> std::convertible_to<bool>;
    { T::width } -> std::convertible_to<std::size_t>;
};

}  // namespace brine::inline v0
