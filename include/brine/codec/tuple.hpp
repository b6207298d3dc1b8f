/// std::pair and std::tuple: JSON arrays with one element each for their parts.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/path.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <cstddef>
#include <string>
#include <tuple>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::tuple, T> {
    static constexpr bool both_ways = true;
    static constexpr std::size_t size = std::tuple_size_v<T>;
    template <std::size_t I>
    using part = std::tuple_element_t<I, T>;

    static constexpr void visit(auto& survey) {
        each([&]<std::size_t I>() { return survey.template part<part<I>>("", detail::element_label<I>.view()), true; });
    }

    static bool any_part(T const& value, auto test) {
        return !each([&]<std::size_t I>() { return !test(std::get<I>(value)); });
    }

    static bool encode(auto& out, T const& value) {
        return out.begin_array() && each([&]<std::size_t I>() {
            out.element();
            return codec<part<I>>::encode(out, std::get<I>(value)) || out.within(I);
        }) && out.end_array();
    }

    static bool decode(auto& in, T& value) {
        bool more = in.open_array();
        bool const complete = each([&]<std::size_t I>() {
            if (!more) return in.ok() && in.reject(errc::too_few_elements, wanted() + ", found " + std::to_string(I));
            if (!codec<part<I>>::decode(in, std::get<I>(value))) return in.within(I);
            more = in.next_element();
            return in.ok();
        });
        return complete && in.ok() && (!more || in.fail(errc::too_many_elements, wanted()));
    }

private:
    static std::string wanted() { return std::to_string(size) + " are wanted"; }

    static constexpr bool each(auto step) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (step.template operator()<I>() && ...);
        }(std::make_index_sequence<size>());
    }
};

}  // namespace brine::inline v0
