/// How a type looks in JSON, in both directions: the one name through which everything recurses.
#pragma once

#include <brine/wire/quick_reader.hpp>
#include <brine/wire/quick_writer.hpp>

#include <concepts>
#include <type_traits>

namespace brine::inline v0 {

/// Specialise it to teach brine a type:
///
///     template <> struct brine::codec<uuid> {
///         static bool encode(auto& out, uuid const& value) { return out.string(value.to_string()); }
///         static bool decode(auto& in, uuid& value) { … return in.reject("not a UUID"); }
///     };
///
/// Not defined means: not serializable. Each direction may be left out. Optional members:
///     static constexpr void visit(auto& survey)      names the types that it is made of, see serializable.hpp
///     static constexpr bool is_leaf = true           instead: it is made of nothing, and has both directions
///     static constexpr bool is_text = true           it writes and reads one string, so that the type can be a map's key
///     static constexpr bool constructs = true        it has template <class T> bool construct(auto& in, auto put), which reads
///                                                    a value and puts it; then T needs no default constructor
///     static constexpr bool both_ways = true         it has both directions, which then need not be looked for
///     static constexpr reason fault()                what is wrong with what is said about it, see remedy.hpp
///     static bool any_part(T const&, auto test)      whether the test holds for any of the values that it is made of
///     static bool absent(T const&), void clear(T&)   a record leaves an absent value out, and clears a missing one
///     static constexpr bool tells_absent_from_null = true   an absent value must not be written as null
///     static constexpr bool can_be_null = true       null is one of its values, so that an optional one could not be told from it
///     static constexpr json_kind json_form = json_kind::string    the kind of value that it always is, for an untagged variant
///     static bool encode_plain(auto& out, T const&), decode_plain(auto& in, T&)    the same with a quick_writer, a quick_reader:
///                                                    false where it is not plain; then the others do it from the start
///     static bool encode_on(auto& out, auto& quick, T const&)    the same as encode with a quick_writer, which goes on behind it
///     static constexpr char brackets[] = "[]"        a value that is empty() is written as these two
///     static bool merge(auto& in, T&)                reads a patch of it, for update_json; otherwise a patch replaces it
template <class T>
struct codec;

/// What is const is written like what is not; reading it is refused by the survey.
template <class T>
struct codec<T const> : codec<T> {};

/// A base of codecs for types that are made of nothing else and own no text.
struct leaf_codec {
    static constexpr bool is_leaf = true;
    static constexpr void visit(auto&) {}
};

/// A type whose value can be absent from a record, such as an empty optional.
template <class T>
concept can_be_absent = requires(T& value) {
    { codec<T>::absent(value) } -> std::convertible_to<bool>;
    codec<T>::clear(value);
};

namespace detail {

/// Reads a patch into a value.
template <class Codec>
bool merge_value(auto& in, auto&& value) {
    if constexpr (requires { Codec::merge(in, value); }) return Codec::merge(in, value);
    else return Codec::decode(in, value);
}

/// A value of the type cannot be made before it is read, but from what is read.
template <class T>
concept made_by_reading = !std::is_default_constructible_v<T> && requires { requires codec<T>::constructs; };

/// The codec has decode_plain(in, value), for what a quick_reader can read.
template <class Codec, class T>
concept reads_plainly = requires(wire::quick_reader& in, T& value) { Codec::decode_plain(in, value); };

/// The codec has encode_plain(out, value), for what a quick_writer can write.
template <class Codec, class T>
concept writes_plainly = requires(wire::quick_writer& out, T const& value) { Codec::encode_plain(out, value); };

/// The codec has encode_on(out, quick, value).
template <class Codec, class T>
concept writes_on = requires(wire::quick_writer& quick, T const& value) { Codec::encode_on(quick, quick, value); };

/// Writes what is plain or empty in registers, where the value is to follow; false where it is not.
template <class Codec, class T>
[[gnu::always_inline]] inline bool encode_plainly(auto& out, wire::quick_writer& quick, T const& value) {
    if constexpr (writes_plainly<Codec, T>) return Codec::encode_plain(quick, value);
    else if constexpr (requires { Codec::brackets; value.empty(); }) return value.empty() && out.nothing(quick, Codec::brackets[0], Codec::brackets[1]);
    else return false;
}

/// Functions of their own for what is not plain, the same for all members of a type.
template <class Codec>
[[gnu::noinline]] bool decode_apart(auto& in, auto& value) {
    return Codec::decode(in, value);
}
template <class Codec>
[[gnu::noinline]] bool encode_apart(auto& out, auto const& value) {
    return Codec::encode(out, value);
}

/// The two ways to read into what is there.
struct replacing {
    template <class Codec>
    static bool read(auto& in, auto&& value) { return Codec::decode(in, value); }
};
struct merging {
    template <class Codec>
    static bool read(auto& in, auto&& value) { return detail::merge_value<Codec>(in, value); }
};

}  // namespace detail

}  // namespace brine::inline v0
