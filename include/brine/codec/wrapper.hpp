/// Records that are written as their only member is.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/shape.hpp>

#include <algorithm>
#include <cstddef>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::wrapper, T> : detail::members<T> {
    static bool encode(auto& out, T const& value) {
        return detail::on_slot<T, slot>(value, [&](auto const& member) { return member_codec::encode(out, member); });
    }
    static bool decode(auto& in, T& value) {
        return detail::on_slot<T, slot>(value, [&](auto&& member) { return detail::decode_member<typename home::record, home::member>(in, member); });
    }

    static bool merge(auto& in, T& value) {
        return detail::on_slot<T, slot>(value, [&](auto&& member) { return detail::decode_member<typename home::record, home::member, detail::merging>(in, member); });
    }

    static constexpr bool can_be_null = requires { requires codec<typename detail::home_of<T, 0>::type>::can_be_null; };

private:
    static constexpr std::size_t slot = static_cast<std::size_t>(
        std::find_if(detail::slots<T>.begin(), detail::slots<T>.end(), [](detail::slot const& each) { return each.takes_part(); }) - detail::slots<T>.begin());
    using home = detail::home_of<T, slot>;
    using member_codec = detail::member_codec<typename home::record, home::member>;
};

}  // namespace brine::inline v0
