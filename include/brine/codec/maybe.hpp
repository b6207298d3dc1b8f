/// brine::maybe: a value, null, or missing from a record.
#pragma once

#include <brine/base/maybe.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/wire/json_kind.hpp>

namespace brine::inline v0 {

template <class T>
struct codec<maybe<T>> {
    static constexpr bool both_ways = true;
    static constexpr bool can_be_null = true;
    static constexpr bool tells_absent_from_null = true;

    static constexpr detail::reason fault() { return detail::takes_null<T>() ? detail::reason::null_twice : detail::reason::none; }

    static constexpr void visit(auto& survey) { survey.template made_part<T>(""); }

    static bool any_part(maybe<T> const& value, auto test) { return value && test(*value); }

    static bool absent(maybe<T> const& value) { return value.is_missing(); }
    static void clear(maybe<T>& value) { value.reset(); }

    static bool encode(auto& out, maybe<T> const& value) {
        if (value.is_missing()) return out.reject("only a record can leave a missing value out");
        return value ? codec<T>::encode(out, *value) : out.null();
    }

    static bool decode(auto& in, maybe<T>& value) {
        if (in.peek() == json_kind::null) return value.set_null(), in.null();
        if (!value) value.emplace();
        return codec<T>::decode(in, *value);
    }

    static bool merge(auto& in, maybe<T>& value) {
        if (!value || in.peek() == json_kind::null) return decode(in, value);
        return detail::merge_value<codec<T>>(in, *value);
    }
};

}  // namespace brine::inline v0
