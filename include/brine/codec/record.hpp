/// Records: classes whose members are listed. JSON objects.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/slot_set.hpp>
#include <brine/codec/unknown.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

/// Where the decoding of an object stands.
template <std::size_t N>
struct progress {
    slot_set<N>& seen;
    std::size_t turn = 0;   ///< the place of the entry whose key is expected next, or whose value is next
    bool at_value = false;  ///< its key has been read
    bool tag_seen = false;  ///< see reading_tagged
};

/// Reads an object that has one member more, the tag of a variant, which is known already.
template <fixed_string Tag>
struct reading_tagged : replacing {
    static constexpr std::string_view tag = Tag.view();
};

template <class How>
inline constexpr bool has_tag = requires { How::tag; };

}  // namespace detail

template <class T>
struct codec_of<kind::record, T> : detail::members<T> {
    static bool encode(auto& out, T const& value) { return encode_object<0>(out, value); }

    static bool decode(auto& in, T& value) { return decode_all<detail::replacing>(in, value); }

    /// The same with one member more, the tag of a variant: its text is a name.
    template <fixed_string Tag>
    static bool encode_tagged(auto& out, T const& value, std::string_view name) {
        static constexpr auto key = detail::key_fragment<detail::escaped_size(Tag)>(Tag);
        if constexpr (detail::captures<T>)
            if (!detail::on_captured<T>(value, [](auto const& captured) { return !detail::has_key(captured, Tag); })) return out.reject("a captured key is also the tag");
        if (!out.begin_object()) return false;
        out.key(key);
        return out.string(name) && encode_members<0>(out, value) && out.end_object();
    }
    template <fixed_string Tag>
    static bool decode_tagged(auto& in, T& value) {
        return decode_all<detail::reading_tagged<Tag>>(in, value);
    }

    /// What a patch does not have stays as it is.
    static bool merge(auto& in, T& value) {
        if constexpr (detail::captures<T>) {
            bool read = false;
            detail::on_captured<T>(value, [&](auto& captured) {
                auto before = std::exchange(captured, {});
                read = merge_members(in, value);
                for (auto& [key, content] : before) captured.try_emplace(captured.end(), key, std::move(content));
                return true;
            });
            return read;
        } else {
            return merge_members(in, value);
        }
    }

private:
    using seen_set = detail::slot_set<detail::entry_total<T>>;
    using progress = detail::progress<detail::entry_total<T>>;

    template <std::size_t N>
    static constexpr bool each(auto step) {
        return [&]<std::size_t... P>(std::index_sequence<P...>) {
            return (step.template operator()<P>() && ...);
        }(std::make_index_sequence<detail::entry_count<T, N>>());
    }

    template <class How>
    static bool decode_all(auto& in, T& value) {
        seen_set seen;
        if constexpr (detail::captures<T>) detail::on_captured<T>(value, [](auto& captured) { return captured.clear(), true; });
        return decode_object<0, How>(in, value, seen) && detail::complete(in, value, seen);
    }

    static bool merge_members(auto& in, T& value) {
        seen_set seen;
        if constexpr (detail::flattens<T>) {
            auto const before = detail::slots_there(value);
            return decode_object<0, detail::merging>(in, value, seen) && detail::complete_new(in, value, seen, before);
        } else {
            return decode_object<0, detail::merging>(in, value, seen);
        }
    }

    template <std::size_t N>
    static bool encode_object(auto& out, T const& value) {
        return out.begin_object() && encode_members<N>(out, value) && out.end_object();
    }

    template <std::size_t N>
    static bool encode_members(auto& out, T const& value) {
        bool const written = each<N>([&]<std::size_t P>() { return encode_entry<detail::entry_number<T, N>(P)>(out, value); });
        if constexpr (N == 0 && detail::captures<T>) return written && encode_captured(out, value);
        else return written;
    }

    template <std::size_t E>
    static bool encode_entry(auto& out, T const& value) {
        constexpr auto const& entry = detail::entries<T>[E];
        if constexpr (!entry.written) {
            return true;
        } else if constexpr (E >= detail::slot_count<T>) {
            out.key(detail::fragment<T, E>);
            return encode_object<detail::object_of_entry<T, E>>(out, value) || out.within(entry.key);
        } else if constexpr (!detail::flattens<T>) {
            return encode_slot<E>(out, reflect::get<E>(value));
        } else {
            return detail::on_slot<T, E>(value, [&](auto const& member) { return encode_slot<E>(out, member); });
        }
    }

    template <std::size_t S>
    static bool encode_slot(auto& out, auto const& member) {
        constexpr auto const& slot = detail::slots<T>[S];
        using home = detail::home_of<T, S>;
        if constexpr (!slot.writes_null)
            if (codec<typename home::type>::absent(member)) return true;
        if constexpr (slot.may_be_left_out)
            if (detail::is_left_out<typename home::record, home::member>(member)) return true;
        out.key(detail::fragment<T, S>);
        return detail::member_codec<typename home::record, home::member>::encode(out, member) || out.within(slot.key);
    }

    static bool encode_captured(auto& out, T const& value) {
        return detail::on_captured<T>(value, [&](auto const& captured) {
            for (auto const& entry : captured)
                if (!detail::encode_unknown(out, entry, detail::keys_of<T>.view())) return false;
            return true;
        });
    }

    template <std::size_t N, class How>
    static bool decode_object(auto& in, T& value, seen_set& seen) {
        progress at{seen};
        // Keys usually come in declaration order, so one round through the entries reads them all. The key of a later
        // entry sends the round forward to it, the key of an earlier one starts another round.
        for (bool more = in.open_object(); more;) {
            more = each<N>([&]<std::size_t P>() { return decode_entry<N, P, How>(in, value, at); });
            if (more && at.turn == detail::entry_count<T, N> && !look_up<N, How>(in, value, at)) break;
        }
        if constexpr (N == 0 || std::is_same_v<How, detail::merging>) return in.ok();
        else return in.ok() && detail::all_required<T, N>(in, seen);
    }

    /// One entry's part of a round: true to go on with the round, false when the object ended or on failure.
    template <std::size_t N, std::size_t P, class How>
    static bool decode_entry(auto& in, T& value, progress& at) {
        constexpr auto E = detail::entry_number<T, N>(P);
        if (at.turn != P) return true;
        if constexpr (!detail::entries<T>[E].takes_part()) {
            ++at.turn;
            return true;
        } else {
            if (!at.at_value && !in.try_key(detail::read_fragment<T, E>())) {
                if (!look_up<N, How>(in, value, at)) return false;
                if (at.turn != P) return true;
            }
            if (!at.seen.insert(E)) [[unlikely]] return in.fail_key(errc::duplicate_member) || in.within(detail::entries<T>[E].read_key);
            if (!decode_value<E, How>(in, value, at.seen)) [[unlikely]] return in.within(detail::entries<T>[E].read_key);
            at.turn = P + 1;
            at.at_value = false;
            return in.next_member();
        }
    }

    template <std::size_t E, class How>
    static bool decode_value(auto& in, T& value, seen_set& seen) {
        using detail::home_of;
        if constexpr (!detail::entries<T>[E].read) return in.skip();
        else if constexpr (E >= detail::slot_count<T>) return decode_object<detail::object_of_entry<T, E>, How>(in, value, seen);
        else if constexpr (!detail::flattens<T>) return detail::decode_member<T, E, How>(in, reflect::get<E>(value));
        else
            return detail::on_slot<T, E, true>(value, [&](auto&& member) {
                return detail::decode_member<typename home_of<T, E>::record, home_of<T, E>::member, How>(in, member);
            });
    }

    /// Reads on to a known key, whatever its turn. False when the object ended or on failure.
    template <std::size_t N, class How>
    static bool look_up(auto& in, [[maybe_unused]] T& value, progress& at) {
        constexpr auto const& table = detail::keys_of<T, N>;
        if constexpr (N == 0 && (detail::captures<T> || detail::has_tag<How>))
            at.turn = detail::place_of_key<T, N>(detail::find_key_or(in, table.view(), [&](std::string_view key) { return take_unknown<How>(in, value, at, key); }));
        else at.turn = detail::place_of_key<T, N>(detail::find_key(in, table.view(), detail::denies_unknown<T>()));
        at.at_value = at.turn != detail::entry_count<T, N>;
        return at.at_value;
    }

    template <class How>
    static bool take_unknown(auto& in, [[maybe_unused]] T& value, progress& at, std::string_view key) {
        if constexpr (detail::has_tag<How>)
            if (key == How::tag) return (!std::exchange(at.tag_seen, true) || in.fail_key(errc::duplicate_member)) ? in.skip() : in.within(How::tag);
        if constexpr (detail::captures<T>) return detail::on_captured<T>(value, [&](auto& captured) { return detail::decode_unknown(in, key, captured); });
        else return detail::skip_unknown(in, key, detail::keys_of<T>.view(), detail::denies_unknown<T>());
    }
};

}  // namespace brine::inline v0
