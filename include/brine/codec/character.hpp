/// Single characters: JSON strings of one code point, of which the type can hold all in one unit. A char holds ASCII.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/wire/code_units.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::character, T> : leaf_codec {
    static constexpr bool is_text = true;

    static bool encode(auto& out, T value) {
        auto const point = static_cast<std::uint32_t>(static_cast<std::make_unsigned_t<T>>(value));
        if (!fits(point)) return out.fail(sizeof(T) == 1 ? errc::invalid_utf8 : errc::lone_surrogate, "one unit is not a character");
        char text[4];
        return out.string({text, static_cast<std::size_t>(wire::put_code_point(text, point) - text)});
    }

    static bool decode(auto& in, T& value) {
        std::string_view text;
        if (!in.text(text)) return false;
        std::size_t size = 0;
        auto const point = text.empty() ? wire::no_code_point : wire::next_of_utf8(text, size);
        if (size == 0 || size != text.size()) return in.reject("a string of one character is wanted");
        if (!fits(point)) return in.reject("the character does not fit its type");
        value = static_cast<T>(point);
        return true;
    }

private:
    static constexpr std::uint32_t largest = sizeof(T) == 1 ? 0x7F : sizeof(T) == 2 ? 0xFFFF : 0x10FFFF;

    static constexpr bool fits(std::uint32_t point) { return point <= largest && !wire::is_surrogate(point); }
};

}  // namespace brine::inline v0
