/// The elements of any range as a JSON array.
#pragma once

#include <brine/codec/codec.hpp>

#include <cstddef>

namespace brine::inline v0::detail {

/// Writes each element with its codec.
template <class Element>
bool encode_elements(auto& out, auto& range) {
    if (!out.begin_array()) return false;
    std::size_t index = 0;
    for (auto&& each : range) {
        out.element();
        if (!codec<Element>::encode(out, each)) return out.within(index);
        ++index;
    }
    return out.end_array();
}

}  // namespace brine::inline v0::detail
