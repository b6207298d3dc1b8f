/// A record: a class whose members brine can list. The contract that every backend provides, and which one is used.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/reflect/backend_listed.hpp>
#include <brine/reflect/backend_pfr.hpp>
#include <brine/reflect/hostile.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::reflect {

/// A class whose members can be listed: they are listed beside it, or it is a plain aggregate.
template <class T>
concept record = __is_class(T) && (listed<T> || obstacle_of<T>() == obstacle::none);

template <class T>
using backend = std::conditional_t<listed<T>, listed_backend, pfr_backend>;

/// How many fields a record has.
template <class T>
inline constexpr std::size_t field_count = backend<T>::template field_count<T>;

/// The types of all fields, as one list, which costs less than to ask for one after the other.
template <class T>
using field_types = typename backend<T>::template field_types<T>;

/// The type and the name of a field, by its place in the declaration or the list.
template <class T, std::size_t I>
using field_type = detail::type_at<I, field_types<T>>;

template <class T, std::size_t I>
inline constexpr std::string_view field_name = backend<T>::template field_name<T, I>;

/// Whether a field is a base class.
template <class T, std::size_t I>
constexpr bool is_base_field() {
    if constexpr (listed<T>) return listed_backend::is_base<T, I>;
    else return false;
}

/// The field itself; of a property, what stands for it.
template <std::size_t I, class T>
constexpr decltype(auto) get(T& value) {
    return backend<std::remove_const_t<T>>::template get<I>(value);
}

}  // namespace brine::inline v0::reflect
