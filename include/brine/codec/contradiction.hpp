/// What is wrong with what is said about a record: options that contradict each other, or that do not fit their member.
#pragma once

#include <brine/codec/check.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/construct.hpp>
#include <brine/codec/form.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/codec/shape.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace brine::inline v0::detail {

/// Whether two keys are the same. Sorted by size first, which tells most keys apart in a few steps of the compiler's.
constexpr bool any_twice(auto keys) {
    auto const before = [](std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; };
    std::sort(keys.begin(), keys.end(), before);
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

constexpr bool is_key(std::string_view key) { return !key.empty() && wire::first_invalid_utf8(key) == key.size(); }

/// Two options of a member against each other.
constexpr reason fault_in(slot const& of) {
    auto const says = [&of](unsigned what) { return (of.said & what) != 0; };
    bool const nested = says(about::place);
    // What stands in a member's place has options of its own.
    auto const of_flattened = about::flattening | about::direction | about::place;
    // The last step of a pointer is the key.
    bool const two_keys = nested && says(about::written_key | about::read_key);
    bool const needless = two_keys || (!of.takes_part() && of.said != about::direction) || (says(about::flattening) && (of.said & ~of_flattened) != 0) ||
                          (!of.written && (says(about::empty | about::leaving_out) || (says(about::written_key) && !says(about::read_key)))) ||
                          (!of.read && (says(about::more_keys | about::missing | about::checking) || (says(about::read_key) && !says(about::written_key))));
    if (of.contradicted || needless) return reason::contradiction;
    if (nested && of.path.empty()) return reason::invalid_pointer;
    if (of.written && of.required() && of.may_be_left_out) return reason::left_out_but_required;
    // An empty value that is left out would come back as something else.
    if (of.written && of.read && !of.writes_null && of.missing != if_missing::clear && !says(about::flattening)) return reason::left_out_but_required;
    return reason::none;
}

/// In an array there are no keys, and no place for what is left out; the only member of a transparent record has no presence.
constexpr bool needs_an_object(slot const& of, kind form) {
    auto const keys = about::written_key | about::read_key | about::more_keys | about::place | about::leaving_out;
    auto const presence = about::missing | about::empty;
    return (of.said & keys) != 0 || ((of.said & about::empty) != 0 && !of.writes_null) || of.written != of.read ||
           (form == kind::wrapper && (of.said & presence) != 0);
}

/// Options of a type that are about keys.
constexpr bool needs_an_object(type_options const& of) {
    return (of.said & (about::written_key | about::more_keys | about::prefix | about::suffix)) != 0;
}

// Whether an option fits a member of the type Member of a record T.

template <class T, class Member>
constexpr bool fits(auto) { return true; }
template <class T, class Member, bool Written>
constexpr bool fits(reflect::null_option<Written>) {
    return can_be_absent<Member> && !(Written && requires { requires codec<Member>::tells_absent_from_null; });
}
template <class T, class Member>
constexpr bool fits(reflect::defaulted_option) {
    return std::is_default_constructible_v<T> && std::is_move_assignable_v<std::remove_all_extents_t<Member>>;
}
template <class T, class Member, auto Make>
constexpr bool fits(reflect::default_from_option<Make>) {
    return requires(Member& member) { member = std::invoke(Make); };
}
template <class T, class Member, auto Test>
constexpr bool fits(reflect::skip_if_option<Test>) { return std::predicate<decltype(Test) const&, Member const&>; }
template <class T, class Member>
constexpr bool fits(reflect::skip_default_option) {
    return fits<T, Member>(reflect::defaulted_option()) && std::equality_comparable<std::remove_all_extents_t<Member>>;
}
template <class T, class Member, auto Test, fixed_string Text>
constexpr bool fits(reflect::validate_option<Test, Text>) { return std::predicate<decltype(Test) const&, Member const&>; }
template <class T, class Member, auto Least, auto Most>
constexpr bool fits(reflect::range_option<Least, Most>) { return number<held_by<Member>>; }
template <class T, class Member, std::size_t Least, std::size_t Most>
constexpr bool fits(reflect::length_option<Least, Most>) { return requires(held_by<Member> const& value) { value.size(); }; }
template <class T, class Member>
constexpr bool fits(reflect::flatten_option) { return can_be_flattened<Member>(); }
template <class T, class Member, class Form>
    requires is_form<Form>
constexpr bool fits(Form) {
    return !std::is_void_v<form_codec<Form, Member>>;
}

template <class T, std::size_t I>
constexpr reason fault_in_options() {
    using field = reflect::field_type<T, I>;
    using member = reflect::field_value<field>;
    constexpr auto const& slot = member_slots<T>[I];
    auto found = reason::none;
    for_each_option<T, I>([&found]<class Option>(Option option) {
        if constexpr (!option_of_field<Option>) found = reason::misplaced_option;
        else if (!fits<T, member>(option)) found = reason::unfit_option;
    });
    if ((slot.said & about::flattening) != 0 && (reflect::is_property<field> || !can_be_flattened<member>())) found = reason::unfit_option;
    if (slot.read && slot.missing == if_missing::fresh && !fits<T, member>(reflect::defaulted_option())) found = reason::unfit_option;
    if (found != reason::none) return found;
    if (slot.read && reflect::is_fixed_property<field> && !is_constructed<T>) return reason::no_setter;
    if (kind_of<T> != kind::record && needs_an_object(slot, kind_of<T>)) return reason::needs_an_object;
    return fault_in(slot);
}

/// What is wrong with the members that flattened ones show.
template <class T>
constexpr reason fault_in_flattening() {
    if (count_captures<T>() > 1) return reason::captured_twice;
    if (captures<T> && denies_unknown<T>()) return reason::captured_and_denied;
    auto const one_way = [](slot const& each) { return each.written != each.read; };
    if (kind_of<T> != kind::record && (captures<T> || std::any_of(slots<T>.begin(), slots<T>.end(), one_way))) return reason::needs_an_object;
    auto found = reason::none;
    each_field<T>([&]<std::size_t I>() {
        if constexpr (flattening_of<T, I>() == flattening::members_or_none) {
            using shown = flattened_record<T, I>;
            auto const stays = [](slot const& each) { return each.written && each.read && each.writes_null && !each.may_be_left_out && !each.guarded; };
            if (captures<shown> || kind_of<T> != kind::record) found = reason::unfit_option;
            else if (std::none_of(slots<shown>.begin(), slots<shown>.end(), stays)) found = reason::may_vanish;
        }
        return true;
    });
    return found;
}

/// Of what is said about the record as a whole.
template <class T>
constexpr reason fault_in_type_options() {
    if (options_of_type<T>.contradicted) return reason::contradiction;
    if (kind_of<T> != kind::record && needs_an_object(options_of_type<T>)) return reason::needs_an_object;
    if constexpr (is_constructed<T>) return can_be_constructed<T>() ? reason::none : reason::not_constructible;
    else return reason::none;
}

/// Of a record that is written as its only member.
template <class T>
constexpr reason fault_in_transparency() {
    auto const count = std::count_if(slots<T>.begin(), slots<T>.end(), [](slot const& each) { return each.takes_part(); });
    return kind_of<T> == kind::wrapper && count != 1 ? reason::not_transparent : reason::none;
}

/// What is said about members of other classes, about none, or in the wrong place.
template <class T>
constexpr reason fault_in_addresses() {
    auto found = reason::none;
    reflect::for_each_field<T>([&found]<class Field>(Field const&) {
        using owner = typename Field::owner;
        if (!std::is_void_v<owner> && !std::is_same_v<owner, T> && !std::is_base_of_v<owner, T>) found = reason::foreign_option;
        else if (std::none_of(member_slots<T>.begin(), member_slots<T>.end(), [](slot const& each) { return each.member == Field::name; }))
            found = reason::unlisted_option;
    });
    reflect::for_each_type_option<T>([&found]<class Option>(Option) {
        if constexpr (!option_of_type<Option>) found = reason::misplaced_option;
        else if constexpr (is_capture<Option>)
            if (!std::is_base_of_v<typename Option::owner, T>) found = reason::foreign_option;
    });
    each_field<T>([&found]<std::size_t I>() {
        if constexpr (reflect::is_base_field<T, I>())
            if (!std::is_convertible_v<T*, reflect::field_type<T, I>*>) found = reason::foreign_option;
        return true;
    });
    return found;
}

template <class T, std::size_t N>
constexpr reason fault_in_keys_of_object() {
    std::vector<std::string_view> read, written;
    for (auto const& each : known_keys<T, N>) read.push_back(each.key);
    for (std::size_t i = 0; i < entry_count<T, N>; ++i)
        if (auto const& each = entries<T>[entry_number<T, N>(i)]; each.written) written.push_back(each.key);
    if (!std::all_of(read.begin(), read.end(), is_key) || !std::all_of(written.begin(), written.end(), is_key)) return reason::invalid_key;
    return any_twice(std::move(read)) || any_twice(std::move(written)) ? reason::keys_collide : reason::none;
}

template <class T>
constexpr reason fault_in_keys() {
    auto found = reason::none;
    each_index<object_count<T>>([&found]<std::size_t N>() { return (found = fault_in_keys_of_object<T, N>()) == reason::none; });
    return found;
}

/// Whether a record's members would be their own members, which have no end.
template <class T, class... Around>
constexpr bool flattens_itself() {
    return !each_field<T>([]<std::size_t I>() {
        constexpr auto how = flattening_of<T, I>();
        if constexpr (how == flattening::none || how == flattening::entries) return true;
        else if constexpr ((std::is_same_v<flattened_record<T, I>, Around> || ... || std::is_same_v<flattened_record<T, I>, T>)) return false;
        else return !flattens_itself<flattened_record<T, I>, T, Around...>();
    });
}

/// What is wrong with what is said about single members, which can be told before there are slots.
template <class T>
constexpr reason fault_in_said() {
    auto found = fault_in_addresses<T>();
    each_field<T>([&found]<std::size_t I>() { return found == reason::none && (found = fault_in_options<T, I>()) == reason::none; });
    return found == reason::none && flattens_itself<T>() ? reason::unfit_option : found;
}

/// What is wrong with what is said about a record, or with its keys.
template <class T>
constexpr reason fault_in_annotations() {
    if constexpr (constexpr auto said = fault_in_said<T>(); said != reason::none) {
        return said;
    } else {
        auto found = fault_in_type_options<T>();
        if (found == reason::none) found = fault_in_flattening<T>();
        if (found == reason::none) found = fault_in_transparency<T>();
        return found == reason::none ? fault_in_keys<T>() : found;
    }
}

}  // namespace brine::inline v0::detail
