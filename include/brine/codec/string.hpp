/// Strings that own their text, both ways; views of text, on output only.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::string, T> {
    static constexpr bool is_leaf = true;

    static bool encode(auto& out, T const& value) { return out.string(value); }
    [[gnu::always_inline]] static bool encode_plain(auto& out, T const& value) { return out.string(value); }
    static bool decode(auto& in, T& value) { return in.string(value); }
    [[gnu::always_inline]] static bool decode_plain(auto& in, T& value)
        requires std::is_same_v<T, std::string>
    {
        return in.string(value);
    }
};

/// A view would point into a text that may be gone, so it is read only where the text is lent: see borrow.hpp.
template <class T>
struct codec_of<kind::text_view, T> {
    static bool encode(auto& out, T value) { return out.string(value); }
    [[gnu::always_inline]] static bool encode_plain(auto& out, T value) { return out.string(value); }
    static bool decode(auto& in, T& value)
        requires requires { in.borrow(value); }
    {
        return in.borrow(value);
    }
};

}  // namespace brine::inline v0
