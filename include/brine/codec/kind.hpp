/// What kind of JSON value a type is: the precedence between kinds, decided in one place.
#pragma once

#include <brine/reflect/record.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

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

/// Holds values under keys that occur once.
template <class T>
concept map = std::ranges::range<T> && requires(T& container) {
    typename T::key_type;
    typename T::mapped_type;
    container.try_emplace(std::declval<typename T::key_type>());
};

/// Holds values in an order of its own making, and takes new ones at the end.
template <class T>
concept sequence = std::ranges::range<T> && requires(T& container) {
    typename T::value_type;
    container.emplace_back();
    container.clear();
};

template <class T>
concept tuple = is_a<T, std::pair> || is_a<T, std::tuple>;

}  // namespace detail

/// The kind of a type without const or volatile. The first line that holds decides.
template <class T>
constexpr kind kind_of() {
    if constexpr (!std::same_as<T, std::remove_cv_t<T>>) return kind::none;
    else if constexpr (std::same_as<T, bool>) return kind::boolean;
    else if constexpr (detail::number<T>) return kind::number;
    else if constexpr (detail::string<T>) return kind::string;
    else if constexpr (detail::text_view<T>) return kind::text_view;
    else if constexpr (detail::nullable<T>) return kind::nullable;
    else if constexpr (detail::is_std_array<T>) return kind::array;
    else if constexpr (detail::is_span<T>) return kind::view;
    else if constexpr (detail::map<T>) return kind::map;
    else if constexpr (detail::sequence<T>) return kind::sequence;
    else if constexpr (detail::tuple<T>) return kind::tuple;
    else if constexpr (reflect::record<T>) return kind::record;
    else return kind::none;
}

}  // namespace brine::inline v0
