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
inline constexpr bool is_anonymous_union = false;
template <class T>
    requires(__is_union(T))
inline constexpr bool is_anonymous_union<T> = type_name<T>().find("unnamed union") != std::string_view::npos ||
                                              type_name<T>().find("anonymous union") != std::string_view::npos;

/// What a value may be converted to, by an aggregate of the type Owner; a lone one must not be taken for another Owner.
template <class T, class Owner = void>
concept member_of = !__is_same(T const volatile, Owner const volatile) && !is_anonymous_union<T>;

// The conversions are never run, but without a body clang warns where a member's type is local to a file.

/// Converts to anything that a member can be. One type for all records and places, so that a compiler finds most conversions
/// made.
struct any_value {
    template <member_of T>
    operator T() const noexcept { __builtin_unreachable(); }

    /// The same for a lone initialiser.
    template <class Owner>
    struct alone {
        template <member_of<Owner> T>
        operator T() const noexcept { __builtin_unreachable(); }
    };
};

/// Converts to anything that a member can be moved from: g++ instantiates the destructors of what is given by value, which
/// costs it three times more. clang 19 crashes on a member that cannot be moved, and has nothing to gain.
#ifdef __clang__
using any_movable = any_value;
#else
struct any_movable {
    template <member_of T>
    operator T&&() const noexcept { __builtin_unreachable(); }

    template <class Owner>
    struct alone {
        template <member_of<Owner> T>
        operator T&&() const noexcept { __builtin_unreachable(); }
    };
};
#endif

/// The type of each of several values.
template <std::size_t, class Value>
using each = Value;

// By the compiler's own trait where it answers: a requires-expression that makes a T costs clang a tenth of the survey more.

/// Whether T can be made of so many values.
template <class T, class Value, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return __is_constructible(T, each<I, Value>...);
}

/// The most values that an aggregate takes, between Few, which it takes, and Many, which it does not.
template <class T, class Value, std::size_t Few, std::size_t Many>
constexpr std::size_t most_taken() {
    constexpr auto middle = (Few + Many) / 2;
    if constexpr (Many - Few == 1) return Few;
    else if constexpr (takes<T, Value>(std::make_index_sequence<middle>())) return most_taken<T, Value, middle, Many>();
    else return most_taken<T, Value, Few, middle>();
}

/// The same for an aggregate that takes Few; doubles Many first.
template <class T, class Value, std::size_t Few, std::size_t Many = 2 * Few>
constexpr std::size_t most_taken_from() {
    if constexpr (Many <= 2 * most_fields && takes<T, Value>(std::make_index_sequence<Many>())) return most_taken_from<T, Value, Many>();
    else return most_taken<T, Value, Few, Many>();
}

/// For an aggregate of more than Few members of which a late one cannot be left out: tries one number after the other.
template <class T, class Value, std::size_t Few, std::size_t Most>
constexpr std::size_t most_taken_above() {
    constexpr auto more = Few + 1;
    if constexpr (more > Most) return 0;
    else if constexpr (takes<T, Value>(std::make_index_sequence<more>())) return most_taken_from<T, Value, more>();
    else return most_taken_above<T, Value, more, Most>();
}

/// The most values that an aggregate takes; 0 if none.
///
/// Small numbers are written out, since most records are small, and a function for each try costs more than the try.
/// Downwards, since too many values are cheaper for a compiler than too few, which make it find out how to initialise the
/// other members, and some cannot be left out.
template <class T, class Value>
constexpr std::size_t count_taken() {
    using v = Value;
    if constexpr (__is_constructible(T, v, v, v, v, v, v, v, v)) return most_taken_from<T, v, 8>();
    else if constexpr (__is_constructible(T, v, v, v, v, v, v, v)) return 7;
    else if constexpr (__is_constructible(T, v, v, v, v, v, v)) return 6;
    else if constexpr (__is_constructible(T, v, v, v, v, v)) return 5;
    else if constexpr (__is_constructible(T, v, v, v, v)) return 4;
    else if constexpr (__is_constructible(T, v, v, v)) return 3;
    else if constexpr (__is_constructible(T, v, v)) return 2;
    else if constexpr (requires { T(typename v::template alone<T>()); }) return 1;
    else if constexpr (requires { T{}; }) return 0;
    else return most_taken_above<T, v, 8, sizeof(T) < most_fields ? sizeof(T) : most_fields>();
}

/// Whether another member stands behind those that so many values are for.
template <class T, class Value, std::size_t... I>
constexpr bool has_more(std::index_sequence<I...>) {
    return requires { T((static_cast<void>(I), Value())..., {}); };
}

/// How many values an aggregate is made of, what stands for one of them, and whether another member stands behind theirs.
template <class Value, std::size_t Count, bool More = false>
struct initialisers {
    using value = Value;
    static constexpr std::size_t count = Count;
};

template <class T>
constexpr auto count_initialisers() {
    if constexpr (__is_empty(T)) return initialisers<any_value, 0>();
    else if constexpr (constexpr auto count = count_taken<T, any_movable>();
                       count > 0 && !has_more<T, any_movable>(std::make_index_sequence<count>())) return initialisers<any_movable, count>();
    else if constexpr (constexpr auto copied = count_taken<T, any_value>(); copied == 0) return initialisers<any_value, 0>();
    else return initialisers<any_value, copied, has_more<T, any_value>(std::make_index_sequence<copied>())>();  // a member cannot be moved
}

template <class T>
using initialisers_of = decltype(count_initialisers<T>());

/// How many values an aggregate is made of: its members, unless there is an obstacle.
template <class T>
inline constexpr std::size_t initialiser_count = initialisers_of<T>::count;

}  // namespace brine::inline v0::reflect
