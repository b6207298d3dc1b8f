/// What to do about a type that has no JSON form: one sentence for each reason.
#pragma once

#include <brine/codec/kind.hpp>
#include <brine/reflect/hostile.hpp>

#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

template <class T>
constexpr std::string_view remedy_for_class() {
    switch (reflect::obstacle_of<T>()) {
    case reflect::obstacle::base_class: return "it has a base class: make the base a member, or specialise brine::codec";
    case reflect::obstacle::array_member: return "it has a C array member: use std::array";
    case reflect::obstacle::too_many: return "it has more than 200 members: split it, or specialise brine::codec";
    default: return "its members cannot be listed from outside: specialise brine::codec, before its first use";
    }
}

/// The remedy for a type that has no codec in a direction.
template <class Way, class T>
constexpr std::string_view remedy_for() {
    using plain = std::remove_cv_t<T>;
    if constexpr (std::is_volatile_v<T>) return "drop volatile";
    else if constexpr (std::is_const_v<T> && Way::template supports<plain>) return "it is const: drop const, or only write it";
    else if constexpr (kind_of<plain>() == kind::text_view) return "it is a view: use an owning type, such as std::string";
    else if constexpr (std::is_pointer_v<plain>) return "pass its id, or copy the fields that the receiver needs";
    else if constexpr (std::is_reference_v<plain>) return "it is a reference: hold a value";
    else if constexpr (std::is_array_v<plain>) return "it is a C array: use std::array";
    else if constexpr (std::is_union_v<plain>) return "it is a union: use std::variant";
    else if constexpr (is_character<plain>) return "it is a character: use std::string, or an integer type";
    else if constexpr (std::is_class_v<plain>) return remedy_for_class<plain>();
    else return "specialise brine::codec, before its first use";
}

}  // namespace brine::inline v0::detail
