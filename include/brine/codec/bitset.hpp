/// std::bitset: a JSON string of exactly that many `0` and `1`, the highest bit first.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::bitset, T> : leaf_codec {
    static constexpr bool is_text = true;
    static constexpr std::size_t size = T().size();

    static bool encode(auto& out, T const& value) {
        if (!out.begin_string()) return false;
        for (auto bit = size; bit-- > 0;) out.piece(value[bit] ? "1" : "0");
        return out.end_string();
    }

    static bool decode(auto& in, T& value) {
        std::string_view text;
        if (!in.text(text)) return false;
        if (text.size() != size || text.find_first_not_of("01") != text.npos)
            return in.reject("a string of " + std::to_string(size) + " digits 0 and 1 is wanted");
        for (std::size_t bit = 0; bit < size; ++bit) value[bit] = text[size - 1 - bit] == '1';
        return true;
    }
};

}  // namespace brine::inline v0
