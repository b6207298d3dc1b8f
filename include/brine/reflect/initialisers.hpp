/// How many values an aggregate is made of, found out by trying.
///
/// Tried between parentheses (P0960), where no braces may be left out: an array is one member that nothing converts to.
/// Also, clang instantiates the destructors of values that stand in braces, even where they are never run.
#pragma once

#include <brine/base/type_name.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

/// Boost.PFR's own limit.
inline constexpr std::size_t most_fields = 200;

/// `<unnamed union>`, `(anonymous union at …)`: has no name to be converted to.
template <class T>
inline constexpr bool is_anonymous_union =
    std::is_union_v<T> && (type_name<T>().find("unnamed union") != std::string_view::npos ||
                           type_name<T>().find("anonymous union") != std::string_view::npos);

// The conversions are never run, but without a body clang warns where a member's type is local to a file.

/// Converts to anything that a member can be. One type for all records and places, so that a compiler finds most
/// conversions made.
struct any_value {
    template <class T>
        requires(!is_anonymous_union<T>)
    operator T() const noexcept { __builtin_unreachable(); }
};

/// The same for a lone initialiser, which must not be taken for another Owner to copy.
template <class Owner>
struct any_other_value {
    template <class T>
        requires(!std::is_same_v<T, Owner> && !is_anonymous_union<T>)
    operator T() const noexcept { __builtin_unreachable(); }
};

/// Whether T can be made of so many values, then one of each of Last.
template <class T, class... Last, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    if constexpr (sizeof...(I) == 1 && sizeof...(Last) == 0) return requires { T(any_other_value<T>()); };
    else return requires { T((static_cast<void>(I), any_value())..., Last()...); };
}

/// The most values that an aggregate takes, between Few, which it takes, and Many, which it does not.
template <class T, std::size_t Few, std::size_t Many>
constexpr std::size_t most_taken() {
    constexpr auto middle = (Few + Many) / 2;
    if constexpr (Many - Few == 1) return Few;
    else if constexpr (takes<T>(std::make_index_sequence<middle>())) return most_taken<T, middle, Many>();
    else return most_taken<T, Few, middle>();
}

/// The same for an aggregate that takes Few; doubles Many first.
template <class T, std::size_t Few, std::size_t Many = 2 * Few>
constexpr std::size_t most_taken_from() {
    if constexpr (Many <= 2 * most_fields && takes<T>(std::make_index_sequence<Many>())) return most_taken_from<T, Many>();
    else return most_taken<T, Few, Many>();
}

/// The most values that an aggregate takes, up to Many; 0 if none. Downwards, since too many values are cheaper for a
/// compiler than too few, which make it find out how to initialise the other members, and some cannot be left out.
template <class T, std::size_t Many>
constexpr std::size_t most_taken_up_to() {
    if constexpr (Many == 0) return 0;
    else if constexpr (takes<T>(std::make_index_sequence<Many>())) return Many;
    else return most_taken_up_to<T, Many - 1>();
}

/// For an aggregate of more than Few members of which a late one cannot be left out: tries one number after the other.
template <class T, std::size_t Few, std::size_t Most>
constexpr std::size_t most_taken_above() {
    constexpr auto more = Few + 1;
    if constexpr (more > Most) return 0;
    else if constexpr (takes<T>(std::make_index_sequence<more>())) return most_taken_from<T, more>();
    else return most_taken_above<T, more, Most>();
}

template <class T>
constexpr std::size_t count_initialisers() {
    constexpr std::size_t few = 8;
    if constexpr (std::is_empty_v<T>) return 0;
    else if constexpr (takes<T>(std::make_index_sequence<few>())) return most_taken_from<T, few>();
    else if constexpr (constexpr auto count = most_taken_up_to<T, few - 1>(); count > 0 || requires { T{}; }) return count;
    else return most_taken_above<T, few, sizeof(T) < most_fields ? sizeof(T) : most_fields>();
}

/// How many values an aggregate is made of: its members, unless there is an obstacle.
template <class T>
inline constexpr std::size_t initialiser_count = count_initialisers<T>();

}  // namespace brine::inline v0::reflect
