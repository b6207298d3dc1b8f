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

/// The ways: what each says of a type that takes no part, and which verdict and finding are its own.
struct encoding {
    static constexpr std::string_view fault = "has no JSON form";
    static constexpr reason reason_in(verdict on) { return on.on_encoding; }
    static constexpr auto const& found_by(auto const& survey) { return survey.found_on_encoding(); }
};
struct decoding {
    static constexpr std::string_view fault = "cannot be read from JSON";
    static constexpr reason reason_in(verdict on) { return on.on_decoding; }
    static constexpr auto const& found_by(auto const& survey) { return survey.found_on_decoding(); }
};

/// Decoding where the text is lent.
struct borrowing {
    static constexpr std::string_view fault = "cannot be borrowed from JSON";
    static constexpr reason reason_in(verdict on) { return on.on_borrowing; }
    static constexpr auto const& found_by(auto const& survey) { return survey.found_on_borrowing(); }
};

/// Both verdicts on a type and all that it is made of, from one walk.
template <class T>
inline constexpr verdict verdict_on_all = [] {
    survey<false> walk;
    walk.new_part<T>("");
    return verdict{walk.found_on_encoding().why, walk.found_on_decoding().why, walk.found_on_borrowing().why, walk.found_secret()};
}();

/// The first part of T that takes no part.
template <class Way, class T>
constexpr finding first_fault() {
    survey<true> walk;
    walk.new_part<T>("");
    return Way::found_by(walk);
}

/// Why T takes no part, and the path to its first part that takes none: `Order $.customers{}.session`.
template <class Way, class T>
inline constexpr reason why_not = Way::reason_in(verdict_on_all<T>);

template <class Way, class T>
inline constexpr auto const& where_not = joined<[] {
    pieces parts{type_name<T>(), " $"};
    auto const found = first_fault<Way, T>();
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
inline constexpr auto const& what_not = joined<[] { return tidy(first_fault<Way, T>().type); }>;

/// `Order $.customers{}.session: DbSession* has no JSON form; pass its id, …`; empty when all is well.
template <class Way, class T>
inline constexpr auto const& explanation = joined<[] {
    if (why_not<Way, T> == reason::none) return pieces{};
    return pieces{where_not<Way, T>, ": ", what_not<Way, T>, " ", Way::fault, "; ", remedy(why_not<Way, T>)};
}>;

}  // namespace brine::inline v0::detail
