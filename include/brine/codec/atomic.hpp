/// std::atomic: what it holds, loaded and stored at once.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::atomic, T> {
    static constexpr bool both_ways = true;
    using content = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template made_part<content>(""); }

    static bool encode(auto& out, T const& value) { return codec<content>::encode(out, value.load()); }

    static bool decode(auto& in, T& value) {
        content read{};
        if (!codec<content>::decode(in, read)) return false;
        value.store(read);
        return true;
    }
};

}  // namespace brine::inline v0
