/// JSON Pointers (RFC 6901), taken apart at compile time.
#pragma once

#include <brine/base/fixed_string.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace brine::inline v0::detail {

/// How many steps a pointer has; 0 if it is none, or points to the whole.
constexpr std::size_t count_steps(std::string_view pointer) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        count += pointer[i] == '/';
        bool const escape = i + 1 < pointer.size() && (pointer[i + 1] == '0' || pointer[i + 1] == '1');
        if (pointer[i] == '~' && !escape) return 0;
    }
    return pointer.starts_with('/') ? count : 0;
}

/// A pointer without its `/`, its steps one behind the other: `~0` is `~`, `~1` is `/`.
template <std::size_t N>
struct pointer_text {
    char bytes[N + 1]{};
    std::size_t starts[N + 2]{};

    constexpr explicit pointer_text(std::string_view pointer) {
        std::size_t size = 0, step = 0;
        for (std::size_t i = 0; i < pointer.size(); ++i) {
            if (pointer[i] == '/') starts[step++] = size;
            else if (pointer[i] == '~') bytes[size++] = pointer[++i] == '0' ? '~' : '/';
            else bytes[size++] = pointer[i];
        }
        starts[step] = size;
    }
    [[nodiscard]] constexpr std::string_view step(std::size_t i) const { return {bytes + starts[i], starts[i + 1] - starts[i]}; }
};

template <fixed_string Pointer>
inline constexpr auto unescaped_pointer = pointer_text<Pointer.size()>(count_steps(Pointer) > 0 ? Pointer.view() : std::string_view());

/// The keys on the way that a pointer describes: `/body/id` are `body` and `id`. None if it is not a pointer.
template <fixed_string Pointer>
inline constexpr auto steps_of = [] {
    std::array<std::string_view, count_steps(Pointer)> steps;
    for (std::size_t i = 0; i < steps.size(); ++i) steps[i] = unescaped_pointer<Pointer>.step(i);
    return steps;
}();

}  // namespace brine::inline v0::detail
