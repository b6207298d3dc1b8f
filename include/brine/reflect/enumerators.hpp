/// The enumerators of an enumeration. C++20 has no list of them, so values are tried, in blocks, which compiles several times
/// faster than one by one; C++26 has one, see enumerators_meta.hpp.
#pragma once

#include <brine/reflect/annotation.hpp>
#include <brine/reflect/enumerator_search.hpp>
#include <brine/reflect/enumerators_meta.hpp>
#include <brine/reflect/spelling.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

/// All values of the underlying type are values of the enumeration.
template <class E>
concept fixed_underlying = requires { E{std::underlying_type_t<E>{}}; };

/// The least and the greatest value that an enumeration may have, as far as the compiler tells.
template <class E>
struct bounds {
    using limits = std::numeric_limits<std::underlying_type_t<E>>;
    number_of<E> least = limits::min(), greatest = limits::max();

    constexpr bounds() {
        if constexpr (!fixed_underlying<E>) {
            greatest = []<std::size_t... Bit>(std::index_sequence<Bit...>) {
                return ((representable<E, number_of<E>{1} << Bit> ? number_of<E>{1} << Bit : 0) | ...);
            }(std::make_index_sequence<limits::digits>());
            if constexpr (limits::is_signed) least = representable<E, -1> ? -greatest - 1 : 0;
        }
    }
};
template <class E>
inline constexpr bounds<E> bounds_of{};

template <class E, long long First, long long Last>
constexpr void try_range(enumerator_search& search) {
    constexpr auto first = std::cmp_less(First, bounds_of<E>.least) ? static_cast<long long>(bounds_of<E>.least) : First;
    constexpr auto last = std::cmp_greater(Last, bounds_of<E>.greatest) ? static_cast<long long>(bounds_of<E>.greatest) : Last;
    static_assert(last - first < 4096, "brine::enumerator_range takes 4096 values at most");
    if constexpr (first <= last)
        search.keep(names_in(spell_range<E, first>(std::make_index_sequence<last - first + 1>()), last - first + 1),
                    [](std::size_t place) { return shifted<E>(first + static_cast<long long>(place)); });
}

template <class E>
constexpr void try_powers_of_two_from_256(enumerator_search& search) {
    constexpr std::size_t first = 8, end = std::bit_width(static_cast<unsigned long long>(bounds_of<E>.greatest));
    if constexpr (first < end)
        search.keep(names_in(spell_powers_of_two<E, first>(std::make_index_sequence<end - first>()), end - first),
                    [](std::size_t place) { return shifted<E>(1ull << (first + place)); });
}

template <class E, auto... Values>
constexpr void try_values(enumerator_search& search) {
    search.keep(names_in(spell_values<E, Values...>(), sizeof...(Values)), [](std::size_t place) {
        unsigned long long const numbers[]{shifted<E>(Values)...};
        return numbers[place];
    });
}

template <class E>
constexpr void try_declared(enumerator_search&, auto) {}
template <class E, auto Value, class... Options>
constexpr void try_declared(enumerator_search& search, enumerator_options<Value, Options...>) { try_values<E, Value>(search); }
template <class E, auto... Values>
constexpr void try_declared(enumerator_search& search, enumerators_option<Values...>) { try_values<E, Values...>(search); }
template <class E, long long First, long long Last>
constexpr void try_declared(enumerator_search& search, enumerator_range_option<First, Last>) { try_range<E, First, Last>(search); }

/// All enumerators of an enumeration that fits a byte; of others those from -128 to 255, the powers of two, the least and the
/// greatest number, and what is declared beside the enumeration.
template <class E>
constexpr enumerator_search try_enumerators() {
    enumerator_search search;
    // To look for something named in an enumeration is also what makes clang define one within a class template.
    if constexpr (annotated<E>) for_each_said<E>([&search](auto const& said) { try_declared<E>(search, said); });
    try_range<E, -128, 255>(search);
    try_powers_of_two_from_256<E>(search);
    try_values<E, bounds_of<E>.least, bounds_of<E>.greatest>(search);
    search.sort();
    return search;
}

/// All that are found.
template <class E>
constexpr enumerator_search find_enumerators() {
#ifdef __cpp_impl_reflection
    return all_enumerators<E>();
#else
    return try_enumerators<E>();
#endif
}

/// Enumerators in the order of their values, and their names: a copy, which keeps the signatures out of the program.
template <class E, std::size_t Count, std::size_t Size>
struct enumerator_list {
    std::array<E, Count> values{};
    std::array<std::size_t, Count + 1> starts{};
    char text[Size + 1]{};

    constexpr explicit enumerator_list(enumerator_search const& found) {
        std::size_t size = 0;
        for (std::size_t i = 0; i < Count; ++i) {
            auto const each = found[i];
            values[i] = static_cast<E>(each.number ^ shift_of_numbers<E>);
            for (char const c : each.name) text[size++] = c;
            starts[i + 1] = size;
        }
    }

    [[nodiscard]] static constexpr std::size_t size() { return Count; }
    [[nodiscard]] constexpr std::string_view name(std::size_t i) const { return {text + starts[i], starts[i + 1] - starts[i]}; }
};

/// How many there are, and the size of their names together.
struct extent {
    std::size_t count, size;
};
template <class E>
constexpr extent extent_of_enumerators() {
    auto found = find_enumerators<E>();
    return {found.size(), found.size_of_names()};
}

template <class E>
constexpr auto list_enumerators() {
    constexpr auto whole = extent_of_enumerators<E>();
    return enumerator_list<E, whole.count, whole.size>(find_enumerators<E>());
}

/// The enumerators of an enumeration; of two with one value the first that is declared.
template <class E>
inline constexpr auto enumerators = list_enumerators<E>();

}  // namespace brine::inline v0::reflect
