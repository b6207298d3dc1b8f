/// The values of a record's members before there is a record, for classes that are constructed from them.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/reflect/backend_listed.hpp>
#include <brine/reflect/record.hpp>

#include <cstddef>
#include <tuple>
#include <utility>

namespace brine::inline v0::reflect {

template <class... Fields>
auto values_of(detail::type_list<Fields...>) -> std::tuple<field_value<Fields>...>;

/// One value for each field of T, of the field's own type.
template <class T>
struct draft {
    decltype(reflect::values_of(field_types<T>())) values{};
};

/// The value of a field, like that of a record.
template <std::size_t I, class T>
constexpr auto& get(draft<T>& from) {
    return std::get<I>(from.values);
}
template <std::size_t I, class T>
constexpr auto const& get(draft<T> const& from) {
    return std::get<I>(from.values);
}

/// The values that a record has.
template <class T>
draft<T> draft_of(T const& record) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return draft<T>{decltype(draft<T>::values)(field_value<field_type<T, I>>(reflect::value_of(reflect::get<I>(record)))...)};
    }(std::make_index_sequence<field_count<T>>());
}

}  // namespace brine::inline v0::reflect
