/// Properties: values that a class gets and sets by functions. In JSON they are what they get.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/outcome.hpp>
#include <brine/reflect/backend_listed.hpp>

#include <utility>

namespace brine::inline v0 {

template <class Class, auto Get, auto Set>
struct codec<reflect::property_of<Class, Get, Set>> {
    using property = reflect::property_of<Class, Get, Set>;
    using value_type = typename property::value_type;
    static constexpr bool both_ways = true;
    static constexpr bool can_be_null = requires { requires codec<value_type>::can_be_null; };

    static constexpr void visit(auto& survey) { survey.template made_part<value_type>(""); }

    static bool any_part(auto const& of, auto test) { return test(of.get()); }

    static bool absent(auto const& of)
        requires can_be_absent<value_type>
    {
        return codec<value_type>::absent(of.get());
    }
    static void clear(property const& of)
        requires can_be_absent<value_type>
    {
        of.set(value_type());
    }

    static bool encode(auto& out, auto const& of) { return codec<value_type>::encode(out, of.get()); }

    static bool decode(auto& in, property const& of) {
        value_type value{};
        if (!codec<value_type>::decode(in, value)) return false;
        return detail::without_throwing(in, [&] { return of.set(std::move(value)) || in.reject("not a valid value"); });
    }
};

}  // namespace brine::inline v0
