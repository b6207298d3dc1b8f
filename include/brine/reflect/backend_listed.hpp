/// Records whose members are listed beside them with brine::fields.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/type_list.hpp>
#include <brine/reflect/annotation.hpp>

#include <cstddef>
#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

/// Stands for the value that two functions of a class get and set. It refers to the object, and is assigned like a member.
template <class T, auto Get, auto Set>
class property_of {
public:
    using value_type = std::remove_cvref_t<std::invoke_result_t<decltype(Get) const&, T const&>>;

    constexpr explicit property_of(T& owner) : owner_(&owner) {}
    property_of(property_of const&) = default;
    property_of& operator=(property_of const& other) { return set(other.get()), *this; }
    property_of& operator=(value_type value) { return set(std::move(value)), *this; }

    [[nodiscard]] constexpr decltype(auto) get() const { return std::invoke(Get, std::as_const(*owner_)); }
    /// False if the function answers that it does not take the value.
    constexpr bool set(value_type value) const {
        if constexpr (std::is_same_v<std::invoke_result_t<decltype(Set) const&, T&, value_type>, bool>)
            return std::invoke(Set, *owner_, std::move(value));
        else return static_cast<void>(std::invoke(Set, *owner_, std::move(value))), true;
    }

private:
    T* owner_;
};

template <class Field>
inline constexpr bool is_property = false;
template <class T, auto Get, auto Set>
inline constexpr bool is_property<property_of<T, Get, Set>> = true;

/// A property without a setter.
template <class Field>
inline constexpr bool is_fixed_property = false;
template <class T, auto Get>
inline constexpr bool is_fixed_property<property_of<T, Get, nullptr>> = true;

/// The type of a field's value; of a property, of what it gets.
template <class Field>
struct value_of_field {
    using type = std::remove_const_t<Field>;
};
template <class Field>
    requires is_property<Field>
struct value_of_field<Field> {
    using type = typename Field::value_type;
};
template <class Field>
using field_value = typename value_of_field<Field>::type;

/// A field's value, got where it is a property.
template <class Field>
constexpr decltype(auto) value_of(Field const& field) {
    if constexpr (is_property<Field>) return field.get();
    else return (field);
}

/// A part of an object: a member or a base by reference, a property as what stands for it.
template <class T, class Class, class Member>
constexpr auto& part_of(T& record, Member Class::*member) {
    return record.*member;
}
template <class T, class Base>
constexpr std::conditional_t<std::is_const_v<T>, Base const, Base>& part_of(T& record, base_part<Base>) {
    return record;
}
template <class T, fixed_string Name, auto Get, auto Set>
constexpr auto part_of(T& record, property_part<Name, Get, Set>) {
    return property_of<T, Get, Set>(record);
}

template <class T, auto... Members>
auto types_in(member_list<Members...>) -> detail::type_list<std::remove_reference_t<decltype(reflect::part_of(std::declval<T&>(), Members))>...>;

template <class Part>
inline constexpr bool is_base_part = false;
template <class Base>
inline constexpr bool is_base_part<base_part<Base>> = true;

/// One backend for listed members; see record.hpp for the contract.
struct listed_backend {
    template <class T>
    static constexpr std::size_t field_count = members_of<T>::size;

    template <class T>
    using field_types = decltype(types_in<T>(members_of<T>()));

    template <class T, std::size_t I>
    static constexpr std::string_view field_name = members_of<T>::names[I];

    template <class T, std::size_t I>
    static constexpr bool is_base = is_base_part<typename detail::type_at<I, typename members_of<T>::parts>::value_type>;

    template <std::size_t I, class T>
    static constexpr decltype(auto) get(T& record) {
        return reflect::part_of(record, detail::type_at<I, typename members_of<std::remove_const_t<T>>::parts>::value);
    }
};

}  // namespace brine::inline v0::reflect
