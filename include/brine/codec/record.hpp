/// Records: classes whose members are listed. JSON objects.
#pragma once

#include <brine/base/each_index.hpp>
#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/slot_set.hpp>
#include <brine/codec/unknown.hpp>
#include <brine/reflect/draft.hpp>
#include <brine/wire/key_habits.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

/// Takes no key that nobody knows.
struct nobody {};

/// Takes the key of a variant's tag, which is known already; once.
struct tag_taker {
    std::string_view tag;
    bool met = false;

    bool take(auto& in) { return !std::exchange(met, true) || in.fail_key(errc::duplicate_member) ? in.skip() : in.within(tag); }
};

auto behind_tag(auto&, nobody, auto take) { return take; }
auto behind_tag(auto& in, tag_taker tag, auto take) {
    return [&in, tag, take](std::string_view key) mutable { return key == tag.tag ? tag.take(in) : take(key); };
}

/// Where the decoding of an object stands.
template <std::size_t N, class Take>
struct progress {
    slot_set<N>& seen;
    Take take_unknown;      ///< what becomes of a key that nobody knows, if it is captured
    std::size_t turn = 0;   ///< the place of the entry whose key is expected next, or whose value is next
    bool at_value = false;  ///< its key has been read
    bool guessing = false;  ///< it is this entry's turn only because it was the last time
    std::size_t instead_of = 0;  ///< then: the place of the entry that was expected by declaration
    std::uint8_t* habit = nullptr;  ///< which entry came the last time instead of the one whose turn it is
};

template <class T>
using seen_entries = slot_set<entries<T>.size()>;

/// How a record is written and read. Apart from its codec, since a survey makes the compiler declare all that a codec has.
template <class T>
struct record_as_object {
    static bool encode(auto& out, T const& value) { return encode_object<0>(out, value); }

    static bool decode_members(auto& in, auto& value, auto tag) {
        detail::seen_entries<T> seen;
        return decode_all(in, value, seen, tag) && detail::complete<T>(in, value, seen);
    }
    static bool decode_members(auto& in, auto& value) { return decode_members(in, value, detail::nobody()); }

    /// With one member more, the tag of a variant: its text is a name.
    template <fixed_string Tag>
    static bool encode_tagged(auto& out, T const& value, std::string_view name) {
        static constexpr auto key = detail::key_fragment<detail::escaped_size(Tag)>(Tag);
        if constexpr (detail::captures<T>)
            if (!detail::on_captured<T>(value, []<class Map>(Map const& captured) { return !codec<Map>::has_text(captured, Tag); })) return out.reject("a captured key is also the tag");
        if (!out.begin_object()) return false;
        out.key(key);
        return out.string(name) && encode_members<0>(out, value) && out.end_object();
    }
    template <fixed_string Tag>
    static bool decode_tagged(auto& in, T& value) {
        if constexpr (detail::is_constructed<T>) {
            reflect::draft<T> from;
            return decode_members(in, from, detail::tag_taker{Tag}) && detail::make_record<T>(in, from, [&value](T&& made) { value = std::move(made); });
        } else {
            return decode_members(in, value, detail::tag_taker{Tag});
        }
    }

    static bool merge_members(auto& in, auto& value) {
        detail::seen_entries<T> seen;
        if constexpr (!detail::flattens<T>) return decode_object<0, detail::merging>(in, value, seen, detail::nobody());
        else {
            auto const before = detail::slots_there<T>(value);
            return merge_all(in, value, seen) && detail::complete_new<T>(in, value, seen, before);
        }
    }

private:
    static bool decode_all(auto& in, auto& value, auto& seen, auto tag) {
        if constexpr (detail::captures<T>) {
            return detail::on_captured<T>(value, [&]<class Map>(Map& captured) {
                captured.clear();
                auto const take = [&](std::string_view key) { return codec<Map>::decode_entry(in, key, captured); };
                return decode_object<0, detail::replacing>(in, value, seen, detail::behind_tag(in, tag, take));
            });
        } else if constexpr (std::is_same_v<decltype(tag), detail::nobody>) {
            return decode_object<0, detail::replacing>(in, value, seen, tag);
        } else {
            auto const take = [&](std::string_view key) { return detail::skip_unknown(in, key, detail::keys_of<T>.view(), detail::denies_unknown<T>()); };
            return decode_object<0, detail::replacing>(in, value, seen, detail::behind_tag(in, tag, take));
        }
    }

    static bool merge_all(auto& in, auto& value, auto& seen) {
        if constexpr (!detail::captures<T>) return decode_object<0, detail::merging>(in, value, seen, detail::nobody());
        else
            return detail::on_captured<T>(value, [&]<class Map>(Map& captured) {
                auto take = [&, met = Map()](std::string_view key) mutable { return codec<Map>::merge_entry(in, key, captured, met); };
                return decode_object<0, detail::merging>(in, value, seen, take);
            });
    }

    template <std::size_t N>
    static bool encode_object(auto& out, T const& value) {
        return out.begin_object() && encode_members<N>(out, value) && out.end_object();
    }

    template <std::size_t N>
    static bool encode_members(auto& out, T const& value) {
        bool const written = detail::each_index<detail::entry_count<T, N>>([&]<std::size_t P>() { return encode_entry<detail::entry_number<T, N>(P)>(out, value); });
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
        auto const is_known = [known = detail::keys_of<T>.view()](std::string_view key) { return known.find(key) != known.keys.size(); };
        return detail::on_captured<T>(value, [&]<class Map>(Map const& captured) {
            for (auto const& entry : captured)
                if (!codec<Map>::encode_entry(out, entry, is_known)) return false;
            return true;
        });
    }

    template <std::size_t N, class How>
    static bool decode_object(auto& in, auto& value, auto& seen, auto take_unknown) {
        detail::progress at{seen, std::move(take_unknown)};
        // Keys usually come in declaration order, so one round through the entries reads them all. The key of a later
        // entry sends the round forward to it, the key of an earlier one starts another round.
        for (bool more = in.open_object(); more;) {
            more = decode_round<N, How>(in, value, at, std::make_index_sequence<detail::entry_count<T, N> / group + 1>());
            if (more && at.turn == detail::entry_count<T, N> && !look_up<N>(in, at)) break;
        }
        if constexpr (N == 0 || std::is_same_v<How, detail::merging>) return in.ok();
        else return in.ok() && detail::all_required<T, N>(in, seen);
    }

    // Whoever jumps passes over whole groups.
    static constexpr std::size_t group = 8;
    template <std::size_t N, std::size_t First>
    using group_at = std::make_index_sequence<std::min(group, detail::entry_count<T, N> - First)>;

    template <std::size_t N, class How, std::size_t... G>
    [[gnu::always_inline]] static bool decode_round(auto& in, auto& value, auto& at, std::index_sequence<G...>) {
        return ((at.turn - G * group >= group || decode_group<N, G * group, How>(in, value, at, group_at<N, G * group>())) && ...);
    }
    template <std::size_t N, std::size_t First, class How, std::size_t... P>
    [[gnu::always_inline]] static bool decode_group(auto& in, auto& value, auto& at, std::index_sequence<P...>) {
        return ((at.turn != First + P || decode_entry<N, First + P, How>(in, value, at)) && ...);
    }

    /// One entry's part of a round: true to go on with the round, false when the object ended or on failure.
    template <std::size_t N, std::size_t P, class How>
    static bool decode_entry(auto& in, auto& value, auto& at) {
        constexpr auto E = detail::entry_number<T, N>(P);
        if constexpr (!detail::entries<T>[E].takes_part()) {
            ++at.turn;
            return true;
        } else {
            if (!at.at_value && !in.try_key(detail::read_fragment<T, E>())) {
                if (!look_up<N>(in, at)) return false;
                if (at.turn != P || !at.at_value) return true;
            }
            constexpr auto key = detail::entries<T>[E].read_key;
            if (!at.seen.insert(E)) [[unlikely]] return in.fail_key(errc::duplicate_member) || in.within(key);
            if (!decode_value<E, How>(in, value, at.seen)) [[unlikely]] return in.within(key);
            at.turn = P + 1;
            at.at_value = at.guessing = false;
            return in.next_member();
        }
    }

    template <std::size_t E, class How>
    static bool decode_value(auto& in, auto& value, auto& seen) {
        using detail::home_of;
        if constexpr (!detail::entries<T>[E].read) return in.skip();
        else if constexpr (E >= detail::slot_count<T>) return decode_object<detail::object_of_entry<T, E>, How>(in, value, seen, detail::nobody());
        else if constexpr (!detail::flattens<T>) return detail::decode_member<T, E, How>(in, reflect::get<E>(value));
        else
            return detail::on_slot<T, E, true>(value, [&](auto&& member) {
                return detail::decode_member<typename home_of<T, E>::record, home_of<T, E>::member, How>(in, member);
            });
    }

    /// Another key came than the expected one. Objects of one kind mostly have their keys in the same order, so it is the
    /// turn of the entry that came here the last time; if that is wrong too, reads on to a known key, whatever its turn.
    /// False when the object ended or on failure.
    template <std::size_t N>
    static bool look_up(auto& in, auto& at) {
        constexpr auto count = detail::entry_count<T, N>;
        if (at.habit == nullptr) at.habit = in.key_habit(&detail::keys_of<T, N>);
        if (!at.guessing) {
            at.instead_of = at.turn;
            std::size_t const usual = at.habit[static_cast<std::uint8_t>(at.turn)];
            if (usual < std::min<std::size_t>(count, wire::key_habits::unknown)) {
                at.turn = usual;
                return at.guessing = true;
            }
        }
        at.turn = detail::place_of_key<T, N>(find_key<N>(in, at));
        at.habit[static_cast<std::uint8_t>(at.instead_of)] = static_cast<std::uint8_t>(std::min<std::size_t>(at.turn, wire::key_habits::unknown));
        at.at_value = at.turn != count;
        return at.at_value;
    }

    template <std::size_t N>
    static std::size_t find_key(auto& in, auto& at) {
        auto const known = detail::keys_of<T, N>.view();
        if constexpr (std::is_same_v<decltype(at.take_unknown), detail::nobody>) return detail::find_key(in, known, detail::denies_unknown<T>());
        else return detail::find_key_or(in, known, at.take_unknown);
    }
};

}  // namespace detail

// No declaration in it depends on the slots: a record that flattens itself has none, and is to be refused.
template <class T>
struct codec_of<kind::record, T> : detail::members<T, detail::record_as_object<T>> {
    using object = detail::record_as_object<T>;

    static bool encode(auto& out, T const& value) { return object::encode(out, value); }
};

}  // namespace brine::inline v0
