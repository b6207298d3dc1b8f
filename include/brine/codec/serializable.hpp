/// encodable, decodable, serializable: what the survey finds, as concepts, as sentences and as one complaint.
#pragma once

#include <brine/base/build.hpp>
#include <brine/codec/explain.hpp>
#include <brine/codec/refusal.hpp>
#include <brine/wire/reader.hpp>
#include <brine/wire/writer.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

/// How many arrays and objects may be open at once, unless a parser says otherwise.
inline constexpr std::size_t default_depth = 1024;

namespace detail {

using this_build = build<builds_for_avx2, builds_for_avx512, builds_with_exceptions>;
using this_reader = wire::reader<this_build>;
template <layout Layout>
using this_writer = wire::writer<Layout, this_build>;

/// The way out: a type takes part if its codec can write it.
struct encoding {
    static constexpr std::string_view fault = "has no JSON form";

    template <class T>
    static constexpr reason against() {
        using plain = std::remove_const_t<T>;
        if constexpr (std::is_volatile_v<T>) return reason::volatile_object;
        else if constexpr (!has_codec<plain>) return reason_against<plain>();
        else if constexpr (!writes<plain>) return reason::read_only;
        else return reason::none;
    }
    template <class T>
    static constexpr reason against_making() { return reason::none; }

private:
    template <class T>
    static constexpr bool writes = requires(this_writer<compact>& out, T const& value) {
        { codec<T>::encode(out, value) } -> std::same_as<bool>;
    };
};

template <class T>
inline constexpr bool is_view = kind_of<T>() == kind::text_view || kind_of<T>() == kind::view;

/// The way in: its codec can read it.
struct decoding {
    static constexpr std::string_view fault = "cannot be read from JSON";

    template <class T>
    static constexpr reason against() {
        using plain = std::remove_const_t<T>;
        if constexpr (std::is_volatile_v<T>) return reason::volatile_object;
        else if constexpr (!has_codec<plain>) return reason_against<plain>();
        else if constexpr (!reads<plain>) return is_view<plain> ? reason::view : reason::write_only;
        else if constexpr (std::is_const_v<T>) return reason::constant;
        else return reason::none;
    }
    template <class T>
    static constexpr reason against_making() {
        return std::is_default_constructible_v<T> ? reason::none : reason::not_default_constructible;
    }

private:
    template <class T>
    static constexpr bool reads = requires(this_reader& in, T& value) {
        { codec<T>::decode(in, value) } -> std::same_as<bool>;
    };
};

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class Way, class T>
struct sentence {
    static constexpr std::string_view text() { return explanation<Way, T>; }
};
template <class Way, class T>
using complaint = refusal<why_not<Way, T>, in_pieces<place, where_not<Way, T>>, in_pieces<type, what_not<Way, T>>, sentence<Way, T>>;
#else
template <class Way, class T>
using complaint = refusal<why_not<Way, T>, in_pieces<place, where_not<Way, T>>, in_pieces<type, what_not<Way, T>>>;
#endif

/// What the entry functions ask: unlike a concept, also about an incomplete type.
template <class Way, class T>
inline constexpr bool refuses = why_not<Way, T> != reason::none;

/// What the concepts answer. An incomplete type gets no answer but an error: the answer would be kept, and be wrong later.
template <class Way, class T, reason Why = why_not<Way, T>>
struct verdict {
    static constexpr bool value = Why == reason::none;
};
template <class Way, class T>
struct verdict<Way, T, reason::incomplete> {
    static constexpr bool value = sizeof(complaint<Way, T>) == 0;
};

}  // namespace detail

/// Everything that T is made of can be written as JSON. T must be complete.
template <class T>
concept encodable = detail::verdict<detail::encoding, std::remove_const_t<std::remove_reference_t<T>>>::value;

/// Everything that T is made of can be read from JSON. T must be complete.
template <class T>
concept decodable = detail::verdict<detail::decoding, std::remove_reference_t<T>>::value;

/// Both: from_json(to_json(x)) == x.
template <class T>
concept serializable = encodable<T> && decodable<T>;

/// Why T cannot be written: path, type and remedy in one sentence; empty if it can.
template <class T>
constexpr std::string_view explain_encode() { return detail::explanation<detail::encoding, std::remove_const_t<std::remove_reference_t<T>>>; }

/// Why T cannot be read: path, type and remedy in one sentence; empty if it can.
template <class T>
constexpr std::string_view explain_decode() { return detail::explanation<detail::decoding, std::remove_reference_t<T>>; }

}  // namespace brine::inline v0
