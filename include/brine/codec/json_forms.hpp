/// Which kinds of JSON value a type may be written as, to tell the alternatives of a variant apart.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/names.hpp>
#include <brine/wire/json_kind.hpp>

#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// A set of JSON kinds, one bit each.
using json_kinds = unsigned;

constexpr json_kinds only(json_kind kind) { return 1u << static_cast<unsigned>(kind); }
inline constexpr json_kinds any_json_kind = only(json_kind::none) - 1;

template <class T>
constexpr json_kinds json_kinds_of();

template <class T>
constexpr json_kinds kinds_of_codec() {
    if constexpr (requires { codec<T>::json_form; }) return only(codec<T>::json_form);
    else if constexpr (requires { typename codec<T>::written_as; }) return json_kinds_of<typename codec<T>::written_as>();
    else return any_json_kind;
}

template <class T>
constexpr json_kinds kinds_of_enumeration() {
    constexpr auto const& options = options_of_enumeration<T>;
    return only(options.as_integer ? json_kind::number : options.flags ? json_kind::array : json_kind::string);
}

/// The kind of JSON value that all types of a kind are written as; none where it takes a look at the type.
constexpr json_kinds json_kind_of(kind of) {
    switch (of) {
    case kind::null: return only(json_kind::null);
    case kind::boolean: return only(json_kind::boolean);
    case kind::number: case kind::wide_number: return only(json_kind::number);
    case kind::string: case kind::text_view: case kind::text_buffer: case kind::character: case kind::wide_string: case kind::wide_view:
    case kind::bytes: case kind::byte_view: case kind::bitset: case kind::path: case kind::duration: case kind::time_point: case kind::date:
        return only(json_kind::string);
    case kind::array: case kind::view: case kind::sequence: case kind::set: case kind::multimap: case kind::tuple: case kind::positional:
    case kind::complex: return only(json_kind::array);
    case kind::map: case kind::record: return only(json_kind::object);
    default: return 0;
    }
}

/// All kinds where nobody knows, as with a codec that does not say json_form.
template <class T>
constexpr json_kinds json_kinds_of() {
    constexpr auto of = kind_of<T>;
    if constexpr (of == kind::none) return kinds_of_codec<T>();
    else if constexpr (!std::is_base_of_v<codec_of<of, T>, codec<T>>) return kinds_of_codec<T>();
    else if constexpr (json_kind_of(of) != 0) return json_kind_of(of);
    else if constexpr (of == kind::enumeration) return kinds_of_enumeration<T>();
    else if constexpr (of == kind::nullable) return only(json_kind::null) | json_kinds_of<std::remove_cvref_t<decltype(*std::declval<T&>())>>();
    else if constexpr (of == kind::variant) return codec<T>::json_forms;
    else return kinds_of_codec<T>();
}

}  // namespace brine::inline v0::detail
