/// Shapes that Boost.PFR cannot reflect, recognised before it is touched: it would answer with thousands of lines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

/// Why the members of a class cannot be listed.
enum class obstacle : std::uint8_t { none, not_a_class, not_an_aggregate, base_class, array_member, too_many };

/// Boost.PFR's own limit.
inline constexpr std::size_t most_fields = 200;

/// Converts to anything, for counting initialisers. The index makes a pack of them.
template <std::size_t = 0>
struct any_value {
    template <class T>
    operator T() const noexcept;
};

/// Converts to nothing: only a greedy constructor takes it.
struct no_value {};

/// Converts to the proper bases of T only: if a T can be made from it, the first initialiser is for a base.
template <class T>
struct any_base {
    template <class Base>
        requires(std::is_base_of_v<Base, T> && !std::is_same_v<Base, T>)
    operator Base() const noexcept;
};

template <class T>
concept has_base = requires { T{any_base<T>{}}; } && !requires { T{no_value{}}; };

template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires { T{any_value<I>{}...}; };
}

template <class T, std::size_t... I>
constexpr bool takes_in_parentheses(std::index_sequence<I...>) {
    return requires { T(any_value<I>{}...); };
}

/// The most initialisers that an aggregate takes, between `few`, which it takes, and `many`, which it does not.
template <class T, std::size_t Few, std::size_t Many>
constexpr std::size_t most_initialisers() {
    constexpr auto middle = (Few + Many) / 2;
    if constexpr (Many - Few == 1) return Few;
    else if constexpr (takes<T>(std::make_index_sequence<middle>())) return most_initialisers<T, middle, Many>();
    else return most_initialisers<T, Few, middle>();
}

/// The least power of two that is more initialisers than an aggregate takes.
template <class T, std::size_t Many = 2>
constexpr std::size_t too_many_initialisers() {
    if constexpr (Many > 2 * most_fields || !takes<T>(std::make_index_sequence<Many>())) return Many;
    else return too_many_initialisers<T, 2 * Many>();
}

/// Why the members of T cannot be listed, if they cannot.
template <class T>
constexpr obstacle obstacle_of() {
    if constexpr (!std::is_class_v<T>) {
        return obstacle::not_a_class;
    } else if constexpr (!std::is_aggregate_v<T>) {
        return obstacle::not_an_aggregate;
    } else if constexpr (std::is_empty_v<T> && !has_base<T>) {
        return obstacle::none;
    } else if constexpr (has_base<T>) {
        return obstacle::base_class;
    } else {
        constexpr auto count = most_initialisers<T, 0, too_many_initialisers<T>()>();
        if constexpr (count > most_fields) return obstacle::too_many;
        // Braces may be left out around an array's elements, but not between parentheses (P0960): then each of them
        // would count as a member.
        else if constexpr (count > 1 && !takes_in_parentheses<T>(std::make_index_sequence<count>())) return obstacle::array_member;
        else return obstacle::none;
    }
}

}  // namespace brine::inline v0::reflect
