/// Properties: values that a class gets and sets by functions. In JSON they are what they get.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/outcome.hpp>
#include <brine/reflect/backend_listed.hpp>

#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

/// A property, its value with a codec of choice.
template <class Property, class Content>
struct property_codec {
    using value_type = typename Property::value_type;

    static bool encode(auto& out, auto const& of) { return Content::encode(out, of.get()); }

    static bool decode(auto& in, Property const& of) {
        value_type value{};
        return Content::decode(in, value) && give(in, of, std::move(value));
    }
    static bool merge(auto& in, Property const& of) {
        value_type value(of.get());
        return detail::merge_value<Content>(in, value) && give(in, of, std::move(value));
    }

    /// In a draft of the record there is the value itself.
    static bool decode(auto& in, value_type& value) { return Content::decode(in, value); }
    static bool merge(auto& in, value_type& value) { return detail::merge_value<Content>(in, value); }

private:
    static bool give(auto& in, Property const& of, value_type value) {
        return detail::without_throwing(in, [&] { return of.set(std::move(value)) || in.reject("not a valid value"); });
    }
};

}  // namespace detail

template <class Class, auto Get, auto Set>
struct codec<reflect::property_of<Class, Get, Set>>
    : detail::property_codec<reflect::property_of<Class, Get, Set>, codec<typename reflect::property_of<Class, Get, Set>::value_type>> {
    using property = reflect::property_of<Class, Get, Set>;
    using value_type = typename property::value_type;
    static constexpr bool both_ways = true;
    static constexpr bool can_be_null = requires { requires codec<value_type>::can_be_null; };

    static constexpr void visit(auto& survey) {
        if constexpr (requires { survey.meets_hidden_memory(); }) survey.meets_hidden_memory();
        survey.template made_part<value_type>("");
    }

    static bool any_part(auto const& of, auto test) { return test(of.get()); }

    static bool absent(auto const& of)
        requires can_be_absent<value_type>
    {
        return codec<value_type>::absent(reflect::value_of(of));
    }
    static void clear(auto&& of)
        requires can_be_absent<value_type>
    {
        of = value_type();
    }
};

}  // namespace brine::inline v0
