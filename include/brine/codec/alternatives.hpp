/// The alternatives of a std::variant: what is said about them, and their names in JSON.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>
#include <brine/base/type_list.hpp>
#include <brine/base/type_name.hpp>
#include <brine/codec/key_table.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/name.hpp>
#include <brine/codec/plan.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/codec/slot.hpp>
#include <brine/reflect/annotation.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace brine::inline v0::detail {

/// Calls f with the number of each alternative, as a template argument, until one answers false.
template <class V>
constexpr bool each_alternative(auto f) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (f.template operator()<I>() && ...);
    }(std::make_index_sequence<std::variant_size_v<V>>());
}

/// Calls f with a number that is known at run time, as a template argument.
template <class V>
constexpr bool with_alternative(std::size_t number, auto f) {
    bool done = false;
    each_alternative<V>([&]<std::size_t I>() { return number != I || (done = f.template operator()<I>(), false); });
    return done;
}

template <class V, std::size_t I>
using alternative_at = std::variant_alternative_t<I, V>;

/// Written as null, whatever the tagging.
template <class T>
inline constexpr bool is_nothing = std::is_same_v<T, std::monostate>;
template <class V>
inline constexpr bool may_be_nothing = !each_alternative<V>([]<std::size_t I>() { return !is_nothing<alternative_at<V, I>>; });

/// The alternative to be read into: the one that is there, if it is that, in its own memory.
template <std::size_t I>
auto& alternative_to_fill(auto& value) {
    if (auto* const there = std::get_if<I>(&value)) return *there;
    return value.template emplace<I>();
}

template <class Option>
inline constexpr bool is_tagging = false;
template <>
inline constexpr bool is_tagging<reflect::tagged_externally_option> = true;
template <fixed_string Tag>
inline constexpr bool is_tagging<reflect::tagged_internally_option<Tag>> = true;
template <fixed_string Tag, fixed_string Content>
inline constexpr bool is_tagging<reflect::tagged_adjacently_option<Tag, Content>> = true;
template <>
inline constexpr bool is_tagging<reflect::untagged_option> = true;

/// What is said about a variant as a whole.
struct variant_options {
    type_options names{};
    int taggings = 0;
    bool misplaced = false, foreign = false;
};

template <class V>
constexpr void resolve(variant_options& of, auto const& said) {
    using option = std::remove_cvref_t<decltype(said)>;
    if constexpr (is_tagging<option>) ++of.taggings;
    else if constexpr (requires { typename option::type; said.options; })
        of.foreign = of.foreign || each_alternative<V>([]<std::size_t I>() { return !std::is_same_v<typename option::type, alternative_at<V, I>>; });
    else if constexpr (requires { resolve(of.names, said); }) resolve(of.names, said);
    else of.misplaced = true;
}

template <class V>
inline constexpr variant_options options_of_variant = [] {
    variant_options made;
    if constexpr (reflect::annotated<V>) reflect::for_each_said<V>([&made](auto const& said) { resolve<V>(made, said); });
    return made;
}();

/// Nothing is said: each JSON kind belongs to one alternative.
struct told_by_kind {};

template <class... Said>
struct tagging_in {
    using type = told_by_kind;
};
template <class First, class... Others>
struct tagging_in<First, Others...> : std::conditional_t<is_tagging<First>, std::type_identity<First>, tagging_in<Others...>> {};
template <class... Said>
auto tagging_among(std::tuple<Said...> const&) -> typename tagging_in<Said...>::type;

template <class V>
using tagging_of = decltype(tagging_among(reflect::annotation_of<V>().said));

/// Calls f with the options of an alternative.
template <class V, std::size_t I>
constexpr void for_alternative(auto f) {
    if constexpr (reflect::annotated<V>)
        reflect::for_each_said<V>([&f]<class Said>(Said const& said) {
            if constexpr (requires { typename Said::type; said.options; })
                if constexpr (std::is_same_v<typename Said::type, alternative_at<V, I>>) f(said.options);
        });
}

template <class V, std::size_t I>
inline constexpr name_options name_options_of = [] {
    name_options made;
    for_alternative<V, I>([&made](auto const& options) {
        bool const before = made.renamed || made.fallback;
        made = resolved_name(options);
        made.contradicted = made.contradicted || before;
    });
    return made;
}();

/// A class that is no template has a name that all compilers agree on.
template <class T>
constexpr std::string_view unqualified_name() {
    constexpr auto name = type_name<T>();
    if constexpr (!std::is_class_v<T> && !std::is_enum_v<T>) return {};
    else if constexpr (!in_identifier.is[static_cast<unsigned char>(name.back())]) return {};
    else return last_identifier(name);
}

template <class V, std::size_t I>
constexpr void restyle_alternative(auto put) {
    constexpr auto const& names = options_of_variant<V>.names;
    auto const name = stripped(unqualified_name<alternative_at<V, I>>(), names);
    if (names.restyled) return restyle(name, names.style, put);
    for (char const c : name) put(c);
}

template <class V, std::size_t I>
inline constexpr auto restyled_alternative = [] {
    constexpr auto size = [] {
        std::size_t count = 0;
        restyle_alternative<V, I>([&count](char) { ++count; });
        return count;
    }();
    fixed_string<size> text;
    restyle_alternative<V, I>([to = text.bytes](char c) mutable { *to++ = c; });
    return text;
}();

/// An alternative's name; empty if it has none.
template <class V, std::size_t I>
constexpr std::string_view name_of_alternative() {
    if constexpr (name_options_of<V, I>.renamed) return name_options_of<V, I>.own;
    else return restyled_alternative<V, I>.view();
}

template <class V>
inline constexpr auto alternative_names = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<std::string_view, sizeof...(I)>{name_of_alternative<V, I>()...};
}(std::make_index_sequence<std::variant_size_v<V>>());

template <class V>
constexpr std::vector<known_name> list_known_alternatives() {
    std::vector<known_name> known;
    each_alternative<V>([&known]<std::size_t I>() {
        if constexpr (!is_nothing<alternative_at<V, I>>) {
            known.push_back({name_of_alternative<V, I>(), I});
            for_alternative<V, I>([&known](auto const& options) { for_each_alias(options, [&known](std::string_view alias) { known.push_back({alias, I}); }); });
        }
        return true;
    });
    return known;
}

template <class V>
inline constexpr auto known_alternatives = [] {
    std::array<known_name, list_known_alternatives<V>().size()> known{};
    auto const found = list_known_alternatives<V>();
    std::copy(found.begin(), found.end(), known.begin());
    return known;
}();

template <class V>
inline constexpr auto texts_of_alternatives = [] {
    std::array<std::string_view, known_alternatives<V>.size()> texts;
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = known_alternatives<V>[i].text;
    return texts;
}();
template <class V>
inline constexpr auto alternative_table = key_table<texts_of_alternatives<V>.size()>(texts_of_alternatives<V>);

/// The alternative that stands for all names that nobody knows; the number of alternatives if there is none.
template <class V>
inline constexpr std::size_t fallback_alternative = [] {
    auto found = std::variant_size_v<V>;
    each_alternative<V>([&found]<std::size_t I>() { return !name_options_of<V, I>.fallback || (found = I, false); });
    return found;
}();

/// The alternative of a name; the number of alternatives if there is none.
template <class V>
std::size_t find_alternative(std::string_view name) {
    auto const found = alternative_table<V>.view().find(name);
    return found == known_alternatives<V>.size() ? fallback_alternative<V> : known_alternatives<V>[found].place;
}

/// What is wrong with what is said about a variant that is tagged with names, or not.
template <class V>
constexpr reason fault_in_alternatives(bool tagged) {
    auto const& options = options_of_variant<V>;
    if (options.misplaced) return reason::misplaced_option;
    if (options.foreign) return reason::foreign_option;
    if (options.taggings > 1) return reason::contradiction;
    auto found = reason::none;
    int fallbacks = 0;
    each_alternative<V>([&]<std::size_t I>() {
        auto const& of = name_options_of<V, I>;
        fallbacks += of.fallback;
        if (of.misplaced) found = reason::misplaced_option;
        else if (of.contradicted || fallbacks > 1 || (of.renamed && is_nothing<alternative_at<V, I>>)) found = reason::contradiction;
        else if (tagged && !is_nothing<alternative_at<V, I>> && name_of_alternative<V, I>().empty()) found = reason::unnamed_alternative;
        return found == reason::none;
    });
    if (found != reason::none || !tagged) return found;
    if (!all_utf8(list_known_alternatives<V>())) return reason::invalid_key;
    return any_name_twice(list_known_alternatives<V>()) ? reason::names_collide : reason::none;
}

}  // namespace brine::inline v0::detail
