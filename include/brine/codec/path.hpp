/// std::filesystem::path: a JSON string in the generic format, with `/` between names. A path that is not UTF-8 has no JSON
/// form.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <string>
#include <string_view>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::path, T> {
    static constexpr bool is_leaf = true;
    static constexpr bool is_text = true;

    static bool encode(auto& out, T const& value) {
        auto const text = value.generic_u8string();
        return out.string({reinterpret_cast<char const*>(text.data()), text.size()});
    }

    static bool decode(auto& in, T& value) {
        std::string_view text;
        if (!in.text(text)) return false;
        value = T(std::u8string(text.begin(), text.end()));
        return true;
    }
};

}  // namespace brine::inline v0
