/// What is wrong with what is said about a record: options that contradict each other, or that do not fit their member.
#pragma once

#include <brine/codec/codec.hpp>
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
    bool const needless = (!of.takes_part() && of.said != about::direction) ||
                          (!of.written && (says(about::empty | about::leaving_out) || (says(about::written_key) && !says(about::read_key)))) ||
                          (!of.read && (says(about::more_keys | about::missing | about::checking) || (says(about::read_key) && !says(about::written_key))));
    if (of.contradicted || needless) return reason::contradiction;
    if (of.written && of.required() && of.may_be_left_out) return reason::left_out_but_required;
    // An empty value that is left out would come back as something else.
    if (of.written && of.read && !of.writes_null && of.missing != if_missing::clear) return reason::left_out_but_required;
    return reason::none;
}

// Whether an option fits a member of the type Member of a record T.

template <class T, class Member>
constexpr bool fits(auto) { return true; }
template <class T, class Member, bool Written>
constexpr bool fits(reflect::null_option<Written>) { return can_be_absent<Member>; }
template <class T, class Member>
constexpr bool fits(reflect::defaulted_option) { return std::is_default_constructible_v<T> && std::is_move_assignable_v<Member>; }
template <class T, class Member, auto Make>
constexpr bool fits(reflect::default_from_option<Make>) {
    return requires(Member& member) { member = std::invoke(Make); };
}
template <class T, class Member, auto Test>
constexpr bool fits(reflect::skip_if_option<Test>) { return std::predicate<decltype(Test) const&, Member const&>; }
template <class T, class Member>
constexpr bool fits(reflect::skip_default_option) {
    return fits<T, Member>(reflect::defaulted_option()) && std::equality_comparable<Member>;
}
template <class T, class Member, auto Test, fixed_string Text>
constexpr bool fits(reflect::validate_option<Test, Text>) { return std::predicate<decltype(Test) const&, Member const&>; }

template <class T, std::size_t I>
constexpr reason fault_in_options() {
    auto found = reason::none;
    for_each_option<T, I>([&found]<class Option>(Option option) {
        if constexpr (!option_of_field<Option>) found = reason::misplaced_option;
        else if (!fits<T, slot_type<T, I>>(option)) found = reason::unfit_option;
    });
    return found != reason::none ? found : fault_in(slots<T>[I]);
}

/// What is said about members of other classes, about none, or in the wrong place.
template <class T>
constexpr reason fault_in_addresses() {
    auto found = reason::none;
    reflect::for_each_field<T>([&found]<class Field>(Field const&) {
        using owner = typename Field::owner;
        if (!std::is_same_v<owner, T> && !std::is_base_of_v<owner, T>) found = reason::foreign_option;
        else if (std::none_of(slots<T>.begin(), slots<T>.end(), [](slot const& each) { return each.member == Field::name; }))
            found = reason::unlisted_option;
    });
    reflect::for_each_type_option<T>([&found]<class Option>(Option) {
        if constexpr (!option_of_type<Option>) found = reason::misplaced_option;
    });
    return found;
}

template <class T>
constexpr reason fault_in_keys() {
    std::vector<std::string_view> read, written;
    for (auto const& each : known_keys<T>) read.push_back(each.key);
    for (auto const& each : slots<T>)
        if (each.written) written.push_back(each.key);
    if (!std::all_of(read.begin(), read.end(), is_key) || !std::all_of(written.begin(), written.end(), is_key)) return reason::invalid_key;
    return any_twice(std::move(read)) || any_twice(std::move(written)) ? reason::keys_collide : reason::none;
}

/// What is wrong with what is said about a record, or with its keys.
template <class T>
constexpr reason fault_in_annotations() {
    auto found = fault_in_addresses<T>();
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)((found != reason::none || (found = fault_in_options<T, I>()) != reason::none) || ...);
    }(std::make_index_sequence<slot_count<T>>());
    return found != reason::none ? found : fault_in_keys<T>();
}

}  // namespace brine::inline v0::detail
