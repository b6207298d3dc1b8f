/// What a record's options do at run time to a member that may be left out when written, and to one that is missing when
/// read.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/plan.hpp>
#include <brine/reflect/option.hpp>
#include <brine/reflect/record.hpp>

#include <cstddef>
#include <functional>
#include <utility>

namespace brine::inline v0::detail {

/// The record as it is made, to compare with.
template <class T>
T const& fresh_object() {
    static T const made{};
    return made;
}

/// A member's value; what stands for a property has one to give.
template <class Member>
constexpr decltype(auto) value_of(Member const& member) {
    if constexpr (reflect::is_property<Member>) return member.get();
    else return (member);
}

template <class T, std::size_t I>
constexpr bool leaves_out(auto const&, auto) { return false; }
template <class T, std::size_t I, auto Test>
constexpr bool leaves_out(auto const& member, reflect::skip_if_option<Test>) { return std::invoke(Test, member); }
template <class T, std::size_t I>
bool leaves_out(auto const& member, reflect::skip_default_option) { return member == detail::value_of(reflect::get<I>(fresh_object<T>())); }

/// Whether a member's options leave it out of what is written.
template <class T, std::size_t I>
bool is_left_out(auto const& member) {
    bool left_out = false;
    for_each_option<T, I>([&](auto option) { left_out = left_out || leaves_out<T, I>(detail::value_of(member), option); });
    return left_out;
}

void make_missing(auto&&, auto) {}
template <auto Make>
void make_missing(auto&& member, reflect::default_from_option<Make>) { member = std::invoke(Make); }

/// Gives a missing member the value that it has then; `fresh`, an optional record, is made when it is first needed.
template <class T, std::size_t I>
void fill_missing(auto&& member, [[maybe_unused]] auto& fresh) {
    constexpr auto missing = member_slots<T>[I].missing;
    if constexpr (missing == if_missing::clear) {
        codec<reflect::field_type<T, I>>::clear(member);
    } else if constexpr (missing == if_missing::fresh) {
        if (!fresh) fresh.emplace();
        member = std::move(reflect::get<I>(*fresh));
    } else if constexpr (missing == if_missing::make) {
        for_each_option<T, I>([&](auto option) { make_missing(member, option); });
    }
}

}  // namespace brine::inline v0::detail
