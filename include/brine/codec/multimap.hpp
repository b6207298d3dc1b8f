/// Maps whose keys may occur more than once: JSON arrays of pairs, since a JSON object has a key once.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::multimap, T> {
    static constexpr bool both_ways = true;
    using entry = std::pair<typename T::key_type, typename T::mapped_type>;

    static constexpr void visit(auto& survey) { survey.template made_part<entry>("[]"); }

    static bool any_part(T const& value, auto test) {
        return std::any_of(value.begin(), value.end(), [&](auto const& each) { return test(each.first) || test(each.second); });
    }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<typename T::value_type>(out, value); }

    static bool decode(auto& in, T& value) {
        value.clear();
        std::size_t index = 0;
        for (bool more = in.open_array(); more; ++index, more = in.next_element()) {
            entry read{};
            if (!codec<entry>::decode(in, read)) return in.within(index);
            // At the end, so that entries with equal keys keep their order.
            if constexpr (requires { value.emplace_hint(value.end(), std::move(read)); }) value.emplace_hint(value.end(), std::move(read));
            else value.insert(std::move(read));
        }
        return in.ok();
    }
};

}  // namespace brine::inline v0
