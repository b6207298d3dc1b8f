/// Types in a row.
#pragma once

#include <cstddef>
#include <utility>

namespace brine::inline v0::detail {

template <class...>
struct type_list {};

template <std::size_t I, class T>
struct numbered {
    using type = T;
};

template <class Indices, class... Types>
struct numbered_types;
template <std::size_t... I, class... Types>
struct numbered_types<std::index_sequence<I...>, Types...> : numbered<I, Types>... {};

template <class... Types>
auto in_order(type_list<Types...>) -> numbered_types<std::index_sequence_for<Types...>, Types...>;

template <std::size_t I, class T>
auto pick(numbered<I, T> const&) -> numbered<I, T>;

/// The type at a place of a list. In one step, whatever the place.
template <std::size_t I, class List>
using type_at = typename decltype(pick<I>(in_order(List())))::type;

}  // namespace brine::inline v0::detail
