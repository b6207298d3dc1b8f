/// Shapes that Boost.PFR cannot reflect, recognised before it is touched: it would answer with thousands of lines.
#pragma once

#include <brine/reflect/binding.hpp>
#include <brine/reflect/initialisers.hpp>
#include <brine/reflect/obstacle.hpp>

#include <cstddef>
#include <utility>

namespace brine::inline v0::reflect {

/// Converts to nothing: only a greedy constructor takes it.
struct no_value {};

/// Converts to the proper bases of T only: if a T can be made from it, the first initialiser is for a base.
template <class T>
struct any_base {
    template <class Base>
        requires(__is_base_of(Base, T) && !__is_same(Base, T))
    operator Base() const noexcept { __builtin_unreachable(); }
};

/// The first initialiser, before so many others, is for a base.
template <class T, std::size_t... Others>
concept begins_with_base = __is_constructible(T, any_base<T>, each<Others, any_value>...) && !__is_constructible(T, no_value, each<Others, any_value>...);

/// The same for some number of others.
template <class T, std::size_t... Others>
constexpr bool has_base(std::index_sequence<Others...>) {
    constexpr auto begins = []<std::size_t... I>(std::index_sequence<I...>) { return begins_with_base<T, I...>; };
    return (begins(std::make_index_sequence<Others>()) || ...);
}

/// Whether some number of them, up to 64, initialises an aggregate between braces.
template <class T, class Value, std::size_t... Less>
constexpr bool takes_some(std::index_sequence<Less...>) {
    constexpr auto takes_so_many = []<std::size_t... I>(std::index_sequence<I...>) {
        return requires { T{(static_cast<void>(I), Value())...}; };
    };
    return (takes_so_many(std::make_index_sequence<Less + 1>()) || ...);
}

/// The obstacle in an aggregate that is made of values in no number, without braces left out: a base class, or an array among
/// members that cannot be left out, unless only references help.
template <class T>
constexpr obstacle obstacle_before_all() {
    constexpr std::make_index_sequence<64> numbers;
    if constexpr (__is_empty(T)) return begins_with_base<T> ? obstacle::base_class : obstacle::none;
    else if constexpr (has_base<T>(numbers)) return obstacle::base_class;
    else if constexpr (requires { T(no_value()); }) return obstacle::greedy_member;
    else
        return !takes_some<T, any_value::first<T>>(numbers) && takes_some<T, any_reference>(numbers) ? obstacle::reference_member
                                                                                                    : obstacle::array_member;
}

/// The obstacle behind the members that the first value and so many others are for.
template <class T, class Value, std::size_t... Others>
constexpr obstacle obstacle_behind(std::index_sequence<Others...>) {
    using first = typename Value::template first<T>;
    if constexpr (__is_constructible(T, first, each<Others, Value>..., no_value)) return obstacle::greedy_member;
    else if constexpr (__is_constructible(T, first, each<Others, Value>..., any_reference)) return obstacle::reference_member;
    else return obstacle::array_member;
}

/// The obstacle in an aggregate, if there is one.
template <class T, class Value, std::size_t Count, bool More>
constexpr obstacle obstacle_among_members(initialisers<Value, Count, More>) {
    if constexpr (Count > most_fields) return obstacle::too_many;
    else if constexpr (Count == 0) return obstacle_before_all<T>();
    else if constexpr (More) return obstacle_behind<T, Value>(std::make_index_sequence<Count - 1>());
    else if constexpr (Count <= most_bound) return members_bound<T, Count>::found;
    // Too large for binding.hpp to look at, but more members than bytes are bit-fields at least.
    else return Count > sizeof(T) ? obstacle::bit_field : obstacle::none;
}

/// Why the members of T cannot be listed, if they cannot.
template <class T>
constexpr obstacle obstacle_of() {
    if constexpr (!__is_class(T)) return obstacle::not_a_class;
    else if constexpr (!__is_aggregate(T)) return obstacle::not_an_aggregate;
    else return obstacle_among_members<T>(initialisers_of<T>);
}

}  // namespace brine::inline v0::reflect
