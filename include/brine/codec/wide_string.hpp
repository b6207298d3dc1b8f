/// Strings and views of char8_t, char16_t, char32_t and wchar_t: JSON strings, which are UTF-8. What is not well-formed in
/// their own encoding has no JSON form.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/wire/code_units.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace brine::inline v0 {

namespace detail {

template <class Unit>
bool encode_units(auto& out, std::basic_string_view<Unit> text) {
    if constexpr (sizeof(Unit) == 1) {
        return out.string({reinterpret_cast<char const*>(text.data()), text.size()});
    } else {
        char piece[256];
        auto* to = piece;
        if (!out.begin_string()) return false;
        for (std::size_t at = 0; at < text.size();) {
            auto const point = wire::next_of_units(text, at);
            if (point == wire::no_code_point) return out.fail(errc::lone_surrogate, "at unit " + std::to_string(at) + " of the string");
            to = wire::put_code_point(to, point);
            if (piece + sizeof piece - to >= 4 && at < text.size()) continue;
            out.piece({piece, static_cast<std::size_t>(to - piece)});
            to = piece;
        }
        return out.end_string();
    }
}

}  // namespace detail

template <class T>
struct codec_of<kind::wide_string, T> : leaf_codec {
    static constexpr bool is_text = true;
    using unit = typename T::value_type;

    static bool encode(auto& out, T const& value) { return detail::encode_units(out, std::basic_string_view<unit>(value)); }

    static bool decode(auto& in, T& value) {
        std::string_view text;
        if (!in.text(text)) return false;
        value.clear();
        if constexpr (sizeof(unit) == 1) value.assign(text.begin(), text.end());
        else
            for (std::size_t at = 0; at < text.size();) wire::append_units(value, wire::next_of_utf8(text, at));
        return true;
    }
};

template <class T>
struct codec_of<kind::wide_view, T> {
    static bool encode(auto& out, T value) { return detail::encode_units(out, std::basic_string_view<typename T::value_type>(value)); }
};

}  // namespace brine::inline v0
