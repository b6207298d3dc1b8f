/// What each member of a record is in JSON by itself, with all its options resolved.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/slot.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/reflect/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

template <class Option>
inline constexpr bool is_capture = false;
template <auto Member>
inline constexpr bool is_capture<reflect::capture_unknown_option<Member>> = true;

/// A record that is written as an object, by brine.
template <class T>
inline constexpr bool is_plain_record = false;
template <class T>
    requires(kind_of<T> == kind::record)
inline constexpr bool is_plain_record<T> = std::is_base_of_v<codec_of<kind::record, T>, codec<T>>;

/// What is said about a record as a whole.
template <class T>
inline constexpr type_options options_of_type{};
template <reflect::annotated T>
inline constexpr type_options options_of_type<T> = [] {
    type_options made;
    reflect::for_each_type_option<T>([&made]<class Option>(Option option) {
        if constexpr (option_of_type<Option>) resolve(made, option);
    });
    return made;
}();

/// A record that is made of its members' values.
template <class T>
inline constexpr bool is_constructed = false;
template <reflect::annotated T>
inline constexpr bool is_constructed<T> = (options_of_type<T>.said & about::making) != 0;

/// All options of a member, as a tuple.
template <class T, std::size_t I>
constexpr auto options_of() {
    constexpr auto pick = []<class Said>(Said const& said) {
        if constexpr (!reflect::is_of_field<Said>) return std::tuple<>();
        else if constexpr (Said::name == reflect::field_name<T, I>) return said.options;
        else return std::tuple<>();
    };
    return std::apply([=](auto const&... said) { return std::tuple_cat(pick(said)...); }, reflect::annotation_of<T>().said);
}

/// Calls f with each option of a member.
template <class T, std::size_t I>
constexpr void for_each_option(auto f) {
    if constexpr (reflect::annotated<T>) std::apply([&](auto const&... options) { (f(options), ...); }, options_of<T, I>());
}

/// Whether a type's capture_unknown names a member.
template <class T>
constexpr bool captures_unknown(std::string_view member) {
    bool found = false;
    reflect::for_each_type_option<T>([&]<class Option>(Option) {
        if constexpr (is_capture<Option>) found = found || Option::name == member;
    });
    return found;
}

constexpr std::string_view stripped(std::string_view name, type_options const& type) {
    if (name.starts_with(type.prefix) && name.size() > type.prefix.size()) name.remove_prefix(type.prefix.size());
    if (name.ends_with(type.suffix) && name.size() > type.suffix.size()) name.remove_suffix(type.suffix.size());
    return name;
}

/// A member's name in the style that its type asks for.
template <class T, std::size_t I>
inline constexpr auto restyled_name = [] {
    constexpr auto name = stripped(reflect::field_name<T, I>, options_of_type<T>);
    constexpr auto size = [=] {
        std::size_t count = 0;
        restyle(name, options_of_type<T>.style, [&](char) { ++count; });
        return count;
    }();
    fixed_string<size> text;
    restyle(name, options_of_type<T>.style, [to = text.bytes](char c) mutable { *to++ = c; });
    return text;
}();

/// The key that a member has if no rename gives it another.
template <class T, std::size_t I>
constexpr std::string_view key_by_name() {
    if constexpr (options_of_type<T>.restyled) return restyled_name<T, I>.view();
    else return stripped(reflect::field_name<T, I>, options_of_type<T>);
}

/// What a member is, or holds if it is not empty.
template <class Member>
struct held {
    using type = Member;
};
template <class Member>
    requires(kind_of<Member> == kind::nullable)
struct held<Member> {
    using type = std::remove_cvref_t<decltype(*std::declval<Member&>())>;
};
template <class Member>
using held_by = typename held<Member>::type;

/// Whether the entries of a member, or its members, can stand in its place.
template <class Member>
constexpr bool can_be_flattened() {
    if constexpr (is_plain_record<held_by<Member>>) return !is_constructed<held_by<Member>>;
    else return kind_of<Member> == kind::map;
}

/// The slot of a member of which nothing is said. No template, since most members' are made by it.
constexpr slot plain_slot(std::string_view name, bool empties) {
    return {.member = name, .key = name, .read_key = name, .missing = empties ? if_missing::clear : if_missing::fail, .writes_null = !empties};
}

template <class T, std::size_t I>
constexpr slot make_slot() {
    using member = reflect::field_type<T, I>;
    constexpr auto name = reflect::field_name<T, I>;
    constexpr bool empties = can_be_absent<member>;
    constexpr auto const& type = options_of_type<T>;
    auto made = plain_slot(name, empties);
    made.key = made.read_key = key_by_name<T, I>();
    if (type.defaults_all && !empties) made.missing = if_missing::fresh;
    for_each_option<T, I>([&made]<class Option>(Option option) {
        if constexpr (option_of_field<Option>) resolve(made, option);
    });
    if (captures_unknown<T>(name) || reflect::is_base_field<T, I>()) note(made, about::flattening);
    // An empty value may be left out only where a missing one is read as empty.
    constexpr bool may_be_null = !requires { requires codec<member>::tells_absent_from_null; };
    if ((made.said & about::empty) == 0) made.writes_null = !empties || (type.writes_null && may_be_null) || made.missing != if_missing::clear;
    return made;
}

/// The members of a record, in declaration order.
template <class T>
inline constexpr auto member_slots = []<std::size_t... I>(std::index_sequence<I...>) {
    if constexpr (reflect::annotated<T>) return std::array<slot, sizeof...(I)>{make_slot<T, I>()...};
    else return std::array<slot, sizeof...(I)>{plain_slot(reflect::field_name<T, I>, can_be_absent<reflect::field_type<T, I>>)...};
}(std::make_index_sequence<reflect::field_count<T>>());

}  // namespace brine::inline v0::detail
