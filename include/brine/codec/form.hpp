/// A member in another form than its type's: options that stand in for the type's codec.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/nullable.hpp>
#include <brine/codec/plan.hpp>
#include <brine/codec/property.hpp>
#include <brine/codec/via.hpp>
#include <brine/reflect/option.hpp>
#include <brine/reflect/record.hpp>
#include <brine/wire/json_kind.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// Whether a value can have a form itself; a codec for it is then `formed<Form, Member>`.
template <class Form, class Member>
inline constexpr bool can_take_form = false;
template <class Form, class Member>
struct formed;

/// Written as another type. Of an optional value that may itself be null, null would not say which of the two it is.
template <class As, auto To, auto From, class Member>
inline constexpr bool can_take_form<via<As, To, From>, Member> =
    std::is_invocable_v<decltype(To) const&, Member const&> && std::is_invocable_v<decltype(From) const&, As>;
template <class As, auto To, auto From, class Member>
struct formed<via<As, To, From>, Member> : via<As, To, From> {};

/// Numbers in strings.
template <number Member>
inline constexpr bool can_take_form<reflect::as_string_option, Member> = true;
template <number Member>
struct formed<reflect::as_string_option, Member> {
    static bool encode(auto& out, Member value) { return out.quoted_number(value); }
    static bool decode(auto& in, Member& value) { return in.quoted_number(value); }
};

/// What is not finite as null.
template <std::floating_point Member>
inline constexpr bool can_take_form<reflect::as_null_option, Member> = true;
template <std::floating_point Member>
struct formed<reflect::as_null_option, Member> {
    static constexpr bool can_be_null = true;

    static bool encode(auto& out, Member value) { return std::isfinite(value) ? out.number(value) : out.null(); }
    static bool decode(auto& in, Member& value) {
        if (in.peek() != json_kind::null) return in.number(value);
        value = std::numeric_limits<Member>::quiet_NaN();
        return in.null();
    }
};

/// A constant as something that members compare with.
template <class Value>
constexpr Value const& comparable(Value const& value) { return value; }
template <std::size_t N>
constexpr std::string_view comparable(fixed_string<N> const& text) { return text; }

template <class Value>
std::string wanted_constant(Value const& value) {
    if constexpr (std::is_convertible_v<Value, std::string_view>) return "must be \"" + std::string(value) + "\"";
    else if constexpr (std::is_same_v<Value, bool>) return value ? "must be true" : "must be false";
    else if constexpr (std::is_arithmetic_v<Value>) return "must be " + std::to_string(value);
    else return "must be the constant that it is declared as";
}

/// Always the same value.
template <auto Value, class Member>
    requires requires(Member const& value) { static_cast<bool>(value == detail::comparable(Value)); }
inline constexpr bool can_take_form<reflect::constant_option<Value>, Member> = kind_of<Member> != kind::nullable;
template <auto Value, class Member>
struct formed<reflect::constant_option<Value>, Member> {
    static bool encode(auto& out, Member const& value) { return is_constant(out, value) && codec<Member>::encode(out, value); }
    static bool decode(auto& in, Member& value) { return codec<Member>::decode(in, value) && is_constant(in, value); }

private:
    static bool is_constant(auto& wire, Member const& value) {
        return value == detail::comparable(Value) || wire.reject(wanted_constant(detail::comparable(Value)));
    }
};

/// A sequence or an array whose elements have a codec of choice.
template <class T, class Content>
struct array_codec {
    static bool encode(auto& out, auto const& value) { return encode_each<Content>(out, value); }
    static bool decode(auto& in, auto& value) {
        if constexpr (!requires { value.emplace_back(); }) {
            return decode_each<Content>(in, value);
        } else {
            value.clear();
            std::size_t index = 0;
            for (bool more = in.open_array(); more; more = in.next_element(), ++index)
                if (!Content::decode(in, value.emplace_back())) return in.within(index);
            return in.ok();
        }
    }
};

/// The codec of a value in a form: the value's own, or that of what it holds, be it optional, a sequence or a property.
template <class Form, class Member>
constexpr auto find_form() {
    if constexpr (reflect::is_property<Member>) {
        using content = decltype(find_form<Form, typename Member::value_type>());
        if constexpr (!std::is_same_v<content, std::type_identity<void>>) return std::type_identity<property_codec<Member, typename content::type>>();
        else return content();
    } else if constexpr (can_take_form<Form, Member>) {
        return std::type_identity<formed<Form, Member>>();
    } else if constexpr (kind_of<Member> == kind::nullable) {
        using content = typename decltype(find_form<Form, held_by<Member>>())::type;
        if constexpr (std::is_void_v<content>) return std::type_identity<void>();
        else if constexpr (requires { requires content::can_be_null; }) return std::type_identity<void>();
        else return std::type_identity<nullable_codec<Member, content>>();
    } else if constexpr (std::is_array_v<Member> || kind_of<Member> == kind::sequence || kind_of<Member> == kind::array) {
        using element = std::remove_reference_t<decltype(*std::begin(std::declval<Member&>()))>;
        using content = typename decltype(find_form<Form, element>())::type;
        if constexpr (std::is_void_v<content>) return std::type_identity<void>();
        else return std::type_identity<array_codec<Member, content>>();
    } else {
        return std::type_identity<void>();
    }
}

/// That codec; void if the value cannot have the form.
template <class Form, class Member>
using form_codec = typename decltype(find_form<Form, Member>())::type;

template <class Option>
inline constexpr bool is_form = false;
template <class As, auto To, auto From>
inline constexpr bool is_form<via<As, To, From>> = true;
template <auto Value>
inline constexpr bool is_form<reflect::constant_option<Value>> = true;
template <>
inline constexpr bool is_form<reflect::as_string_option> = true;
template <>
inline constexpr bool is_form<reflect::as_null_option> = true;
template <>
inline constexpr bool is_form<reflect::as_integer_option> = true;

/// The form that a member's options ask for; void if none does.
template <class... Options>
struct form_in {
    using type = void;
};
template <class First, class... Others>
struct form_in<First, Others...> : std::conditional_t<is_form<First>, std::type_identity<First>, form_in<Others...>> {};

template <class... Options>
auto form_among(std::tuple<Options...> const&) -> typename form_in<Options...>::type;

/// The form that a member of a record has; void if its type's own.
template <class T, std::size_t I>
using form_of_member = decltype(form_among(options_of<T, I>()));

template <class T, std::size_t I>
constexpr auto find_member_codec() {
    using member = reflect::field_type<T, I>;
    if constexpr (!reflect::annotated<T>) return std::type_identity<codec<member>>();
    else if constexpr (!std::is_void_v<form_of_member<T, I>>) return std::type_identity<form_codec<form_of_member<T, I>, member>>();
    else return std::type_identity<codec<member>>();
}

/// The codec of a record's member, with regard to what its options say.
template <class T, std::size_t I>
using member_codec = typename decltype(find_member_codec<T, I>())::type;

/// What a member in a form is written as, for the survey; void where that is known to take part.
template <class Form, class Member>
struct written_in {
    using type = void;
};
template <class Member>
struct written_in<void, Member> : std::type_identity<Member> {};
template <auto Value, class Member>
struct written_in<reflect::constant_option<Value>, Member> : std::type_identity<Member> {};
template <class As, auto To, auto From, class Member>
struct written_in<via<As, To, From>, Member> {
    using type = via_part<As>;
};
template <class T, std::size_t I>
using written_type = typename written_in<form_of_member<T, I>, reflect::field_type<T, I>>::type;

}  // namespace brine::inline v0::detail
