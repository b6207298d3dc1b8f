/// std::complex: a JSON array of the real and the imaginary part.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <array>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::complex, T> {
    static constexpr bool both_ways = true;
    using parts = std::array<typename T::value_type, 2>;

    static constexpr void visit(auto& survey) { survey.template part<parts>(""); }

    static bool encode(auto& out, T const& value) { return codec<parts>::encode(out, {value.real(), value.imag()}); }

    static bool decode(auto& in, T& value) {
        parts read{};
        if (!codec<parts>::decode(in, read)) return false;
        value = T(read[0], read[1]);
        return true;
    }
};

}  // namespace brine::inline v0
