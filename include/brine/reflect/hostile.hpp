/// Shapes that Boost.PFR cannot reflect, recognised before it is touched: it would answer with thousands of lines.
#pragma once

#include <brine/base/type_name.hpp>
#include <brine/reflect/binding.hpp>
#include <brine/reflect/obstacle.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

/// Boost.PFR's own limit.
inline constexpr std::size_t most_fields = 200;

/// `<unnamed union>`, `(anonymous union at …)`: has no name to be converted to.
template <class T>
inline constexpr bool is_anonymous_union =
    std::is_union_v<T> && (type_name<T>().find("unnamed") != std::string_view::npos ||
                           type_name<T>().find("anonymous union") != std::string_view::npos);

// The conversions are never run, but without a body clang warns where a member's type is local to a file.

/// Converts to anything that a member of Owner can be, for counting initialisers. The index makes a pack of them.
template <class Owner, std::size_t = 0>
struct any_value {
    template <class T>
        requires(!std::is_same_v<T, Owner> && !is_anonymous_union<T>)
    operator T() const noexcept { __builtin_unreachable(); }
};

/// Converts to references only: what takes it, and not any_value, is a reference member.
struct any_reference {
    template <class T>
    operator T&() const noexcept { __builtin_unreachable(); }
};

/// Converts to nothing: only a greedy constructor takes it.
struct no_value {};

/// Converts to the proper bases of T only: if a T can be made from it, the first initialiser is for a base.
template <class T>
struct any_base {
    template <class Base>
        requires(std::is_base_of_v<Base, T> && !std::is_same_v<Base, T>)
    operator Base() const noexcept { __builtin_unreachable(); }
};

template <class T>
concept has_base = requires { T{any_base<T>{}}; } && !requires { T{no_value{}}; };

/// Whether T can be made of so many values in braces, then one of each of Last.
template <class T, class... Last, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires { T{any_value<T, I>{}..., Last{}...}; };
}

template <class T, std::size_t... I>
constexpr bool takes_in_parentheses(std::index_sequence<I...>) {
    return requires { T(any_value<T, I>{}...); };
}

/// The most initialisers that an aggregate takes, between Few, which it takes, and Many, which it does not.
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

/// How many initialisers an aggregate takes: its members, unless there is an obstacle.
template <class T>
inline constexpr std::size_t initialiser_count = most_initialisers<T, 0, too_many_initialisers<T>()>();

template <class T>
    requires std::is_empty_v<T>
inline constexpr std::size_t initialiser_count<T> = 0;

/// Whether some number of references, up to 64, initialises an aggregate that plain values do not: one of its members
/// is a reference.
template <class T, std::size_t... Less>
constexpr bool takes_references(std::index_sequence<Less...>) {
    constexpr auto takes_so_many = []<std::size_t... I>(std::index_sequence<I...>) {
        return requires { T{(static_cast<void>(I), any_reference())...}; };
    };
    return (takes_so_many(std::make_index_sequence<Less + 1>()) || ...);
}

/// The obstacle in an aggregate without bases that takes so many initialisers, if there is one.
template <class T, std::size_t Count>
constexpr obstacle obstacle_among_members() {
    using initialisers = std::make_index_sequence<Count>;
    if constexpr (Count > most_fields) return obstacle::too_many;
    else if constexpr (takes<T, no_value>(initialisers())) return obstacle::greedy_member;
    else if constexpr (takes<T, any_reference>(initialisers())) return obstacle::reference_member;
    else if constexpr (Count == 0)
        return takes_references<T>(std::make_index_sequence<64>()) ? obstacle::reference_member : obstacle::array_member;
    // Braces may be left out around an array's elements, but not between parentheses (P0960): then each of them would
    // count as a member.
    else if constexpr (!takes_in_parentheses<T>(initialisers())) return obstacle::array_member;
    // Too large for binding.hpp to look at: more members than bytes are bit-fields at least.
    else if constexpr (Count > most_bound && Count > sizeof(T)) return obstacle::bit_field;
    else return obstacle_in_members<T, Count>;
}

/// Why the members of T cannot be listed, if they cannot.
template <class T>
constexpr obstacle obstacle_of() {
    if constexpr (!std::is_class_v<T>) return obstacle::not_a_class;
    else if constexpr (!std::is_aggregate_v<T>) return obstacle::not_an_aggregate;
    else if constexpr (has_base<T>) return obstacle::base_class;
    else if constexpr (std::is_empty_v<T>) return obstacle::none;
    else return obstacle_among_members<T, initialiser_count<T>>();
}

}  // namespace brine::inline v0::reflect
