/// Whether a type, seen by itself, takes part in each direction: it has a codec, and the codec has both halves.
#pragma once

#include <brine/base/build.hpp>
#include <brine/base/qualifiers.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/wire/reader.hpp>
#include <brine/wire/writer.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

/// Defined for the types that can be the key of a JSON object; see codec/map.hpp.
template <class Key>
struct key_codec;

namespace detail {

using this_build = build<builds_for_avx2, builds_for_avx512, builds_with_exceptions>;
using this_reader = wire::reader<this_build>;
template <layout Layout>
using this_writer = wire::writer<Layout, this_build>;

template <class T>
concept has_codec = requires { sizeof(codec<T>); };

template <class T>
concept has_key_codec = requires { sizeof(key_codec<T>); };

template <class T>
concept writes = requires(this_writer<compact>& out, T const& value) {
    { codec<T>::encode(out, value) } -> std::same_as<bool>;
};

template <class T>
concept reads = requires(this_reader& in, T& value) {
    { codec<T>::decode(in, value) } -> std::same_as<bool>;
};

template <class T>
inline constexpr bool is_view = kind_of<T> == kind::text_view || kind_of<T> == kind::view || kind_of<T> == kind::wide_view ||
                                kind_of<T> == kind::byte_view;

/// Read where the text is lent, and only there.
template <class T>
concept lendable = std::same_as<T, std::string_view> || std::same_as<T, std::span<std::byte const>>;

/// Why a type whose codec has no decode cannot be read.
template <class T>
constexpr reason reason_against_reading() {
    if (is_view<T>) return reason::view;
    return kind_of<T> == kind::reference ? reason::reference : reason::write_only;
}

/// Why a type takes no part, for each direction.
struct verdict {
    reason on_encoding = reason::none, on_decoding = reason::none;
    reason on_borrowing = on_decoding;
    bool secret = false;  ///< it is one, or holds one
};

template <class T>
concept goes_both_ways = requires { requires codec<T>::both_ways; };

/// Something is said about a type that nothing can be said about.
template <class T>
concept annotated_in_vain = kind_of<T> != kind::none && !takes_annotations(kind_of<T>) && reflect::annotated<T>;

/// Its codec finds fault with it.
template <class T>
concept faulty = requires { requires codec<T>::fault() != reason::none; };

/// A container of the standard library: there is nothing against it by itself.
template <class T>
concept well_known = named_kind<T> != kind::none && named_kind<T> != kind::variant && goes_both_ways<T> && !faulty<T> && !reflect::annotated_outside<T>;

/// It is not to be seen in what is written or said about it. No concept, for the same reason as standing_of.
template <class T>
constexpr bool is_secret() {
    if constexpr (!requires { sizeof(T); }) return false;
    else return requires { requires codec<T>::is_secret; };
}

template <class T>
constexpr verdict verdict_on() {
    constexpr auto never = [](reason why) { return verdict{why, why}; };
    using plain = std::remove_cv_t<T>;
    if constexpr (!requires { sizeof(T); }) return never(reason::incomplete);
    else if constexpr (std::is_volatile_v<T>) return never(reason::volatile_object);
    else if constexpr (!has_codec<plain>) return never(reason_against<plain>());
    else if constexpr (faulty<plain>) return never(codec<plain>::fault());
    else if constexpr (annotated_in_vain<plain>) return never(reason::not_a_record);
    else if constexpr (goes_both_ways<plain>) return {.on_decoding = std::is_const_v<T> ? reason::constant : reason::none};
    else
        return {.on_encoding = writes<plain> ? reason::none : is_secret<plain>() ? reason::secret : reason::read_only,
                .on_decoding = !reads<plain> ? reason_against_reading<plain>()
                               : std::is_const_v<T> ? reason::constant : reason::none};
}

/// How much a survey has to ask about a type.
enum class standing : std::uint8_t {
    leaf,       ///< nothing: numbers, texts and the like; ordinary records consist mostly of these
    blameless,  ///< what it is made of: there is nothing against the type itself
    open,       ///< all that verdict_on does
};

/// No concept, which would remember what it answered about an incomplete type.
template <class T>
constexpr standing standing_of() {
    if constexpr (!requires { sizeof(T); }) return standing::open;
    else if constexpr (is_const<T> || is_volatile<T>) return standing::open;
    else if constexpr (requires { requires codec<T>::is_leaf; }) return standing::leaf;
    else if constexpr (!goes_both_ways<T> || faulty<T> || annotated_in_vain<T>) return standing::open;
    else if constexpr (!requires { requires codec<T>::is_secret; }) return standing::blameless;
    else return standing::open;
}

template <class T>
constexpr bool is_leaf() { return standing_of<T>() == standing::leaf; }

/// Why T cannot be made anew, to be read.
template <class T>
constexpr reason reason_against_making() {
    if constexpr (!requires { sizeof(T); }) return reason::incomplete;
    else return std::is_default_constructible_v<T> ? reason::none : reason::not_default_constructible;
}

}  // namespace detail
}  // namespace brine::inline v0
