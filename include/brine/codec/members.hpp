/// What the forms of a record have in common: how its members take part, and what becomes of those that a text lacks.
#pragma once

#include <brine/base/each_index.hpp>
#include <brine/codec/check.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/construct.hpp>
#include <brine/codec/contradiction.hpp>
#include <brine/codec/form.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/presence.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/slot_set.hpp>
#include <brine/codec/unknown.hpp>
#include <brine/reflect/draft.hpp>
#include <brine/wire/json_kind.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

bool test_any(auto const& member, auto test) {
    if constexpr (std::is_array_v<std::remove_reference_t<decltype(member)>>)
        return std::any_of(std::begin(member), std::end(member), [&test](auto const& each) { return detail::test_any(each, test); });
    else return test(member);
}

/// A member in a form of its own is made of what it is written as.
template <class T, std::size_t I>
constexpr void visit_member(auto& survey) {
    constexpr auto const& slot = member_slots<T>[I];
    using written = written_type<T, I>;
    if constexpr (!std::is_void_v<written>) survey.template part_for<written>(slot.written, slot.read, ".", slot.member);
}

template <class T, class... Members>
constexpr void visit_members(auto& survey, type_list<Members...>) {
    if constexpr (reflect::annotated<T>) {
        each_field<T>([&]<std::size_t I>() { return visit_member<T, I>(survey), true; });
    } else {
        auto const* slot = member_slots<T>.data();
        (survey.template part<Members>(".", slot++->member), ...);
    }
}

/// Larger objects are read and written in groups: compilers take more than twice as long for a function twice as large.
/// (clang 19 -O1 took 108 s for tests/awkward/sizes.cpp with 200 members in one function, 21 s with them in groups.)
inline constexpr std::size_t most_in_one_function = 32;

/// A record as the sum of its members. The form says how to read them, or a patch of them, into a record or a draft of one.
template <class T, class Form>
struct members {
    static constexpr bool both_ways = true;
    static constexpr bool constructs = is_constructed<T>;

    static bool decode(auto& in, T& value) {
        if constexpr (constructs) return construct<T>(in, [&value](T&& made) { value = std::move(made); });
        else return Form::decode_members(in, value);
    }

    template <class Made>
        requires constructs
    static bool construct(auto& in, auto put) {
        reflect::draft<T> from;
        return Form::decode_members(in, from) && detail::make_record<T>(in, from, put);
    }

    /// What a patch does not have stays as it is.
    static bool merge(auto& in, T& value) {
        if constexpr (constructs) {
            auto from = reflect::draft_of(value);
            return Form::merge_members(in, from) && detail::make_record<T>(in, from, [&value](T&& made) { value = std::move(made); });
        } else {
            return Form::merge_members(in, value);
        }
    }

    /// What is wrong with the annotations, for the survey.
    static constexpr reason fault()
        requires reflect::annotated<T>
    {
        return fault_in_annotations<T>();
    }

    static constexpr void visit(auto& survey) {
        if constexpr (constructs)
            if constexpr (requires { survey.meets_hidden_memory(); }) survey.meets_hidden_memory();
        // Most records, without a function of their own for it.
        if constexpr (!reflect::annotated<T> && !std::remove_reference_t<decltype(survey)>::wants_names)
            survey.parts(reflect::field_types<T>());
        else detail::visit_members<T>(survey, reflect::field_types<T>());
    }

    static bool any_part(T const& value, auto test) {
        return !each_field<T>([&]<std::size_t I>() {
            if constexpr (member_slots<T>[I].takes_part()) return !detail::test_any(reflect::get<I>(value), test);
            else return true;
        });
    }
};

/// A missing member of this record becomes what it is in a fresh one.
template <class T>
inline constexpr bool makes_fresh =
    std::any_of(member_slots<T>.begin(), member_slots<T>.end(), [](slot const& each) { return each.read && each.missing == if_missing::fresh; });

template <class T>
using fresh_record = std::conditional_t<makes_fresh<T>, std::optional<T>, std::nullptr_t>;

/// In a patch, null makes a defaulted member what a missing one is, where it is no value of the member's.
template <class T, std::size_t I>
constexpr bool null_resets() {
    constexpr auto missing = member_slots<T>[I].missing;
    if constexpr (requires { requires member_codec<T, I>::can_be_null; }) return false;
    else return missing == if_missing::fresh || missing == if_missing::make;
}

/// Reads a member and checks what was read.
template <class T, std::size_t I, class How = replacing>
bool decode_member(auto& in, auto&& member) {
    if constexpr (std::is_same_v<How, merging> && null_resets<T, I>())
        if (in.peek() == json_kind::null) {
            [[maybe_unused]] fresh_record<T> fresh{};
            return fill_missing<T, I>(member, fresh), in.null();
        }
    if (!How::template read<member_codec<T, I>>(in, member)) return false;
    if constexpr ((member_slots<T>[I].said & about::checking) != 0) return passes_checks<T, I>(member) || in.reject(objection_to<T, I>(member));
    else return true;
}

template <class T>
constexpr auto select_entries(auto chosen) {
    slot_set<entries<T>.size()> set;
    for (std::size_t i = 0; i < entries<T>.size(); ++i)
        if (chosen(entries<T>[i])) set.insert(i);
    return set;
}

template <class T>
inline constexpr auto read_entries = select_entries<T>([](slot const& each) { return each.read; });

/// The entries of an object that a text must have.
template <class T, std::size_t N>
inline constexpr auto required_entries = [] {
    auto set = select_entries<T>([](slot const& each) { return each.required() && !each.guarded; });
    if constexpr (nests<T>) {
        slot_set<entries<T>.size()> here;
        for (auto const entry : entry_numbers<T, N>)
            if (set.contains(entry)) here.insert(entry);
        set = here;
    }
    return set;
}();

template <class T, std::size_t N>
[[gnu::cold, gnu::noinline]] bool fail_first_missing(auto& in, auto const& seen) {
    std::size_t i = 0;
    while (!required_entries<T, N>.contains(i) || seen.contains(i)) ++i;
    if constexpr (!nests<T> && one_key_each<T, N>) return fail_missing(in, keys_of<T, N>.view().keys[i]);
    else return fail_missing(in, entries<T>[i].read_key, entry_keys<T, N>(i));
}

/// At the end of an object: all that it must have has been seen.
template <class T, std::size_t N>
bool all_required(auto& in, auto const& seen) {
    return seen.includes(required_entries<T, N>) || fail_first_missing<T, N>(in, seen);
}

/// Empties each flattened optional of which nothing was seen. `first` is the number of the record's first slot.
template <class T>
void empty_unseen(auto& value, auto const& seen, std::size_t first) {
    each_field<T>([&]<std::size_t I>() {
        constexpr auto how = flattening_of<T, I>();
        constexpr auto count = count_slots_of_member<T, I>();
        if constexpr (how == flattening::members) {
            empty_unseen<flattened_record<T, I>>(reflect::get<I>(value), seen, first);
        } else if constexpr (how == flattening::members_or_none) {
            auto& member = reflect::get<I>(value);
            if (!seen.any_of(first, first + count)) member.reset();
            else if (member) empty_unseen<flattened_record<T, I>>(*member, seen, first);
        }
        first += count;
        return true;
    });
}

template <class T, std::size_t S>
bool complete_slot([[maybe_unused]] auto& in, [[maybe_unused]] auto& value, [[maybe_unused]] auto& fresh) {
    using home = home_of<T, S>;
    constexpr auto const& slot = slots<T>[S];
    if constexpr (!slot.read || (slot.required() && !slot.guarded)) {
        return true;
    } else if constexpr (std::is_same_v<typename home::record, T>) {
        return fill_missing<T, home::member>(reflect::get<home::member>(value), fresh), true;
    } else {
        return on_slot<T, S>(value, [&](auto&& member) {
            [[maybe_unused]] fresh_record<typename home::record> fresh_home{};
            if constexpr (slot.required()) return fail_missing(in, slot.read_key);
            else return fill_missing<typename home::record, home::member>(member, fresh_home), true;
        });
    }
}

/// At the end of a record: each member that was not seen becomes what a missing one is; one that has to be there is an error.
template <class T>
bool complete(auto& in, auto& value, auto const& seen) {
    if (seen.includes(read_entries<T>)) [[likely]] return true;
    if (!all_required<T, 0>(in, seen)) [[unlikely]] return false;
    if constexpr (flattens<T>) empty_unseen<T>(value, seen, 0);
    [[maybe_unused]] fresh_record<T> fresh{};
    return each_index<slot_count<T>>([&]<std::size_t S>() { return seen.contains(S) || complete_slot<T, S>(in, value, fresh); });
}

/// The slots that can be reached without filling a flattened optional.
template <class T>
slot_set<slot_count<T>> slots_there(auto const& value) {
    slot_set<slot_count<T>> there;
    each_index<slot_count<T>>([&]<std::size_t S>() { return on_slot<T, S>(value, [&there](auto const&) { return there.insert(S); }); });
    return there;
}

/// At the end of a patch: a flattened optional that it filled has to be complete.
template <class T>
bool complete_new(auto& in, auto& value, auto const& seen, slot_set<slot_count<T>> const& before) {
    [[maybe_unused]] fresh_record<T> fresh{};
    return each_index<slot_count<T>>([&]<std::size_t S>() {
        return before.contains(S) || seen.contains(S) || complete_slot<T, S>(in, value, fresh);
    });
}

}  // namespace brine::inline v0::detail
