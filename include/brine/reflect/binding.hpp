/// Members that cannot be bound by reference, or are references themselves. Boost.PFR would answer with errors in its own
/// headers, so small records are bound here first; larger ones are left to it.
#pragma once

#include <brine/base/qualifiers.hpp>
#include <brine/base/type_list.hpp>
#include <brine/reflect/obstacle.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

/// The most members that are looked at.
inline constexpr std::size_t most_bound = 16;

// A bit-field is the only member that does not bind to this. Called by its full name: argument-dependent lookup among all
// members' types took a compiler five times longer than the rest.
void take(auto&...);

/// The types of a record's members, in the order of their declaration, and the obstacle that one of them is.
template <bool Bindable, class... Members>
struct binding {
    using types = detail::type_list<Members...>;
    static constexpr obstacle found = !Bindable ? obstacle::bit_field
                                      : (detail::is_reference<Members> || ...) ? obstacle::reference_member
                                      : (detail::is_volatile<Members> || ...)  ? obstacle::volatile_member
                                                                              : obstacle::none;
};

/// Binds the N members of a record; never run.
template <std::size_t N, class T>
auto bind(T& record) {
    if constexpr (N == 1) {
        auto& [m1] = record;
        return binding<requires { reflect::take(m1); }, decltype(m1)>();
    } else if constexpr (N == 2) {
        auto& [m1, m2] = record;
        return binding<requires { reflect::take(m1, m2); }, decltype(m1), decltype(m2)>();
    } else if constexpr (N == 3) {
        auto& [m1, m2, m3] = record;
        return binding<requires { reflect::take(m1, m2, m3); }, decltype(m1), decltype(m2), decltype(m3)>();
    } else if constexpr (N == 4) {
        auto& [m1, m2, m3, m4] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4)>();
    } else if constexpr (N == 5) {
        auto& [m1, m2, m3, m4, m5] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5)>();
    } else if constexpr (N == 6) {
        auto& [m1, m2, m3, m4, m5, m6] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6)>();
    } else if constexpr (N == 7) {
        auto& [m1, m2, m3, m4, m5, m6, m7] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7)>();
    } else if constexpr (N == 8) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8)>();
    } else if constexpr (N == 9) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9)>();
    } else if constexpr (N == 10) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10)>();
    } else if constexpr (N == 11) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11)>();
    } else if constexpr (N == 12) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12)>();
    } else if constexpr (N == 13) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13)>();
    } else if constexpr (N == 14) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14)>();
    } else if constexpr (N == 15) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14), decltype(m15)>();
    } else if constexpr (N == 16) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] = record;
        return binding<requires { reflect::take(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16); }, decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6), decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14), decltype(m15), decltype(m16)>();
    }
}

/// The members of T, which has N of them, at least one and most_bound at most.
template <class T, std::size_t N>
using members_bound = decltype(bind<N, T>(*static_cast<T*>(nullptr)));

}  // namespace brine::inline v0::reflect
