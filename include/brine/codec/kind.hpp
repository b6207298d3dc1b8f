/// What kind of JSON value a type is: the precedence between kinds, decided in one place.
#pragma once

#include <brine/base/maybe.hpp>
#include <brine/base/qualifiers.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/known.hpp>
#include <brine/reflect/record.hpp>
#include <brine/wire/wide_number.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace brine::inline v0 {

/// The kinds, each of which has its codec in a file of that name.
enum class kind : std::uint8_t {
    none, null, boolean, number, enumeration, string, text_view, nullable, array, view, map, sequence, tuple, variant, record, positional, wrapper,
    multimap, set, text_buffer, character, wide_number, wide_string, wide_view, bytes, byte_view, reference, atomic, complex, bitset,
    path, duration, time_point, date,
};

namespace detail {

template <class T>
inline constexpr bool is_character = false;
template <>
inline constexpr bool is_character<char> = true;
template <>
inline constexpr bool is_character<wchar_t> = true;
template <>
inline constexpr bool is_character<char8_t> = true;
template <>
inline constexpr bool is_character<char16_t> = true;
template <>
inline constexpr bool is_character<char32_t> = true;

/// Integers and floating-point numbers up to 64 bits; characters and bool are none.
template <class T>
concept number = (std::integral<T> && !is_character<T> && !std::same_as<T, bool> && sizeof(T) <= 8) ||
                 std::same_as<T, float> || std::same_as<T, double>;

/// The templates of the standard library that are met most, known by their names, which costs a compiler next to nothing.
/// One of them can contain itself only through another class.
template <class T>
inline constexpr kind named_kind = kind::none;
template <class Traits, class Allocator>
inline constexpr kind named_kind<std::basic_string<char, Traits, Allocator>> = kind::string;
template <class Traits>
inline constexpr kind named_kind<std::basic_string_view<char, Traits>> = kind::text_view;
template <class Character, class Traits, class Allocator>
    requires is_character<Character>
inline constexpr kind named_kind<std::basic_string<Character, Traits, Allocator>> = kind::wide_string;
template <class Character, class Traits>
    requires is_character<Character>
inline constexpr kind named_kind<std::basic_string_view<Character, Traits>> = kind::wide_view;
template <class T>
inline constexpr kind named_kind<std::optional<T>> = kind::nullable;
template <class T>
inline constexpr kind named_kind<nullable<T>> = kind::nullable;
template <class T, class Deleter>
inline constexpr kind named_kind<std::unique_ptr<T, Deleter>> = kind::nullable;
template <class T, class Deleter>
inline constexpr kind named_kind<std::unique_ptr<T[], Deleter>> = kind::none;
template <class Deleter>
inline constexpr kind named_kind<std::unique_ptr<void, Deleter>> = kind::none;
template <class T>
inline constexpr kind named_kind<std::shared_ptr<T>> = kind::nullable;
template <class T>
inline constexpr kind named_kind<std::shared_ptr<T[]>> = kind::none;
template <class T, std::size_t N>
inline constexpr kind named_kind<std::shared_ptr<T[N]>> = kind::none;
template <>
inline constexpr kind named_kind<std::shared_ptr<void>> = kind::none;
template <class T>
inline constexpr kind named_kind<std::reference_wrapper<T>> = kind::reference;
template <class T, std::size_t N>
inline constexpr kind named_kind<std::array<T, N>> = kind::array;
template <std::size_t N>
inline constexpr kind named_kind<std::array<std::byte, N>> = kind::bytes;
template <class Allocator>
inline constexpr kind named_kind<std::vector<std::byte, Allocator>> = kind::bytes;
template <std::size_t N>
inline constexpr kind named_kind<std::span<std::byte, N>> = kind::byte_view;
template <std::size_t N>
inline constexpr kind named_kind<std::span<std::byte const, N>> = kind::byte_view;
template <class T, std::size_t N>
    requires(!is_character<T> && std::same_as<T, std::remove_cv_t<T>>)
inline constexpr kind named_kind<T[N]> = kind::array;
template <std::size_t N>
inline constexpr kind named_kind<char[N]> = kind::text_buffer;
template <class T, std::size_t N>
inline constexpr kind named_kind<std::span<T, N>> = kind::view;
template <class T, class Allocator>
inline constexpr kind named_kind<std::vector<T, Allocator>> = kind::sequence;
template <class First, class Second>
inline constexpr kind named_kind<std::pair<First, Second>> = kind::tuple;
template <class... Parts>
inline constexpr kind named_kind<std::tuple<Parts...>> = kind::tuple;
template <class... Alternatives>
inline constexpr kind named_kind<std::variant<Alternatives...>> = kind::variant;
template <>
inline constexpr kind named_kind<std::monostate> = kind::null;

/// Shows elements that it does not let anybody change the number of: a view, or a class that has them.
template <class T>
concept view = !__is_aggregate(T) && !holds_itself<T> && requires(T& values) {
    requires std::is_class_v<std::remove_cvref_t<decltype(*values.begin())>> || std::is_scalar_v<std::remove_cvref_t<decltype(*values.begin())>>;
    values.begin() != values.end();
};

/// A record, whatever it is written as.
constexpr bool is_record_kind(kind of) { return of == kind::record || of == kind::positional || of == kind::wrapper; }

/// Something can be said about the types of a kind.
constexpr bool takes_annotations(kind of) { return is_record_kind(of) || of == kind::enumeration || of == kind::variant; }

/// What a record is written as: an object, unless it says otherwise.
template <class T>
constexpr kind form_of_record() {
    if constexpr (!reflect::annotated<T>) return kind::record;
    else if constexpr (reflect::has_option<T, reflect::as_array_option>) return kind::positional;
    else if constexpr (reflect::has_option<T, reflect::transparent_option>) return kind::wrapper;
    else return kind::record;
}

template <class T>
constexpr kind find_class() {
    if constexpr (map<T>) return kind::map;
    else if constexpr (multimap<T>) return kind::multimap;
    else if constexpr (set<T>) return kind::set;
    else if constexpr (sequence<T>) return kind::sequence;
    // Most classes that are asked about are plain records, and all that follows is none.
    else if constexpr (__is_aggregate(T) && reflect::record<T>) return form_of_record<T>();
    else if constexpr (path<T>) return kind::path;
    else if constexpr (view<T>) return kind::view;
    else if constexpr (duration<T>) return kind::duration;
    else if constexpr (time_point<T>) return kind::time_point;
    else if constexpr (calendar_date<T>) return kind::date;
    else if constexpr (atomic<T>) return kind::atomic;
    else if constexpr (complex<T>) return kind::complex;
    else if constexpr (bitset<T>) return kind::bitset;
    else if constexpr (reflect::record<T>) return form_of_record<T>();
    else return kind::none;
}

template <class T>
constexpr kind find_kind() {
    if constexpr (is_const<T> || is_volatile<T>) return kind::none;
    else if constexpr (__is_class(T)) return find_class<T>();
    else if constexpr (std::same_as<T, bool>) return kind::boolean;
    else if constexpr (number<T>) return kind::number;
    else if constexpr (std::is_enum_v<T>) return kind::enumeration;
    else if constexpr (is_character<T>) return kind::character;
    else if constexpr (wire::wide_number<T>) return kind::wide_number;
    else return kind::none;
}

}  // namespace detail

/// The kind of a type without const or volatile: the first line above that holds.
template <class T>
inline constexpr kind kind_of = detail::find_kind<T>();
template <class T>
    requires(detail::named_kind<T> != kind::none)
inline constexpr kind kind_of<T> = detail::named_kind<T>;

/// The codec of a kind, in the file of the kind's name.
template <kind Kind, class T>
struct codec_of;

// Found by a value: a specialisation of codec for each kind would have the compiler ask for each type whether it is any of
// them.
template <class T>
    requires(kind_of<T> != kind::none)
struct codec<T> : codec_of<kind_of<T>, T> {};

namespace detail {

/// Null is one of the values of a type, so it could not say which of two layers is empty.
template <class Content>
constexpr bool takes_null() {
    if constexpr (named_kind<std::remove_cv_t<Content>> == kind::nullable) return true;
    else if constexpr (!requires { sizeof(Content); }) return false;
    else return requires { requires codec<std::remove_cv_t<Content>>::can_be_null; };
}

/// Written as a string, whatever its value: then it can also be a key.
template <class T>
concept textual = kind_of<T> == kind::string || requires { requires codec<T>::is_text; };

}  // namespace detail

}  // namespace brine::inline v0
