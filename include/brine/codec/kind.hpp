/// What kind of JSON value a type is: the precedence between kinds, decided in one place.
#pragma once

#include <brine/reflect/record.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace brine::inline v0 {

/// The kinds, each of which has its codec in a file of that name.
enum class kind : std::uint8_t { none, boolean, number, string, text_view, nullable, array, view, map, sequence, tuple, record };

namespace detail {

template <class T, template <class...> class Template>
inline constexpr bool is_a = false;
template <class... Arguments, template <class...> class Template>
inline constexpr bool is_a<Template<Arguments...>, Template> = true;

template <class T>
inline constexpr bool is_std_array = false;
template <class T, std::size_t N>
inline constexpr bool is_std_array<std::array<T, N>> = true;

template <class T>
inline constexpr bool is_span = false;
template <class T, std::size_t N>
inline constexpr bool is_span<std::span<T, N>> = true;

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

/// An owning string of char.
template <class T>
concept string = is_a<T, std::basic_string> && std::same_as<typename T::value_type, char>;

template <class T>
concept text_view = is_a<T, std::basic_string_view> && std::same_as<typename T::value_type, char>;

/// Holds one value or none, and owns it alone.
template <class T>
concept nullable = is_a<T, std::optional> || (is_a<T, std::unique_ptr> && requires(T& pointer) { *pointer; });

// Names of member types are asked for first, since they cost a compiler next to nothing. A call in a requires-expression
// makes it instantiate all of a constexpr function, so std::vector, which is met most, is known by its name.

/// Holds values under keys that occur once.
template <class T>
concept map = requires { typename T::key_type; typename T::mapped_type; } && requires(T& entries, typename T::key_type const& key) {
    entries.begin();
    entries.end();
    entries.clear();
    entries.try_emplace(key);
};

/// Holds values in an order of its own making, and takes new ones at the end.
template <class T>
concept sequence = is_a<T, std::vector> || (requires { typename T::value_type; } && requires(T& values) {
    values.begin();
    values.end();
    values.clear();
    values.emplace_back();
});

template <class T>
concept tuple = is_a<T, std::pair> || is_a<T, std::tuple>;

template <class T>
constexpr kind find_kind() {
    if constexpr (!std::same_as<T, std::remove_cv_t<T>>) return kind::none;
    else if constexpr (std::same_as<T, bool>) return kind::boolean;
    else if constexpr (number<T>) return kind::number;
    else if constexpr (string<T>) return kind::string;
    else if constexpr (text_view<T>) return kind::text_view;
    else if constexpr (nullable<T>) return kind::nullable;
    else if constexpr (is_std_array<T>) return kind::array;
    else if constexpr (is_span<T>) return kind::view;
    else if constexpr (map<T>) return kind::map;
    else if constexpr (sequence<T>) return kind::sequence;
    else if constexpr (tuple<T>) return kind::tuple;
    else if constexpr (reflect::record<T>) return kind::record;
    else return kind::none;
}

}  // namespace detail

/// The kind of a type without const or volatile: the first line above that holds.
template <class T>
inline constexpr kind kind_of = detail::find_kind<T>();

}  // namespace brine::inline v0
