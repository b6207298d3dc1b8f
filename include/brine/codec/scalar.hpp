/// Booleans and numbers; std::monostate as null.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::null, T> {
    static constexpr bool is_leaf = true;
    static constexpr bool can_be_null = true;

    static constexpr void visit(auto&) {}
    static bool encode(auto& out, T) { return out.null(); }
    static bool decode(auto& in, T&) { return in.null(); }
};

template <class T>
struct codec_of<kind::boolean, T> {
    static constexpr bool is_leaf = true;

    static bool encode(auto& out, bool value) { return out.boolean(value); }
    [[gnu::always_inline]] static bool encode_plain(auto& out, bool value) { return out.boolean(value); }
    static bool decode(auto& in, bool& value) { return in.boolean(value); }
    [[gnu::always_inline]] static bool decode_plain(auto& in, bool& value) { return in.boolean(value); }
};

template <class T>
struct codec_of<kind::number, T> {
    static constexpr bool is_leaf = true;

    static bool encode(auto& out, T value) { return out.number(value); }
    [[gnu::always_inline]] static bool encode_plain(auto& out, T value) { return out.number(value); }
    static bool decode(auto& in, T& value) { return in.number(value); }
    [[gnu::always_inline]] static bool decode_plain(auto& in, T& value) { return in.number(value); }
};

}  // namespace brine::inline v0
