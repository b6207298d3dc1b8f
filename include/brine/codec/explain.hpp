/// What a survey found, as text.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/type_name.hpp>
#include <brine/codec/survey.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace brine::inline v0::detail {

using pieces = std::vector<std::string_view>;

constexpr std::size_t joined_size(pieces const& parts) {
    std::size_t size = 0;
    for (auto const part : parts) size += part.size();
    return size;
}

/// A text that a function makes at compile time out of pieces.
template <auto Make>
inline constexpr auto joined = [] {
    constexpr auto size = joined_size(Make());
    fixed_string<size> text;
    auto* to = text.bytes;
    for (auto const part : Make()) to = std::copy(part.begin(), part.end(), to);
    return text;
}();

template <class Way, class T, bool Named = true>
constexpr finding surveyed() {
    survey<Way, Named> walk;
    walk.template made_part<T>("");
    return walk.found();
}

/// Why T takes no part, and the path to its first part that takes none: `Order $.customers{}.session`.
template <class Way, class T>
inline constexpr reason why_not = surveyed<Way, T, false>().why;

template <class Way, class T>
inline constexpr auto const& where_not = joined<[] {
    pieces parts{type_name<T>(), " $"};
    auto const found = surveyed<Way, T>();
    parts.insert(parts.end(), found.path.begin(), found.path.end());
    return parts;
}>;

/// A type's name without the spaces that only clang puts in front of `*` and `&`.
constexpr pieces tidy(std::string_view type) {
    pieces parts;
    for (std::size_t space; (space = std::min(type.find(" *"), type.find(" &"))) != type.npos; type.remove_prefix(space + 1))
        parts.push_back(type.substr(0, space));
    parts.push_back(type);
    return parts;
}

template <class Way, class T>
inline constexpr auto const& what_not = joined<[] { return tidy(surveyed<Way, T>().type); }>;

/// `Order $.customers{}.session: DbSession* has no JSON form; pass its id, …`; empty when all is well.
template <class Way, class T>
inline constexpr auto const& explanation = joined<[] {
    if (why_not<Way, T> == reason::none) return pieces{};
    return pieces{where_not<Way, T>, ": ", what_not<Way, T>, " ", Way::fault, "; ", remedy(why_not<Way, T>)};
}>;

}  // namespace brine::inline v0::detail
