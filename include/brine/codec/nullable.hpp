/// A value or none: std::optional, std::unique_ptr. The value's own JSON, or null; absent from a record when empty.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/wire/json_kind.hpp>

#include <memory>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::nullable, T> {
    static constexpr bool both_ways = true;
    using content = std::remove_reference_t<decltype(*std::declval<T&>())>;

    /// Null could not say which of two layers is empty.
    static constexpr detail::reason fault() {
        return detail::named_kind<std::remove_cv_t<content>> == kind::nullable ? detail::reason::null_twice : detail::reason::none;
    }

    static constexpr void visit(auto& survey) { survey.template made_part<content>(""); }

    static bool any_part(T const& value, auto test) { return value && test(*value); }

    static bool absent(T const& value) { return !value; }
    static void clear(T& value) { value.reset(); }

    static bool encode(auto& out, T const& value) {
        return value ? codec<content>::encode(out, *value) : out.null();
    }

    static bool decode(auto& in, T& value) {
        if (in.peek() == json_kind::null) return clear(value), in.null();
        if (!value) fill(value);
        return codec<content>::decode(in, *value);
    }

private:
    static void fill(T& value) {
        if constexpr (requires { value.emplace(); }) value.emplace();
        else value.reset(new content());
    }
};

}  // namespace brine::inline v0
