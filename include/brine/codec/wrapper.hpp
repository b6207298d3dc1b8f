/// Records that are written as their only member is.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/shape.hpp>

#include <algorithm>
#include <cstddef>

namespace brine::inline v0 {

namespace detail {

/// The slot of the only member that takes part.
template <class T>
inline constexpr std::size_t only_slot = static_cast<std::size_t>(
    std::find_if(slots<T>.begin(), slots<T>.end(), [](slot const& each) { return each.takes_part(); }) - slots<T>.begin());

template <class T>
using home_of_only = home_of<T, only_slot<T>>;
template <class T>
using codec_of_only = member_codec<typename home_of_only<T>::record, home_of_only<T>::member>;

}  // namespace detail

template <class T>
struct codec_of<kind::wrapper, T> : detail::members<T, codec_of<kind::wrapper, T>> {
    static constexpr bool can_be_null = requires { requires detail::codec_of_only<T>::can_be_null; };

    static bool encode(auto& out, T const& value) {
        return detail::on_slot<T, detail::only_slot<T>>(value, [&](auto const& member) { return detail::codec_of_only<T>::encode(out, member); });
    }

    static bool decode_members(auto& in, auto& value) { return read<detail::replacing>(in, value); }
    static bool merge_members(auto& in, auto& value) { return read<detail::merging>(in, value); }

private:
    template <class How>
    static bool read(auto& in, auto& value) {
        using home = detail::home_of_only<T>;
        return detail::on_slot<T, detail::only_slot<T>>(value, [&](auto&& member) {
            return detail::decode_member<typename home::record, home::member, How>(in, member);
        });
    }
};

}  // namespace brine::inline v0
