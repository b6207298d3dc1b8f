/// Classes that are made of their members' values, by their constructor or by a function.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/codec/outcome.hpp>
#include <brine/codec/plan.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/reflect/draft.hpp>
#include <brine/reflect/option.hpp>

#include <concepts>
#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// The construct_with among what is said about a type.
template <class... Said>
struct construct_in {
    using type = reflect::construct_with_option<reflect::constructor{}>;
};
template <class First, class... Others>
struct construct_in<First, Others...> : construct_in<Others...> {};
template <auto Make, class... Others>
struct construct_in<reflect::construct_with_option<Make>, Others...> {
    using type = reflect::construct_with_option<Make>;
};
template <class Members, class... Said>
auto construct_among(reflect::annotation<Members, Said...> const&) -> typename construct_in<Said...>::type;

template <class T>
using construct_option = decltype(construct_among(reflect::annotation_of<T>()));

template <class T>
constexpr T made_of(reflect::construct_with_option<reflect::constructor{}>, auto&&... values)
    requires std::constructible_from<T, decltype(values)...>
{
    return T(std::forward<decltype(values)>(values)...);
}
template <class T, auto Make>
constexpr auto made_of(reflect::construct_with_option<Make>, auto&&... values)
    requires std::invocable<decltype(Make) const&, decltype(values)...>
{
    return std::invoke(Make, std::forward<decltype(values)>(values)...);
}

template <class T, class... Values>
constexpr bool takes_values(type_list<Values...>) {
    if constexpr ((std::is_array_v<Values> || ...) || !(std::is_default_constructible_v<Values> && ...) || !std::movable<T>) return false;
    else if constexpr (!requires { detail::made_of<T>(construct_option<T>(), std::declval<Values>()...); }) return false;
    else {
        using outcome = decltype(detail::made_of<T>(construct_option<T>(), std::declval<Values>()...));
        return std::convertible_to<outcome, T> || maybe_a<outcome, T>;
    }
}
template <class... Fields>
auto field_values(type_list<Fields...>) -> type_list<reflect::field_value<Fields>...>;

/// Whether what construct_with says takes the members' values and makes a T.
template <class T>
constexpr bool can_be_constructed() { return takes_values<T>(decltype(field_values(reflect::field_types<T>()))()); }

/// Makes a T of the values that were read, and puts it where it belongs.
template <class T>
bool make_record(auto& in, reflect::draft<T>& from, auto put) {
    auto const make = [&from] {
        return std::apply([](auto&... values) { return detail::made_of<T>(construct_option<T>(), std::move(values)...); }, from.values);
    };
    return detail::take_outcome<T>(in, make, put);
}

}  // namespace brine::inline v0::detail
