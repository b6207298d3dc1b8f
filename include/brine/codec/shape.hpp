/// A record's shape: its slots, one for each member that its object shows, with the members of flattened ones in their
/// place. Encoding, decoding, the key table and the survey read only this.
#pragma once

#include <brine/base/each_index.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/plan.hpp>
#include <brine/codec/slot.hpp>
#include <brine/reflect/draft.hpp>
#include <brine/reflect/record.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// What a member puts in its place.
enum class flattening : std::uint8_t {
    none,
    members,          ///< of the record that it is
    members_or_none,  ///< of the record that it holds, if it is not empty
    entries,          ///< of the map that it is: all keys that nobody knows
};

template <class T, std::size_t I>
constexpr flattening flattening_of() {
    using member = reflect::field_type<T, I>;
    if constexpr (!reflect::annotated<T>) return flattening::none;
    else if constexpr ((member_slots<T>[I].said & about::flattening) == 0 || !can_be_flattened<member>()) return flattening::none;
    else
        return kind_of<member> == kind::record     ? flattening::members
               : kind_of<member> == kind::nullable ? flattening::members_or_none
                                                   : flattening::entries;
}

/// The record whose members a flattened member shows.
template <class T, std::size_t I>
using flattened_record = held_by<reflect::field_type<T, I>>;

/// Calls f with the number of each field of a record, as a template argument, until one answers false.
template <class T>
constexpr bool each_field(auto f) {
    return each_index<reflect::field_count<T>>(f);
}

/// A member of T stands for several. Members of types of which nothing is said are not looked at.
template <class T>
inline constexpr bool flattens = false;
template <reflect::annotated T>
inline constexpr bool flattens<T> = !each_field<T>([]<std::size_t I>() { return flattening_of<T, I>() == flattening::none; });

template <class T>
constexpr std::size_t count_slots();

template <class T, std::size_t I>
constexpr std::size_t count_slots_of_member() {
    if constexpr (flattening_of<T, I>() == flattening::none) return 1;
    else if constexpr (flattening_of<T, I>() == flattening::entries) return 0;
    else return count_slots<flattened_record<T, I>>();
}

template <class T>
constexpr std::size_t count_slots() {
    std::size_t count = 0;
    each_field<T>([&]<std::size_t I>() { return count += count_slots_of_member<T, I>(), true; });
    return count;
}

template <class T>
inline constexpr std::size_t slot_count = reflect::field_count<T>;
template <class T>
    requires flattens<T>
inline constexpr std::size_t slot_count<T> = count_slots<T>();

/// Where a slot comes from: a member of the record, or a slot of what that member shows.
struct origin {
    std::size_t member, slot;
};

template <class T>
inline constexpr auto origins = [] {
    std::array<origin, slot_count<T>> all{};
    auto* to = all.data();
    each_field<T>([&]<std::size_t I>() {
        for (std::size_t i = 0; i < count_slots_of_member<T, I>(); ++i) *to++ = {I, i};
        return true;
    });
    return all;
}();

template <class T>
constexpr auto const& choose_slots();

/// The slots of a record, in the order in which they are written.
template <class T>
inline constexpr auto const& slots = choose_slots<T>();

/// The keys of the objects around a slot: those around the member that shows it, then its own.
template <class T, std::size_t S>
constexpr std::size_t outer_steps = member_slots<T>[origins<T>[S].member].path.size();
template <class T, std::size_t S>
inline constexpr auto joined_path = [] {
    constexpr auto from = origins<T>[S];
    constexpr auto outer = member_slots<T>[from.member].path;
    constexpr auto inner = slots<flattened_record<T, from.member>>[from.slot].path;
    std::array<std::string_view, outer.size() + inner.size()> path;
    std::copy(inner.begin(), inner.end(), std::copy(outer.begin(), outer.end(), path.begin()));
    return path;
}();

/// A member's slot, or one of those that it shows. What nested and skip say of a flattened member holds for all of them.
template <class T, std::size_t S>
constexpr slot resolved_slot() {
    constexpr auto from = origins<T>[S];
    constexpr auto const& member = member_slots<T>[from.member];
    if constexpr (flattening_of<T, from.member>() == flattening::none) {
        slot made = member;
        if (made.path.empty()) return made;
        made.key = made.read_key = made.path.back();
        made.path = made.path.first(made.path.size() - 1);
        return made;
    } else {
        slot made = slots<flattened_record<T, from.member>>[from.slot];
        made.written = made.written && member.written;
        made.read = made.read && member.read;
        made.guarded = made.guarded || flattening_of<T, from.member>() == flattening::members_or_none;
        made.path = joined_path<T, S>;
        return made;
    }
}

template <class T>
inline constexpr auto resolved_slots = []<std::size_t... S>(std::index_sequence<S...>) {
    return std::array<slot, sizeof...(S)>{resolved_slot<T, S>()...};
}(std::make_index_sequence<slot_count<T>>());

template <class T>
constexpr auto const& choose_slots() {
    if constexpr (reflect::annotated<T>) return resolved_slots<T>;
    else return member_slots<T>;
}

/// The record that a slot's member belongs to, and its number among that one's members.
template <class Record, std::size_t Member>
struct home {
    using record = Record;
    static constexpr std::size_t member = Member;
    using type = reflect::field_type<Record, Member>;
};

template <class T, std::size_t S>
constexpr auto find_home() {
    if constexpr (!flattens<T>) {
        return home<T, S>();
    } else {
        constexpr auto from = origins<T>[S];
        if constexpr (flattening_of<T, from.member>() == flattening::none) return home<T, from.member>();
        else return detail::find_home<flattened_record<T, from.member>, from.slot>();
    }
}
template <class T, std::size_t S>
using home_of = decltype(find_home<T, S>());

/// Calls f with the member of a slot. Where an optional around it is empty: true without a call, or it is filled first.
template <class T, std::size_t S, bool Fill = false>
bool on_slot(auto& value, auto f) {
    constexpr auto from = origins<T>[S];
    auto&& member = reflect::get<from.member>(value);
    constexpr auto how = flattening_of<T, from.member>();
    if constexpr (how == flattening::none) {
        return f(member);
    } else if constexpr (how == flattening::members) {
        return detail::on_slot<flattened_record<T, from.member>, from.slot, Fill>(member, f);
    } else {
        if constexpr (Fill)
            if (!member) codec<reflect::field_type<T, from.member>>::fill(member);
        return !member || detail::on_slot<flattened_record<T, from.member>, from.slot, Fill>(*member, f);
    }
}

/// How many maps would take the keys that nobody knows; more than one is a fault.
template <class T>
constexpr std::size_t count_captures() {
    std::size_t count = 0;
    each_field<T>([&]<std::size_t I>() {
        if constexpr (flattening_of<T, I>() == flattening::entries) ++count;
        else if constexpr (flattening_of<T, I>() != flattening::none) count += count_captures<flattened_record<T, I>>();
        return true;
    });
    return count;
}

/// A map takes the keys that nobody knows.
template <class T>
inline constexpr bool captures = false;
template <class T>
    requires flattens<T>
inline constexpr bool captures<T> = count_captures<T>() > 0;

/// Calls f with the map that takes the keys that nobody knows; f answers whether all is well.
template <class T>
bool on_captured(auto& value, auto f) {
    return each_field<T>([&]<std::size_t I>() {
        if constexpr (flattening_of<T, I>() == flattening::entries) return f(reflect::get<I>(value));
        else if constexpr (flattening_of<T, I>() == flattening::members) return detail::on_captured<flattened_record<T, I>>(reflect::get<I>(value), f);
        else return true;
    });
}

/// A key that no member has is an error, for the record or for one whose members it shows.
template <class T>
constexpr bool denies_unknown() {
    if constexpr (!flattens<T>) return options_of_type<T>.denies_unknown;
    else
        return options_of_type<T>.denies_unknown || !each_field<T>([]<std::size_t I>() {
            constexpr auto how = flattening_of<T, I>();
            if constexpr (how == flattening::none || how == flattening::entries) return true;
            else return !denies_unknown<flattened_record<T, I>>();
        });
}

}  // namespace brine::inline v0::detail
