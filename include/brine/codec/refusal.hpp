/// The complaint: the one error that a call with an unserializable type gives. Its template arguments name the path and
/// the type, its text the remedy.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/codec/explain.hpp>
#include <brine/codec/remedy.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace brine::inline v0::detail {

/// Where the offending part is, such as `Order $.customers{}.session`, and its type. In pieces, since clang shows only
/// the first 32 bytes of a text.
template <fixed_string... Pieces>
struct place {};
template <fixed_string... Pieces>
struct type {};

template <class Place>
inline constexpr bool has_json_form = false;

/// Stands for what an entry function would have returned, so that nothing but the refusal is an error.
struct no_answer {
    template <class Answer>
    operator Answer() const;
};

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
// A compiler that can compute the text (P2741) says it all in one line.
template <reason Why, class Place, class Type, class Sentence>
struct refusal : no_answer {
    static_assert(has_json_form<Place>, Sentence::text());
};
#else
template <reason Why, class Place, class Type>
struct refusal;

template <class Place, class Type>
struct refusal<reason::incomplete, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is only declared here; define it before its first use");
};

template <class Place, class Type>
struct refusal<reason::pointer, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "pass its id, or copy the fields that the receiver needs");
};

template <class Place, class Type>
struct refusal<reason::c_string, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "use std::string");
};

template <class Place, class Type>
struct refusal<reason::function, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "code cannot be sent; pass a name that the receiver knows");
};

template <class Place, class Type>
struct refusal<reason::handle, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is a handle of this process; pass its id, or copy the fields that the receiver needs");
};

template <class Place, class Type>
struct refusal<reason::any, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "use std::variant, or a type that says what it holds");
};

template <class Place, class Type>
struct refusal<reason::view, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is a view; use an owning type, such as std::string or std::vector");
};

template <class Place, class Type>
struct refusal<reason::constant, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is const; drop const to read it");
};

template <class Place, class Type>
struct refusal<reason::volatile_object, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "drop volatile");
};

template <class Place, class Type>
struct refusal<reason::reference, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is a reference; hold a value");
};

template <class Place, class Type>
struct refusal<reason::c_array, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is a C array; use std::array");
};

template <class Place, class Type>
struct refusal<reason::union_type, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is a union; use std::variant");
};

template <class Place, class Type>
struct refusal<reason::secret, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is a secret; skip it when writing, or make it a brine::secret<T, brine::when_written::redacted>");
};

template <class Place, class Type>
struct refusal<reason::clock, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its clock has no calendar; use std::chrono::sys_time, or a duration");
};

template <class Place, class Type>
struct refusal<reason::ticks, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its ticks are no decimal fraction of a second, or not counted in integers; use another duration, such as std::chrono::nanoseconds");
};

template <class Place, class Type>
struct refusal<reason::wide_number, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it is wider than 64 bits; use a narrower number, or specialise brine::codec");
};

template <class Place, class Type>
struct refusal<reason::map_key, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "use a string or an integer as the key, or specialise brine::key_codec");
};

template <class Place, class Type>
struct refusal<reason::base_class, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has a base class; make the base a member, or list all members with brine::fields");
};

template <class Place, class Type>
struct refusal<reason::array_member, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has a C array or an anonymous union as a member; use std::array or std::variant");
};

template <class Place, class Type>
struct refusal<reason::greedy_member, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "a member takes any value, as std::any does; give it a plain type, or specialise brine::codec");
};

template <class Place, class Type>
struct refusal<reason::bit_field, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has a bit-field; give the member a whole integer, or specialise brine::codec");
};

template <class Place, class Type>
struct refusal<reason::reference_member, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has a reference member; hold a value, or pass an id");
};

template <class Place, class Type>
struct refusal<reason::volatile_member, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has a volatile member; drop volatile");
};

template <class Place, class Type>
struct refusal<reason::too_many_members, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has more than 200 members; group them, or list them with brine::fields");
};

template <class Place, class Type>
struct refusal<reason::virtual_functions, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has virtual functions; list its members with brine::fields, or specialise brine::codec");
};

template <class Place, class Type>
struct refusal<reason::closed_class, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "list its members with brine::fields, or specialise brine::codec, before its first use");
};

template <class Place, class Type>
struct refusal<reason::not_default_constructible, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has no default constructor to be read into; add one, or specialise brine::codec");
};

template <class Place, class Type>
struct refusal<reason::read_only, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its brine::codec has no encode; add it, or only read the type");
};

template <class Place, class Type>
struct refusal<reason::write_only, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its brine::codec has no decode; add it, or only write the type");
};

template <class Place, class Type>
struct refusal<reason::foreign_option, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its annotations say something about a member of another class; name members of this one");
};

template <class Place, class Type>
struct refusal<reason::invalid_key, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "one of its keys is empty or not UTF-8; rename the member to something else");
};

template <class Place, class Type>
struct refusal<reason::keys_collide, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "two of its members have the same key; rename one of them");
};

template <class Place, class Type>
struct refusal<reason::not_a_record, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "it has annotations, but it is not a record; list its members with brine::fields, or drop them");
};

template <class Place, class Type>
struct refusal<reason::unlisted_option, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its annotations say something about a member that brine::fields leaves out; list the member");
};

template <class Place, class Type>
struct refusal<reason::misplaced_option, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "an option stands in the wrong place; options of a type stand in brine::annotate, options of a member in brine::field");
};

template <class Place, class Type>
struct refusal<reason::unfit_option, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "an option does not fit the type of its member; drop it, or give it a function that takes the member");
};

template <class Place, class Type>
struct refusal<reason::contradiction, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "two options of one member contradict each other; drop one of them");
};

template <class Place, class Type>
struct refusal<reason::left_out_but_required, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "a member may be left out when written, but reading would not bring its value back; add brine::defaulted, or drop what leaves it out");
};

template <class Place, class Type>
struct refusal<reason::null_twice, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "null would stand for two of its values; drop one of the two layers");
};

template <class Place, class Type>
struct refusal<reason::needs_an_object, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "an option is about keys or about leaving out, but it is written without keys; drop the option");
};

template <class Place, class Type>
struct refusal<reason::invalid_pointer, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "brine::nested takes a JSON Pointer, such as \"/body/id\"");
};

template <class Place, class Type>
struct refusal<reason::captured_twice, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "two of its members would take the unknown keys; keep one of them");
};

template <class Place, class Type>
struct refusal<reason::captured_and_denied, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "unknown keys are both denied and captured; drop one of the two");
};

template <class Place, class Type>
struct refusal<reason::may_vanish, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "a flattened optional has no member that is always written, so an empty one looks the same; do not flatten it");
};

template <class Place, class Type>
struct refusal<reason::not_transparent, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "a transparent record has one member that takes part; skip the others, or drop brine::transparent");
};

template <class Place, class Type>
struct refusal<reason::no_setter, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "one of its properties has no setter; add one, or say brine::skip_reading");
};

template <class Place, class Type>
struct refusal<reason::not_constructible, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "brine::construct_with does not make it of the values of its listed members, in their order; give it a function that does");
};

template <class Place, class Type>
struct refusal<reason::other, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "specialise brine::codec, before its first use");
};
#endif

inline constexpr std::size_t piece_size = 32;

template <auto const& Text, std::size_t I>
inline constexpr std::size_t size_of_piece = std::min(piece_size, Text.size() - I * piece_size);

template <auto const& Text, std::size_t I>
inline constexpr auto piece = fixed_string<size_of_piece<Text, I>>(Text.view().substr(I * piece_size));

/// A text as template arguments of 32 bytes each.
template <template <fixed_string...> class To, auto const& Text, std::size_t... I>
To<piece<Text, I>...> cut(std::index_sequence<I...>);

template <template <fixed_string...> class To, auto const& Text>
using in_pieces = decltype(cut<To, Text>(std::make_index_sequence<(Text.size() + piece_size - 1) / piece_size>()));

}  // namespace brine::inline v0::detail
