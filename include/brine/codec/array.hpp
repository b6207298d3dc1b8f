/// std::array and C arrays: a JSON array of exactly that many elements.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::array, T> {
    static constexpr bool both_ways = true;
    using element = std::remove_reference_t<decltype(std::declval<T&>()[0])>;

    static constexpr void visit(auto& survey) { survey.template part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(std::begin(value), std::end(value), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    static bool decode(auto& in, T& value) { return detail::decode_each<codec<element>>(in, value); }
};

}  // namespace brine::inline v0
