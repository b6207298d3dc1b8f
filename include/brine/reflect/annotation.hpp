/// What is said about a type beside it: `annotations<T>`, or a member `static constexpr auto json`. A field's own type
/// never changes.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/type_list.hpp>
#include <brine/base/type_name.hpp>
#include <brine/reflect/option.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace brine::inline v0 {

namespace reflect {

/// A base class whose members stand among those of the class.
template <class Base>
struct base_part {
    static constexpr std::string_view name = type_name<Base>();
};

/// A value that two functions get and set, as if it were a member.
template <fixed_string Name, auto Get, auto Set>
struct property_part {
    static constexpr std::string_view name = Name.view();
};
template <fixed_string Name, auto Get, auto Set>
struct class_of_member<property_part<Name, Get, Set>> : class_of_member<decltype(Get)> {};

/// What a part of a class is called: a member, a base or a property.
template <auto Part>
constexpr std::string_view part_name() {
    if constexpr (std::is_member_pointer_v<decltype(Part)>) return member_name<Part>();
    else return Part.name;
}

/// Options of one field.
template <auto Member, class... Options>
struct field_options {
    using owner = typename class_of_member<std::remove_const_t<decltype(Member)>>::type;
    static constexpr std::string_view name = part_name<Member>();
    std::tuple<Options...> options;
};

/// Options of one enumerator.
template <auto Value, class... Options>
struct enumerator_options {
    static constexpr auto value = Value;
    std::tuple<Options...> options;
};

/// Options of one alternative of a variant.
template <class T, class... Options>
struct alternative_options {
    using type = T;
    std::tuple<Options...> options;
};

/// The members of a class, for one that does not show them itself.
template <auto... Members>
struct member_list {
    static constexpr std::size_t size = sizeof...(Members);
    using parts = detail::type_list<std::integral_constant<std::remove_const_t<decltype(Members)>, Members>...>;
    static constexpr std::array<std::string_view, size> names{part_name<Members>()...};
};

/// No list: the compiler shows the members.
struct all_members {};

/// All that is said about a type: of single fields, and of all of it.
template <class Members, class... Said>
struct annotation {
    using members = Members;
    std::tuple<Said...> said;
};

template <class Said>
inline constexpr bool is_of_field = false;
template <auto Member, class... Options>
inline constexpr bool is_of_field<field_options<Member, Options...>> = true;

}  // namespace reflect

/// Says something about a member.
template <auto Member, class... Options>
constexpr auto field(Options... options) {
    return reflect::field_options<Member, Options...>{{options...}};
}

/// Says something about an enumerator, which is then known whatever its value: `enumerator<paint::red>(rename<"rouge">)`.
template <auto Value, class... Options>
    requires std::is_enum_v<decltype(Value)>
constexpr auto enumerator(Options... options) {
    return reflect::enumerator_options<Value, Options...>{{options...}};
}

/// Says something about an alternative of a variant: `alternative<circle>(rename<"round">)`.
template <class T, class... Options>
constexpr auto alternative(Options... options) {
    return reflect::alternative_options<T, Options...>{{options...}};
}

/// Lists the members of a class that is no plain aggregate: private members (from inside), bases' members, C++ classes.
/// Members that are not listed are not serialized. The class has to be default constructible to be read, or to say
/// construct_with.
///
///     static constexpr auto json = brine::fields<&point::x_, &point::y_>;   // behind the members
template <auto... Members>
inline constexpr reflect::annotation<reflect::member_list<Members...>> fields{};

/// A base class, for fields: its members come in its place.
///
///     static constexpr auto json = brine::fields<brine::base<person>, &employee::salary>;
template <class Base>
inline constexpr reflect::base_part<Base> base{};

/// A value that is got and set by functions, for fields: `property<"x", &point::x, &point::set_x>`. Without a setter it is
/// for a class with construct_with, or to be written only.
template <fixed_string Name, auto Get, auto Set = nullptr>
inline constexpr reflect::property_part<Name, Get, Set> property{};

/// Gathers what is said about a type: `annotate(deny_unknown, field<&user::id>(required))`.
template <class... Said>
constexpr auto annotate(Said... said) {
    return reflect::annotation<reflect::all_members, Said...>{{said...}};
}

/// The same for a type whose members are listed: `annotate(fields<&point::x_>, field<&point::x_>(rename<"x">))`.
template <auto... Members, class... Said>
constexpr auto annotate(reflect::annotation<reflect::member_list<Members...>>, Said... said) {
    return reflect::annotation<reflect::member_list<Members...>, Said...>{{said...}};
}

/// Specialise it to say something about a type from outside.
template <class T>
inline constexpr reflect::annotation<reflect::all_members> annotations{};

namespace reflect {

template <class T>
inline constexpr bool is_annotation = false;
template <class Members, class... Said>
inline constexpr bool is_annotation<annotation<Members, Said...>> = true;

/// Whether T::json is that of a base class.
template <class T, class Base>
constexpr bool has_json_of() {
    if constexpr (std::is_same_v<Base, T> || !std::is_base_of_v<Base, T>) return false;
    else if constexpr (!requires { requires std::is_same_v<decltype(Base::json), decltype(T::json)>; }) return false;
    else return &Base::json == &T::json;
}

/// A class has inherited what is said about its base, which leaves its own members out.
template <class T, class Annotation>
inline constexpr bool is_inherited = false;
template <class T, auto... Members, class... Said>
inline constexpr bool is_inherited<T, annotation<member_list<Members...>, Said...>> = [] {
    for (bool const each : {false, has_json_of<T, typename class_of_member<std::remove_const_t<decltype(Members)>>::type>()...})
        if (each) return true;
    return false;
}();

/// A member that merely is called json says nothing, nor does one that is inherited.
template <class T>
concept annotated_inside = requires {
    requires is_annotation<std::remove_cvref_t<decltype(T::json)>>;
    requires !is_inherited<T, std::remove_cvref_t<decltype(T::json)>>;
};

template <class T>
concept annotated_outside = !__is_same(decltype(annotations<T>), annotation<all_members> const);

/// Something is said about T.
template <class T>
concept annotated = annotated_outside<T> || annotated_inside<T>;

/// What is said about T, wherever it stands.
template <class T>
constexpr auto const& annotation_of() {
    if constexpr (annotated_inside<T>) return T::json;
    else return annotations<T>;
}

/// The list of T's members, or all_members.
template <class T>
struct members_said {
    using type = all_members;
};
template <annotated T>
struct members_said<T> {
    using type = typename std::remove_cvref_t<decltype(annotation_of<T>())>::members;
};
template <class T>
using members_of = typename members_said<T>::type;

template <class T>
concept listed = annotated<T> && !__is_same(members_of<T>, all_members);

template <class Option, class Annotation>
inline constexpr bool says = false;
template <class Option, class Members, class... Said>
inline constexpr bool says<Option, annotation<Members, Said...>> = (std::is_same_v<Option, Said> || ...);

/// An option of T as a whole.
template <class T, class Option>
concept has_option = annotated<T> && says<Option, std::remove_cvref_t<decltype(annotation_of<T>())>>;

/// Calls f with each thing that is said about T.
template <class T>
constexpr void for_each_said(auto f) {
    std::apply([&](auto const&... said) { (f(said), ...); }, annotation_of<T>().said);
}

/// Calls f with the options of each member, as one object.
template <class T>
constexpr void for_each_field(auto f) {
    for_each_said<T>([&]<class Said>(Said const& said) {
        if constexpr (is_of_field<Said>) f(said);
    });
}

/// Calls f with each option of T as a whole.
template <class T>
constexpr void for_each_type_option(auto f) {
    for_each_said<T>([&]<class Said>(Said const& said) {
        if constexpr (!is_of_field<Said>) f(said);
    });
}

/// Calls f with each option of the member of that name.
template <class T>
constexpr void for_each_option(std::string_view member, auto f) {
    for_each_field<T>([&](auto const& field) {
        if (field.name == member) std::apply([&](auto const&... options) { (f(options), ...); }, field.options);
    });
}

}  // namespace reflect

}  // namespace brine::inline v0
