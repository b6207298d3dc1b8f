/// A name in JSON that stands for an enumerator or for an alternative of a variant, and what can be said about it.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/reflect/option.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <vector>

namespace brine::inline v0::detail {

/// What is said about the name of one enumerator or alternative.
struct name_options {
    std::string_view own{};  ///< what rename says
    bool renamed = false, fallback = false;
    bool contradicted = false, misplaced = false;
};

constexpr void resolve(name_options& of, auto) { of.misplaced = true; }
template <fixed_string Key>
constexpr void resolve(name_options& of, reflect::rename_option<Key, reflect::way::both> option) {
    of.contradicted = of.contradicted || of.renamed;
    of.renamed = true, of.own = option.key;
}
template <fixed_string... Keys>
constexpr void resolve(name_options&, reflect::alias_option<Keys...>) {}
constexpr void resolve(name_options& of, reflect::fallback_option) { of.fallback = true; }

constexpr name_options resolved_name(auto const& options) {
    name_options made;
    std::apply([&made](auto const&... each) { (resolve(made, each), ...); }, options);
    return made;
}

/// Calls f with each alias among some options.
constexpr void for_each_alias(auto const& options, auto f) {
    auto const visit = [&f]<class Option>(Option const&) {
        if constexpr (requires { Option::keys; })
            for (auto const key : Option::keys) f(key);
    };
    std::apply([&visit](auto const&... each) { (visit(each), ...); }, options);
}

/// A text that an enumerator or an alternative is known by when it is read.
struct known_name {
    std::string_view text;
    std::size_t place;
};

/// Whether two of some names are the same.
constexpr bool any_name_twice(std::vector<known_name> names) {
    std::sort(names.begin(), names.end(), [](known_name const& a, known_name const& b) { return a.text < b.text; });
    return std::adjacent_find(names.begin(), names.end(), [](known_name const& a, known_name const& b) { return a.text == b.text; }) != names.end();
}

constexpr bool all_utf8(std::vector<known_name> const& names) {
    return std::all_of(names.begin(), names.end(), [](known_name const& each) { return wire::first_invalid_utf8(each.text) == each.text.size(); });
}

}  // namespace brine::inline v0::detail
