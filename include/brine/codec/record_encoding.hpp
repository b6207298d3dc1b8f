/// How records are written, as JSON objects.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/shape.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

template <class T>
struct record_encoding {
    static bool encode(auto& out, T const& value) { return encode_object<0>(out, value); }
    [[gnu::always_inline]] static bool encode_on(auto& out, auto& quick, T const& value) {
        return encode_object_on<0>(out, quick, value);
    }

    /// With one member more, the tag of a variant: its text is a name.
    template <fixed_string Tag>
    static bool encode_tagged(auto& out, T const& value, std::string_view name) {
        static constexpr auto key = key_fragment<escaped_size(Tag)>(Tag);
        if constexpr (captures<T>)
            if (!on_captured<T>(value, []<class Map>(Map const& captured) { return !codec<Map>::has_text(captured, Tag); })) return out.reject("a captured key is also the tag");
        if (!out.begin_object()) return false;
        out.key(key);
        if (!out.string(name)) return false;
        auto quick = out.quick();
        return encode_members<0>(out, quick, value) && out.end(quick, '}') && (out.settle(quick), true);
    }

private:
    template <std::size_t N>
    static bool encode_object(auto& out, T const& value) {
        auto quick = out.quick();
        return encode_object_on<N>(out, quick, value) && (out.settle(quick), true);
    }
    template <std::size_t N>
    [[gnu::always_inline]] static bool encode_object_on(auto& out, auto& quick, T const& value) {
        return out.begin(quick, '{') && encode_members<N>(out, quick, value) && out.end(quick, '}');
    }

    template <std::size_t N>
    [[gnu::always_inline]] static bool encode_members(auto& out, auto& quick, T const& value) {
        constexpr auto count = entry_count<T, N>;
        bool written;
        if constexpr (count <= most_in_one_function) written = encode_entries<N>(out, quick, value, std::make_index_sequence<count>());
        else written = encode_groups<N>(out, quick, value, std::make_index_sequence<(count - 1) / group + 1>());
        if constexpr (N == 0 && captures<T>) {
            out.settle(quick);
            bool const all = written && encode_captured(out, value);
            quick = out.quick();
            return all;
        } else {
            return written;
        }
    }

    template <std::size_t N, std::size_t First = 0, std::size_t... P>
    [[gnu::always_inline]] static bool encode_entries(auto& out, auto& quick, T const& value, std::index_sequence<P...>) {
        return (encode_entry<entry_number<T, N>(First + P)>(out, quick, value) && ...);
    }

    static constexpr std::size_t group = 16;
    template <std::size_t N, std::size_t... G>
    [[gnu::always_inline]] static bool encode_groups(auto& out, auto& quick, T const& value, std::index_sequence<G...>) {
        return encode_slowly(out, quick, [&] { return (encode_group<N, G * group>(out, value) && ...); });
    }
    template <std::size_t N, std::size_t First>
    [[gnu::noinline]] static bool encode_group(auto& out, T const& value) {
        auto quick = out.quick();
        if (!encode_entries<N, First>(out, quick, value, std::make_index_sequence<std::min(group, entry_count<T, N> - First)>())) return false;
        return out.settle(quick), true;
    }

    template <std::size_t E>
    [[gnu::always_inline]] static bool encode_entry(auto& out, auto& quick, T const& value) {
        constexpr auto const& entry = entries<T>[E];
        if constexpr (!entry.written) {
            return true;
        } else if constexpr (E >= slot_count<T>) {
            return encode_slowly(out, quick, [&] {
                out.key(fragment<T, E>);
                return encode_object<object_of_entry<T, E>>(out, value) || out.within(entry.key);
            });
        } else if constexpr (!flattens<T>) {
            return encode_slot<E>(out, quick, reflect::get<E>(value));
        } else {
            return encode_slowly(out, quick, [&] {
                return on_slot<T, E>(value, [&](auto const& member) {
                    auto own = out.quick();
                    if (!encode_slot<E>(out, own, member)) return false;
                    return out.settle(own), true;
                });
            });
        }
    }

    [[gnu::always_inline]] static bool encode_slowly(auto& out, auto& quick, auto encode) {
        out.settle(quick);
        if (!encode()) [[unlikely]] return false;
        quick = out.quick();
        return true;
    }

    template <std::size_t S>
    [[gnu::always_inline]] static bool encode_slot(auto& out, auto& quick, auto const& member) {
        constexpr auto const& slot = slots<T>[S];
        using home = home_of<T, S>;
        using codec = member_codec<typename home::record, home::member>;
        if constexpr (!slot.writes_null)
            if (brine::codec<typename home::type>::absent(member)) return true;
        if constexpr (slot.may_be_left_out)
            if (is_left_out<typename home::record, home::member>(member)) return true;
        bool const has_key = quick.key(fragment<T, S>);
        if (has_key && encode_plainly<codec>(out, quick, member)) [[likely]] return true;
        return encode_slowly(out, quick, [&] {
            if (!has_key) [[unlikely]] out.key(fragment<T, S>);
            return encode_apart<codec>(out, member) || out.within(slot.key);
        });
    }

    static bool encode_captured(auto& out, T const& value) {
        auto const is_known = [known = keys_of<T>.view()](std::string_view key) { return known.find(key) != known.keys.size(); };
        return on_captured<T>(value, [&]<class Map>(Map const& captured) {
            for (auto const& entry : captured)
                if (!codec<Map>::encode_entry(out, entry, is_known)) return false;
            return true;
        });
    }
};

}  // namespace brine::inline v0::detail
