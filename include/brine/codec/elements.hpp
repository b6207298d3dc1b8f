/// The elements of any range as a JSON array.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>

#include <cstddef>
#include <iterator>
#include <string>

namespace brine::inline v0::detail {

/// Writes each element with a codec of choice.
template <class Codec>
bool encode_each(auto& out, auto& range) {
    if (!out.begin_array()) return false;
    std::size_t index = 0;
    for (auto&& each : range) {
        out.element();
        if (!Codec::encode(out, each)) return out.within(index);
        ++index;
    }
    return out.end_array();
}

/// Writes each element with its codec.
template <class Element>
bool encode_elements(auto& out, auto& range) {
    return encode_each<codec<Element>>(out, range);
}

/// Reads exactly as many elements as there are, with a codec of choice.
template <class Codec>
bool decode_each(auto& in, auto& range) {
    std::size_t index = 0;
    bool more = in.open_array();
    for (auto each = std::begin(range); more && each != std::end(range); ++each, ++index, more = in.next_element())
        if (!Codec::decode(in, *each)) return in.within(index);
    if (!in.ok()) return false;
    if (more) return in.fail(errc::too_many_elements, std::to_string(std::size(range)) + " are wanted");
    return index == std::size(range) ||
           in.reject(errc::too_few_elements, std::to_string(std::size(range)) + " are wanted, found " + std::to_string(index));
}

}  // namespace brine::inline v0::detail
