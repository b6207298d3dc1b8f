/// encodable, decodable, serializable: what the survey finds, as concepts, as sentences and as one complaint.
#pragma once

#include <brine/codec/explain.hpp>
#include <brine/codec/part.hpp>
#include <brine/codec/refusal.hpp>
#include <brine/codec/refusal_tagged.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

/// How many arrays and objects may be open at once, unless a parser says otherwise.
inline constexpr std::size_t default_depth = 1024;

namespace detail {

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
inline constexpr bool takes_part = Why == reason::none;
template <class Way, class T>
inline constexpr bool takes_part<Way, T, reason::incomplete> = sizeof(complaint<Way, T>) == 0;

}  // namespace detail

/// Everything that T is made of can be written as JSON. T must be complete.
template <class T>
concept encodable = detail::takes_part<detail::encoding, std::remove_const_t<std::remove_reference_t<T>>>;

/// Everything that T is made of can be read from JSON. T must be complete.
template <class T>
concept decodable = detail::takes_part<detail::decoding, std::remove_reference_t<T>>;

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
