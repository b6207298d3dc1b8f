/// A value or none: std::optional, std::unique_ptr. The value's own JSON, or null; absent from a record when empty, other
/// than brine::nullable.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/wire/json_kind.hpp>

#include <memory>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

template <class T>
inline constexpr bool is_always_there = false;
template <class T>
inline constexpr bool is_always_there<nullable<T>> = true;

/// A value or null, the value with a codec of choice.
template <class T, class Content>
struct nullable_codec {
    static constexpr bool can_be_null = true;

    static bool encode(auto& out, T const& value) { return value ? Content::encode(out, *value) : out.null(); }

    static bool decode(auto& in, T& value) {
        if (in.peek() == json_kind::null) return value.reset(), in.null();
        if (!value) fill(value);
        return Content::decode(in, *value);
    }

    /// Makes an empty one hold a value, to be read into.
    static void fill(T& value) {
        if constexpr (requires { value.emplace(); }) value.emplace();
        else value.reset(new std::remove_reference_t<decltype(*value)>());
    }
};

}  // namespace detail

template <class T>
struct codec_of<kind::nullable, T> : detail::nullable_codec<T, codec<std::remove_reference_t<decltype(*std::declval<T&>())>>> {
    static constexpr bool both_ways = true;
    using content = std::remove_reference_t<decltype(*std::declval<T&>())>;

    static constexpr detail::reason fault() { return detail::takes_null<content>() ? detail::reason::null_twice : detail::reason::none; }

    static constexpr void visit(auto& survey) { survey.template made_part<content>(""); }

    static bool any_part(T const& value, auto test) { return value && test(*value); }

    static bool absent(T const& value)
        requires(!detail::is_always_there<T>)
    {
        return !value;
    }
    static void clear(T& value)
        requires(!detail::is_always_there<T>)
    {
        value.reset();
    }

    /// RFC 7396 section 2: what is there is merged with, what is not is made.
    static bool merge(auto& in, T& value) {
        if (!value || in.peek() == json_kind::null) return codec_of::decode(in, value);
        return detail::merge_value<codec<content>>(in, *value);
    }
};

}  // namespace brine::inline v0
