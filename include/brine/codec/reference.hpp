/// std::reference_wrapper: written like what it refers to. Nothing says what a new one would refer to, so it is not decodable.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::reference, T> {
    using content = typename T::type;

    static constexpr void visit(auto& survey) { survey.template part<content>(""); }
    static bool any_part(T const& value, auto test) { return test(value.get()); }
    static bool encode(auto& out, T const& value) { return codec<content>::encode(out, value.get()); }
};

}  // namespace brine::inline v0
