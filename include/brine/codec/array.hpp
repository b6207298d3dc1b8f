/// std::array: a JSON array of exactly that many elements.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::array, T> {
    static constexpr bool both_ways = true;
    using element = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(value.begin(), value.end(), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    static bool decode(auto& in, T& value) {
        std::size_t index = 0;
        bool more = in.open_array();
        for (; more && index < value.size(); ++index, more = in.next_element())
            if (!codec<element>::decode(in, value[index])) return in.within(index);
        if (!in.ok()) return false;
        if (more) return in.fail(errc::too_many_elements, std::to_string(value.size()) + " are wanted");
        return index == value.size() ||
               in.reject(errc::too_few_elements, std::to_string(value.size()) + " are wanted, found " + std::to_string(index));
    }
};

}  // namespace brine::inline v0
