/// Sequences: what takes new elements at the end and is neither text nor a map, and views of them. JSON arrays.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <type_traits>

namespace brine::inline v0 {

/// A view of elements: written like what it views. It would point into nothing, so it is not decodable.
template <class T>
struct codec_of<kind::view, T> {
    using element = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template part<element>("[]"); }
    static bool any_part(T const& value, auto test) { return std::any_of(value.begin(), value.end(), test); }
    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }
};

template <class T>
struct codec_of<kind::sequence, T> {
    static constexpr bool both_ways = true;
    using element = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template made_part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(value.begin(), value.end(), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    /// What is there is overwritten element by element, so that nested strings and containers keep their capacity.
    static bool decode(auto& in, T& value) {
        std::size_t index = 0;
        bool more = in.open_array();
        if constexpr (hands_out_references) {
            for (auto each = value.begin(); more && each != value.end(); ++each, ++index, more = in.next_element())
                if (!codec<element>::decode(in, *each)) return in.within(index);
            if (!more) erase_from(value, index);
        } else {
            value.clear();
        }
        for (; more; ++index, more = in.next_element())
            if (!append(in, value)) return in.within(index);
        return in.ok();
    }

private:
    // vector<bool> hands out proxies.
    static constexpr bool hands_out_references = std::is_same_v<decltype(*std::declval<T&>().begin()), element&>;

    static void erase_from(T& value, std::size_t index) {
        if (index < static_cast<std::size_t>(std::distance(value.begin(), value.end())))
            value.erase(std::next(value.begin(), static_cast<std::ptrdiff_t>(index)), value.end());
    }

    static bool append(auto& in, T& value) {
        if constexpr (hands_out_references) {
            return codec<element>::decode(in, value.emplace_back());
        } else {
            element each{};
            return codec<element>::decode(in, each) && (value.push_back(each), true);
        }
    }
};

}  // namespace brine::inline v0
