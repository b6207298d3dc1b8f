/// What a record's options do at run time to a member that may be left out when written, and to one that is missing when
/// read.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/plan.hpp>
#include <brine/reflect/option.hpp>
#include <brine/reflect/record.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// The record as it is made, to compare with.
template <class T>
T const& fresh_object() {
    static T const made{};
    return made;
}

/// Gives a member another one's value, whatever they are: C arrays have no assignment.
template <class From>
void assign(auto&& member, From&& from) {
    if constexpr (std::is_array_v<std::remove_reference_t<From>>)
        for (std::size_t i = 0; i < std::size(from); ++i) detail::assign(member[i], std::move(from[i]));
    else if constexpr (reflect::is_property<std::remove_cvref_t<decltype(member)>>) member = std::move(from);
    else member = reflect::value_of(std::move(from));
}

bool equal(auto const& a, auto const& b) {
    if constexpr (std::is_array_v<std::remove_cvref_t<decltype(a)>>)
        return std::equal(std::begin(a), std::end(a), std::begin(b), [](auto const& one, auto const& other) { return detail::equal(one, other); });
    else return static_cast<bool>(a == b);
}

template <class T, std::size_t I>
constexpr bool leaves_out(auto const&, auto) { return false; }
template <class T, std::size_t I, auto Test>
constexpr bool leaves_out(auto const& member, reflect::skip_if_option<Test>) { return std::invoke(Test, member); }
template <class T, std::size_t I>
bool leaves_out(auto const& member, reflect::skip_default_option) { return detail::equal(member, reflect::value_of(reflect::get<I>(fresh_object<T>()))); }

/// Whether a member's options leave it out of what is written.
template <class T, std::size_t I>
bool is_left_out(auto const& member) {
    bool left_out = false;
    for_each_option<T, I>([&](auto option) { left_out = left_out || leaves_out<T, I>(reflect::value_of(member), option); });
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
        detail::assign(member, std::move(reflect::get<I>(*fresh)));
    } else if constexpr (missing == if_missing::make) {
        for_each_option<T, I>([&](auto option) { make_missing(member, option); });
    }
}

}  // namespace brine::inline v0::detail
