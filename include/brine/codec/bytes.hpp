/// Bytes in a row: vectors, arrays and spans of std::byte. JSON strings in base64 (RFC 4648 section 4).
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/wire/base64.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace brine::inline v0 {

namespace detail {

inline bool encode_bytes(auto& out, std::span<std::byte const> bytes) {
    char piece[256];
    auto* to = piece;
    if (!out.begin_string()) return false;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        to = wire::put_base64(to, bytes.data() + at, std::min<std::size_t>(3, bytes.size() - at));
        if (to != piece + sizeof piece && at + 3 < bytes.size()) continue;
        out.piece({piece, static_cast<std::size_t>(to - piece)});
        to = piece;
    }
    return out.end_string();
}

}  // namespace detail

template <class T>
struct codec_of<kind::bytes, T> {
    static constexpr bool is_leaf = true;

    static bool encode(auto& out, T const& value) { return detail::encode_bytes(out, value); }

    static bool decode(auto& in, T& value) {
        std::string_view text;
        if (!in.text(text)) return false;
        auto const size = wire::base64_size(text);
        if constexpr (requires { value.resize(size); }) value.resize(size);
        else if (size != value.size()) return in.reject(std::to_string(value.size()) + " bytes are wanted, found " + std::to_string(size));
        auto const* const fault = wire::read_base64(text, value.data());
        return fault == nullptr || in.reject(fault);
    }
};

/// A view would point into nothing, so it is read only where memory is kept for it: see borrow.hpp.
template <class T>
struct codec_of<kind::byte_view, T> {
    static bool encode(auto& out, T value) { return detail::encode_bytes(out, value); }
    static bool decode(auto& in, T& value)
        requires requires(std::size_t size) { value = T(reinterpret_cast<std::byte*>(in.keep(size)), size); }
    {
        std::string_view text;
        if (!in.text(text)) return false;
        auto* const bytes = reinterpret_cast<std::byte*>(in.keep(wire::base64_size(text)));
        value = T(bytes, wire::base64_size(text));
        auto const* const fault = wire::read_base64(text, bytes);
        return fault == nullptr || in.reject(fault);
    }
};

}  // namespace brine::inline v0
