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

/// What a value may be converted to.
template <class T>
concept any_member = !is_anonymous_union<T>;

/// What the first value may be converted to, by an aggregate of the type Owner: a base class is no member, and a lone value
/// must not be taken for another Owner.
template <class T, class Owner>
concept first_member_of = !__is_base_of(T, Owner) && !is_anonymous_union<T>;

// The conversions are never run, but without a body clang warns where a member's type is local to a file.

/// Converts to anything that a member can be. One type for all records and places, so that a compiler finds most conversions
/// made.
struct any_value {
    template <any_member T>
    operator T() const noexcept { __builtin_unreachable(); }

    /// The same for the first initialiser.
    template <class Owner>
    struct first {
        template <first_member_of<Owner> T>
        operator T() const noexcept { __builtin_unreachable(); }
    };
};

/// Converts to anything that a member can be moved from: g++ instantiates the destructors of what is given by value, which
/// costs it three times more. clang 19 crashes on a member that cannot be moved, and has nothing to gain.
#ifdef __clang__
using any_movable = any_value;
#else
struct any_movable {
    template <any_member T>
    operator T&&() const noexcept { __builtin_unreachable(); }

    template <class Owner>
    struct first {
        template <first_member_of<Owner> T>
        operator T&&() const noexcept { __builtin_unreachable(); }
    };
};
#endif

/// Converts to references only, and where a greedy constructor takes it as it is, that comes first: it has to add fewer
/// qualifiers.
struct any_reference {
    template <any_member T>
    operator T&() const volatile noexcept { __builtin_unreachable(); }
};

/// The type of each of several values.
template <std::size_t, class Value>
using each = Value;

// By the compiler's own trait where it answers: a requires-expression that makes a T costs clang a tenth of the survey more.

/// Whether T can be made of so many values behind the first.
template <class T, class First, class Value, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return __is_constructible(T, First, each<I, Value>...);
}

/// The most values that an aggregate takes, between Few, which it takes, and Many, which it does not.
template <class T, class First, class Value, std::size_t Few, std::size_t Many>
constexpr std::size_t most_taken() {
    constexpr auto middle = (Few + Many) / 2;
    if constexpr (Many - Few == 1) return Few;
    else if constexpr (takes<T, First, Value>(std::make_index_sequence<middle - 1>())) return most_taken<T, First, Value, middle, Many>();
    else return most_taken<T, First, Value, Few, middle>();
}

/// The same for an aggregate that takes Few; doubles Many first.
template <class T, class First, class Value, std::size_t Few, std::size_t Many = 2 * Few>
constexpr std::size_t most_taken_from() {
    if constexpr (Many <= 2 * most_fields && takes<T, First, Value>(std::make_index_sequence<Many - 1>()))
        return most_taken_from<T, First, Value, Many>();
    else return most_taken<T, First, Value, Few, Many>();
}

/// For an aggregate of more than Few members of which a late one cannot be left out: tries one number after the other.
template <class T, class First, class Value, std::size_t Few, std::size_t Most>
constexpr std::size_t most_taken_above() {
    constexpr auto more = Few + 1;
    if constexpr (more > Most) return 0;
    else if constexpr (takes<T, First, Value>(std::make_index_sequence<Few>())) return most_taken_from<T, First, Value, more>();
    else return most_taken_above<T, First, Value, more, Most>();
}

/// Whether another member stands behind those that some values are for. One that can be left out is made of empty braces, or
/// has an initialiser, as a reference or a greedy one may.
template <class T, class... Values>
concept has_more = requires { T(Values()..., {}); } || __is_constructible(T, Values..., any_reference);

/// How many values an aggregate is made of, what stands for one of them, and whether another member stands behind theirs.
template <class Value, std::size_t Count, bool More = false>
struct initialisers {
    using value = Value;
    static constexpr std::size_t count = Count;
    static constexpr bool more = More;
};

/// These, where they are the first value and so many others.
template <class T, class First, class Value, std::size_t... I>
constexpr auto first_and_others(std::index_sequence<I...>) {
    return initialisers<Value, 1 + sizeof...(I), has_more<T, First, each<I, Value>...>>();
}

/// Counts the values that an aggregate takes, the first of which is for no base class; 0 if it takes none.
///
/// Small numbers are written out, since most records are small, and a function for each try costs more than the try.
/// Downwards, since too many values are cheaper for a compiler than too few, which make it find out how to initialise the
/// other members, and some cannot be left out.
template <class T, class Value>
constexpr auto count_taken() {
    using v = Value;
    using f = typename Value::template first<T>;
    if constexpr (__is_constructible(T, f, v, v, v, v, v, v, v))
        return first_and_others<T, f, v>(std::make_index_sequence<most_taken_from<T, f, v, 8>() - 1>());
    else if constexpr (__is_constructible(T, f, v, v, v, v, v, v)) return initialisers<v, 7, has_more<T, f, v, v, v, v, v, v>>();
    else if constexpr (__is_constructible(T, f, v, v, v, v, v)) return initialisers<v, 6, has_more<T, f, v, v, v, v, v>>();
    else if constexpr (__is_constructible(T, f, v, v, v, v)) return initialisers<v, 5, has_more<T, f, v, v, v, v>>();
    else if constexpr (__is_constructible(T, f, v, v, v)) return initialisers<v, 4, has_more<T, f, v, v, v>>();
    else if constexpr (__is_constructible(T, f, v, v)) return initialisers<v, 3, has_more<T, f, v, v>>();
    else if constexpr (__is_constructible(T, f, v)) return initialisers<v, 2, has_more<T, f, v>>();
    else if constexpr (requires { T(f()); }) return initialisers<v, 1, has_more<T, f>>();
    else if constexpr (requires { T{}; }) return initialisers<v, 0>();
    // A late member cannot be left out.
    else if constexpr (constexpr auto many = most_taken_above<T, f, v, 8, sizeof(T) < most_fields ? sizeof(T) : most_fields>(); many == 0)
        return initialisers<v, 0>();
    else return first_and_others<T, f, v>(std::make_index_sequence<many - 1>());
}

template <class T>
constexpr auto count_initialisers() {
    if constexpr (__is_empty(T)) return initialisers<any_value, 0>();
    else if constexpr (constexpr auto moved = count_taken<T, any_movable>(); moved.count > 0 && !moved.more) return moved;
    else return count_taken<T, any_value>();  // a member cannot be moved
}

template <class T>
inline constexpr auto initialisers_of = count_initialisers<T>();

/// How many values an aggregate is made of: its members, unless there is an obstacle.
template <class T>
inline constexpr std::size_t initialiser_count = initialisers_of<T>.count;

}  // namespace brine::inline v0::reflect
