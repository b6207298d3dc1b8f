/// Records whose members are listed beside them with brine::fields.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/reflect/annotation.hpp>

#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

template <class T, auto... Members>
auto types_in(member_list<Members...>) -> detail::type_list<std::remove_reference_t<decltype(std::declval<T&>().*Members)>...>;

/// One backend for listed members; see record.hpp for the contract.
struct listed_backend {
    template <class T>
    static constexpr std::size_t field_count = members_of<T>::size;

    template <class T>
    using field_types = decltype(types_in<T>(members_of<T>()));

    template <class T, std::size_t I>
    static constexpr std::string_view field_name = members_of<T>::names[I];

    template <std::size_t I, class T>
    static constexpr auto& get(T& record) {
        return record.*std::get<I>(members_of<std::remove_const_t<T>>::pointers);
    }
};

}  // namespace brine::inline v0::reflect
