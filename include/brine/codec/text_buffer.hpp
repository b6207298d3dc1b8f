/// Text in an array of char, as C has it: it ends at the first NUL, or fills the array. What stands behind the NUL is no
/// part of the value, and is zero once it was read.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::text_buffer, T> {
    static constexpr bool is_leaf = true;
    static constexpr bool is_text = true;

    static bool encode(auto& out, T const& value) {
        return out.string({value, static_cast<std::size_t>(std::find(value, std::end(value), '\0') - value)});
    }

    static bool decode(auto& in, T& value) {
        std::string_view text;
        if (!in.text(text)) return false;
        if (text.size() > std::size(value)) return in.reject("at most " + std::to_string(std::size(value)) + " bytes fit");
        if (text.find('\0') != text.npos) return in.reject("a NUL would end the text early");
        std::fill(std::copy(text.begin(), text.end(), value), std::end(value), '\0');
        return true;
    }
};

}  // namespace brine::inline v0
