/// A value or none: std::optional, std::unique_ptr, std::shared_ptr. The value's own JSON, or null; absent from a record when
/// empty, other than brine::nullable. That several pointers share a value is not kept: each gets a value of its own.
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

template <class T>
inline constexpr bool is_shared = false;
template <class T>
inline constexpr bool is_shared<std::shared_ptr<T>> = true;

/// A value or null, the value with a codec of choice.
template <class T, class Content>
struct nullable_codec {
    using content = std::remove_reference_t<decltype(*std::declval<T&>())>;
    static constexpr bool can_be_null = true;

    static bool encode(auto& out, T const& value) { return value ? Content::encode(out, *value) : out.null(); }

    static bool decode(auto& in, T& value) {
        if (in.peek() == json_kind::null) return value.reset(), in.null();
        if constexpr (is_shared<T>) return decode_shared(in, value);
        else return decode_content(in, value);
    }

    [[gnu::always_inline]] static bool encode_plain(auto& out, T const& value)
        requires writes_plainly<Content, content>
    {
        return value ? Content::encode_plain(out, *value) : out.null();
    }
    [[gnu::always_inline]] static bool decode_plain(auto& in, T& value)
        requires(!is_shared<T> && std::is_default_constructible_v<content> && reads_plainly<Content, content>)
    {
        if (in.null()) return value.reset(), true;
        if (!value) fill(value);
        return Content::decode_plain(in, *value);
    }

    /// Makes an empty one hold a value.
    static void fill(T& value, auto&&... from) {
        if constexpr (requires { value.emplace(std::forward<decltype(from)>(from)...); }) value.emplace(std::forward<decltype(from)>(from)...);
        else value.reset(new content(std::forward<decltype(from)>(from)...));
    }

private:
    using plain = std::remove_const_t<content>;

    static bool decode_content(auto& in, T& value) {
        if (!value) {
            if constexpr (std::is_default_constructible_v<content>) fill(value);
            else return construct(in, value);
        }
        return Content::decode(in, *value);
    }

    /// What others may see through another pointer is left alone.
    static bool decode_shared(auto& in, T& value) {
        T made;
        if constexpr (std::is_default_constructible_v<plain>) {
            auto read = std::make_shared<plain>();
            if (!Content::decode(in, *read)) return false;
            made = std::move(read);
        } else if (!construct(in, made)) {
            return false;
        }
        value = std::move(made);
        return true;
    }

    static bool construct(auto& in, T& value) {
        return Content::template construct<plain>(in, [&value](plain&& made) { fill(value, std::move(made)); });
    }
};

}  // namespace detail

template <class T>
struct codec_of<kind::nullable, T> : detail::nullable_codec<T, codec<std::remove_reference_t<decltype(*std::declval<T&>())>>> {
    static constexpr bool both_ways = true;
    using content = std::remove_reference_t<decltype(*std::declval<T&>())>;

    static constexpr detail::reason fault() { return detail::takes_null<content>() ? detail::reason::null_twice : detail::reason::none; }

    static constexpr void visit(auto& survey) { survey.template new_part<std::conditional_t<detail::is_shared<T>, std::remove_const_t<content>, content>>(""); }

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
        if constexpr (detail::is_shared<T>)
            if (value.use_count() > 1) return in.reject("what is patched is shared; give it a value of its own first");
        if constexpr (std::is_const_v<content>) return codec_of::decode(in, value);
        else return detail::merge_value<codec<content>>(in, *value);
    }
};

}  // namespace brine::inline v0
