/// The names of an enumeration's enumerators in JSON, with all that is said about them resolved.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>
#include <brine/codec/key_table.hpp>
#include <brine/codec/name.hpp>
#include <brine/codec/plan.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/codec/slot.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/reflect/enumerators.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace brine::inline v0::detail {

/// What is said about an enumeration as a whole.
struct enumeration_options {
    type_options names{};
    bool as_integer = false, flags = false;
    bool misplaced = false;  ///< an option that is none of an enumeration
};

constexpr void resolve(enumeration_options& of, auto) { of.misplaced = true; }
template <auto Value, class... Options>
constexpr void resolve(enumeration_options&, reflect::enumerator_options<Value, Options...>) {}
template <auto... Values>
constexpr void resolve(enumeration_options&, reflect::enumerators_option<Values...>) {}
template <long long First, long long Last>
constexpr void resolve(enumeration_options&, reflect::enumerator_range_option<First, Last>) {}
constexpr void resolve(enumeration_options& of, reflect::as_integer_option) { of.as_integer = true; }
constexpr void resolve(enumeration_options& of, reflect::flags_option) { of.flags = true; }
template <naming Naming>
constexpr void resolve(enumeration_options& of, reflect::rename_all_option<Naming> option) { resolve(of.names, option); }
template <fixed_string Text>
constexpr void resolve(enumeration_options& of, reflect::strip_prefix_option<Text> option) { resolve(of.names, option); }
template <fixed_string Text>
constexpr void resolve(enumeration_options& of, reflect::strip_suffix_option<Text> option) { resolve(of.names, option); }

template <class E>
inline constexpr enumeration_options options_of_enumeration = [] {
    enumeration_options made;
    if constexpr (reflect::annotated<E>) reflect::for_each_said<E>([&made](auto const& said) { resolve(made, said); });
    return made;
}();

template <class Said>
inline constexpr bool is_of_enumerator = false;
template <auto Value, class... Options>
inline constexpr bool is_of_enumerator<reflect::enumerator_options<Value, Options...>> = true;

/// Calls f with what is said about each enumerator.
template <class E>
constexpr void for_each_said_enumerator(auto f) {
    if constexpr (reflect::annotated<E>)
        reflect::for_each_said<E>([&f]<class Said>(Said const& said) {
            if constexpr (is_of_enumerator<Said>)
                if constexpr (std::is_same_v<std::remove_const_t<decltype(Said::value)>, E>) f(said);
        });
}

/// The place of a value among the enumerators; their count if it is none of them.
template <class E>
constexpr std::size_t place_of(E value) {
    constexpr auto const& values = reflect::enumerators<E>.values;
    constexpr auto offset = [](E of) { return reflect::shifted<E>(static_cast<reflect::number_of<E>>(of)); };
    if constexpr (values.empty()) {
        return 0;
    } else if constexpr (offset(values.back()) - offset(values.front()) + 1 == values.size()) {
        return std::min<std::size_t>(offset(value) - offset(values.front()), values.size());
    } else {
        auto const found = std::lower_bound(values.begin(), values.end(), value);
        return found != values.end() && *found == value ? static_cast<std::size_t>(found - values.begin()) : values.size();
    }
}

template <class E>
constexpr void restyle_name(std::size_t place, auto put) {
    constexpr auto const& names = options_of_enumeration<E>.names;
    auto const name = stripped(reflect::enumerators<E>.name(place), names);
    if (names.restyled) return restyle(name, names.style, put);
    for (char const c : name) put(c);
}

template <class E>
inline constexpr auto restyled_names = [] {
    constexpr auto size = [] {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < reflect::enumerators<E>.size(); ++i) restyle_name<E>(i, [&sum](char) { ++sum; });
        return sum;
    }();
    fixed_string<size> text;
    auto* to = text.bytes;
    for (std::size_t i = 0; i < reflect::enumerators<E>.size(); ++i) restyle_name<E>(i, [&to](char c) { *to++ = c; });
    return text;
}();

/// What is written for each enumerator.
template <class E>
inline constexpr auto written_names = [] {
    std::array<std::string_view, reflect::enumerators<E>.size()> names{};
    auto const* at = restyled_names<E>.data();
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::size_t size = 0;
        restyle_name<E>(i, [&size](char) { ++size; });
        names[i] = {at, size};
        at += size;
    }
    for_each_said_enumerator<E>([&names](auto const& said) {
        auto const made = resolved_name(said.options);
        if (auto const place = place_of<E>(said.value); made.renamed && place < names.size()) names[place] = made.own;
    });
    return names;
}();

template <class E>
constexpr std::vector<known_name> list_known_names() {
    std::vector<known_name> known;
    for (std::size_t i = 0; i < written_names<E>.size(); ++i) known.push_back({written_names<E>[i], i});
    for_each_said_enumerator<E>([&known](auto const& said) {
        for_each_alias(said.options, [&](std::string_view alias) { known.push_back({alias, place_of<E>(said.value)}); });
    });
    return known;
}

template <class E>
inline constexpr auto known_names = [] {
    std::array<known_name, list_known_names<E>().size()> known{};
    auto const found = list_known_names<E>();
    std::copy(found.begin(), found.end(), known.begin());
    return known;
}();

/// The place of the enumerator that stands for all names that nobody knows; their count if none does.
template <class E>
inline constexpr std::size_t fallback_place = [] {
    auto found = reflect::enumerators<E>.size();
    for_each_said_enumerator<E>([&found](auto const& said) {
        if (resolved_name(said.options).fallback) found = place_of<E>(said.value);
    });
    return found;
}();

inline constexpr std::size_t names_in_table = key_table_view::none - 1;

/// The texts by which enumerators are known, in tables as large as a table can be.
template <class E, std::size_t Table>
inline constexpr auto name_table = [] {
    constexpr auto first = Table * names_in_table;
    std::array<std::string_view, std::min(names_in_table, known_names<E>.size() - first)> texts;
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = known_names<E>[first + i].text;
    return key_table<texts.size()>(texts);
}();

/// The place of the enumerator with a name; their count if there is none.
template <class E>
std::size_t find_name(std::string_view name) {
    auto place = reflect::enumerators<E>.size();
    auto const look = [&](key_table_view table, std::size_t first) {
        auto const found = table.find(name);
        if (found == table.keys.size()) return false;
        place = known_names<E>[first + found].place;
        return true;
    };
    [&]<std::size_t... Table>(std::index_sequence<Table...>) {
        static_cast<void>((look(name_table<E, Table>.view(), Table * names_in_table) || ...));
    }(std::make_index_sequence<(known_names<E>.size() + names_in_table - 1) / names_in_table>());
    return place;
}

/// What is wrong with what is said about single enumerators.
template <class E>
constexpr reason fault_in_enumerators() {
    auto found = reason::none;
    auto const& type = options_of_enumeration<E>;
    std::array<bool, reflect::enumerators<E>.size() + 1> said_before{};
    int fallbacks = 0;
    reflect::for_each_said<E>([&]<class Said>(Said const& said) {
        if constexpr (is_of_enumerator<Said>) {
            if constexpr (!std::is_same_v<std::remove_const_t<decltype(Said::value)>, E>) {
                found = reason::foreign_option;
            } else {
                auto const options = resolved_name(said.options);
                auto const place = place_of<E>(said.value);
                fallbacks += options.fallback;
                if (options.misplaced) found = reason::misplaced_option;
                else if (place == reflect::enumerators<E>.size()) found = reason::no_enumerator;
                else if (options.contradicted || said_before[place] || type.as_integer || fallbacks > (type.flags ? 0 : 1)) found = reason::contradiction;
                said_before[place] = true;
            }
        }
    });
    return found;
}

/// What is wrong with an enumeration, or with what is said about it.
template <class E>
constexpr reason fault_in_enumeration() {
    constexpr auto const& type = options_of_enumeration<E>;
    if constexpr (reflect::annotated<E>) {
        if (type.misplaced) return reason::misplaced_option;
        if (type.as_integer && type.flags) return reason::contradiction;
        if (auto const found = fault_in_enumerators<E>(); found != reason::none) return found;
    }
    if constexpr (type.as_integer) return reason::none;
    else if (reflect::enumerators<E>.size() == 0) return reason::no_enumerators;
    else if (!all_utf8(list_known_names<E>())) return reason::invalid_key;
    else return any_name_twice(list_known_names<E>()) ? reason::names_collide : reason::none;
}

}  // namespace brine::inline v0::detail
