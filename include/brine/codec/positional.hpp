/// Records as arrays: the members' values in their order, without keys. JSON arrays.
#pragma once

#include <brine/base/each_index.hpp>
#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/slot_set.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::positional, T> : detail::members<T, codec_of<kind::positional, T>> {
    static bool encode(auto& out, T const& value) {
        std::size_t index = 0;
        return out.begin_array() && each([&]<std::size_t S>() { return encode_slot<S>(out, value, index); }) && out.end_array();
    }

    /// Elements may be missing at the end, from the first member on that need not be there.
    static bool decode_members(auto& in, auto& value) {
        detail::slot_set<detail::slot_count<T>> seen;
        std::size_t index = 0;
        bool more = in.open_array();
        bool const read = each([&]<std::size_t S>() {
            if constexpr (!detail::slots<T>[S].takes_part()) return true;
            else return !more || (seen.insert(S), decode_slot<S>(in, value, index) && (more = in.next_element(), in.ok()));
        });
        if (!read || !in.ok()) return false;
        if (more) return in.fail(errc::too_many_elements, wanted());
        if (!seen.includes(detail::required_entries<T, 0>)) return in.reject(errc::too_few_elements, wanted() + ", found " + std::to_string(index));
        return detail::complete<T>(in, value, seen);
    }

    /// RFC 7396: an array is replaced.
    static bool merge_members(auto& in, auto& value) { return decode_members(in, value); }

private:
    static constexpr bool each(auto step) { return detail::each_index<detail::slot_count<T>>(step); }

    template <std::size_t S>
    static bool encode_slot(auto& out, T const& value, std::size_t& index) {
        using home = detail::home_of<T, S>;
        if constexpr (!detail::slots<T>[S].takes_part()) return true;
        else {
            out.element();
            ++index;
            return detail::on_slot<T, S>(value, [&](auto const& member) {
                return detail::member_codec<typename home::record, home::member>::encode(out, member) || out.within(index - 1);
            });
        }
    }

    template <std::size_t S>
    static bool decode_slot(auto& in, auto& value, std::size_t& index) {
        using home = detail::home_of<T, S>;
        ++index;
        return detail::on_slot<T, S>(value, [&](auto&& member) {
            return detail::decode_member<typename home::record, home::member>(in, member) || in.within(index - 1);
        });
    }

    /// How many elements are wanted: all, or fewer where the last ones may be missing.
    static std::string wanted() {
        auto const& slots = detail::slots<T>;
        auto const most = std::count_if(slots.begin(), slots.end(), [](detail::slot const& each) { return each.takes_part(); });
        auto last = std::find_if(slots.rbegin(), slots.rend(), [](detail::slot const& each) { return each.required(); });
        auto const least = std::count_if(last, slots.rend(), [](detail::slot const& each) { return each.takes_part(); });
        return (least == most ? "" : std::to_string(least) + " to ") + std::to_string(most) + " are wanted";
    }
};

}  // namespace brine::inline v0
