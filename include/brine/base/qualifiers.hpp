/// What qualifies a type, answered by variables: behind each of the standard library's answers stands a class, which the
/// compiler makes for each type that a survey meets.
#pragma once

namespace brine::inline v0::detail {

template <class T>
inline constexpr bool is_const = false;
template <class T>
inline constexpr bool is_const<T const> = true;

template <class T>
inline constexpr bool is_volatile = false;
template <class T>
inline constexpr bool is_volatile<T volatile> = true;

template <class T>
inline constexpr bool is_reference = false;
template <class T>
inline constexpr bool is_reference<T&> = true;
template <class T>
inline constexpr bool is_reference<T&&> = true;

}  // namespace brine::inline v0::detail
