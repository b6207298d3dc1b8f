/// Sets, and what may hold an element more than once. JSON arrays; an element that a set has already is an error.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/make.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::set, T> {
    static constexpr bool both_ways = true;
    static constexpr char brackets[] = "[]";
    using element = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template new_part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(value.begin(), value.end(), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    /// The nodes that are there are used again, with the memory that their elements hold.
    static bool decode(auto& in, T& value) {
        T before = std::move(value);
        value.clear();
        std::size_t index = 0;
        for (bool more = in.open_array(); more; ++index, more = in.next_element()) {
            auto const start = in.mark();
            if (!add(in, before, value)) return in.within(index);
            if (value.size() == index) return in.fail_at(errc::duplicate_element, start.at.offset()) || in.within(index);
        }
        return in.ok();
    }

private:
    static bool add(auto& in, T& before, T& value) {
        if constexpr (requires { before.extract(before.begin()).value(); }) {
            if (!before.empty()) {
                auto node = before.extract(before.begin());
                return codec<element>::decode(in, node.value()) && (value.insert(value.end(), std::move(node)), true);
            }
        }
        return detail::make<element>(in, [&](element&& made) {
            // Elements usually come in the set's own order.
            if constexpr (requires { value.insert(value.end(), std::move(made)); }) value.insert(value.end(), std::move(made));
            else value.insert(std::move(made));
            return true;
        });
    }
};

}  // namespace brine::inline v0
