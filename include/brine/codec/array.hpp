/// std::array and C arrays: a JSON array of exactly that many elements.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

template <class T>
inline constexpr std::size_t elements_in = std::extent_v<T>;
template <class T>
    requires std::is_class_v<T>
inline constexpr std::size_t elements_in<T> = std::tuple_size_v<T>;

}  // namespace detail

template <class T>
struct codec_of<kind::array, T> {
    static constexpr bool both_ways = true;
    using element = std::remove_reference_t<decltype(std::declval<T&>()[0])>;
    static constexpr std::size_t size = detail::elements_in<T>;

    static constexpr void visit(auto& survey) { survey.template part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(std::begin(value), std::end(value), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    static bool decode(auto& in, T& value) {
        std::size_t index = 0;
        bool more = in.open_array();
        for (; more && index < size; ++index, more = in.next_element())
            if (!codec<element>::decode(in, value[index])) return in.within(index);
        if (!in.ok()) return false;
        if (more) return in.fail(errc::too_many_elements, std::to_string(size) + " are wanted");
        return index == size ||
               in.reject(errc::too_few_elements, std::to_string(size) + " are wanted, found " + std::to_string(index));
    }
};

}  // namespace brine::inline v0
