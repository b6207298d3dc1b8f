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

/// The entry that is expected next.
struct turn {
    std::size_t place = 0;
    bool at_value = false;  ///< its key has been read
    bool guessing = false;  ///< it is this entry's turn only because it was the last time
};

/// What an object's decoding needs once another key came than the expected one.
template <std::size_t N, class Take>
struct progress {
    slot_set<N>& seen;
    Take take_unknown;      ///< what becomes of a key that nobody knows, if it is captured
    std::size_t instead_of = 0;  ///< while guessing: the place of the entry that was expected by declaration
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
        if (!out.string(name)) return false;
        auto quick = out.quick();
        return encode_members<0>(out, quick, value) && out.end(quick, '}');
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
        auto quick = out.quick();
        if (!out.begin(quick, '{')) [[unlikely]] {
            if (!out.begin_object()) return false;
            quick = out.quick();
        }
        return encode_members<N>(out, quick, value) && out.end(quick, '}');
    }

    template <std::size_t N>
    [[gnu::always_inline]] static bool encode_members(auto& out, auto& quick, T const& value) {
        bool const written = encode_entries<N>(out, quick, value, std::make_index_sequence<detail::entry_count<T, N>>());
        if constexpr (N == 0 && detail::captures<T>) {
            out.settle(quick);
            bool const all = written && encode_captured(out, value);
            quick = out.quick();
            return all;
        } else {
            return written;
        }
    }

    template <std::size_t N, std::size_t... P>
    [[gnu::always_inline]] static bool encode_entries(auto& out, auto& quick, T const& value, std::index_sequence<P...>) {
        return (encode_entry<detail::entry_number<T, N>(P)>(out, quick, value) && ...);
    }

    template <std::size_t E>
    [[gnu::always_inline]] static bool encode_entry(auto& out, auto& quick, T const& value) {
        constexpr auto const& entry = detail::entries<T>[E];
        if constexpr (!entry.written) {
            return true;
        } else if constexpr (E >= detail::slot_count<T>) {
            return encode_slowly(out, quick, [&] {
                out.key(detail::fragment<T, E>);
                return encode_object<detail::object_of_entry<T, E>>(out, value) || out.within(entry.key);
            });
        } else if constexpr (!detail::flattens<T>) {
            return encode_slot<E>(out, quick, reflect::get<E>(value));
        } else {
            return encode_slowly(out, quick, [&] {
                return detail::on_slot<T, E>(value, [&](auto const& member) {
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
        constexpr auto const& slot = detail::slots<T>[S];
        using home = detail::home_of<T, S>;
        using codec = detail::member_codec<typename home::record, home::member>;
        if constexpr (!slot.writes_null)
            if (brine::codec<typename home::type>::absent(member)) return true;
        if constexpr (slot.may_be_left_out)
            if (detail::is_left_out<typename home::record, home::member>(member)) return true;
        if constexpr (detail::writes_plainly<codec, std::remove_cvref_t<decltype(member)>>) {
            auto const before = quick;
            if (quick.key(detail::fragment<T, S>) && codec::encode_plain(quick, member)) [[likely]] return true;
            quick = before;
        }
        return encode_slowly(out, quick, [&] {
            out.key(detail::fragment<T, S>);
            return detail::encode_apart<codec>(out, member) || out.within(slot.key);
        });
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
        // Keys usually come in declaration order, so one round through the entries reads them all. The key of a later
        // entry sends the round forward to it, the key of an earlier one starts another round.
        auto quick = in.quick();
        if (in.open_object(quick) || (in.open_object() && (in.resume(quick), true))) {
            detail::progress at{seen, std::move(take_unknown)};
            detail::turn turn;
            while (decode_round<N, How>(in, quick, value, at, turn, std::make_index_sequence<detail::entry_count<T, N> / group + 1>()) &&
                   (turn.place != detail::entry_count<T, N> || look_up<N>(in, quick, at, turn))) {}
        }
        if constexpr (N == 0 || std::is_same_v<How, detail::merging>) return in.ok();
        else return in.ok() && detail::all_required<T, N>(in, seen);
    }

    // Whoever jumps passes over whole groups.
    static constexpr std::size_t group = 8;
    template <std::size_t N, std::size_t First>
    using group_at = std::make_index_sequence<std::min(group, detail::entry_count<T, N> - First)>;

    template <std::size_t N, class How, std::size_t... G>
    [[gnu::always_inline]] static bool decode_round(auto& in, auto& quick, auto& value, auto& at, detail::turn& turn, std::index_sequence<G...>) {
        return ((turn.place - G * group >= group || decode_group<N, G * group, How>(in, quick, value, at, turn, group_at<N, G * group>())) && ...);
    }
    template <std::size_t N, std::size_t First, class How, std::size_t... P>
    [[gnu::always_inline]] static bool decode_group(auto& in, auto& quick, auto& value, auto& at, detail::turn& turn, std::index_sequence<P...>) {
        return ((turn.place != First + P || decode_entry<N, First + P, How>(in, quick, value, at, turn)) && ...);
    }

    /// One entry's part of a round: true to go on with the round, false when the object ended or on failure. Wherever it says
    /// false, and wherever another function reads, `in` is where the text has been read to.
    template <std::size_t N, std::size_t P, class How>
    [[gnu::always_inline]] static bool decode_entry(auto& in, auto& quick, auto& value, auto& at, detail::turn& turn) {
        constexpr auto E = detail::entry_number<T, N>(P);
        if constexpr (!detail::entries<T>[E].takes_part()) {
            ++turn.place;
            return true;
        } else {
            if (!turn.at_value && !quick.key(detail::read_fragment<T, E>())) {
                if (!look_up<N>(in, quick, at, turn)) return false;
                if (turn.place != P || !turn.at_value) return true;
            }
            constexpr auto key = detail::entries<T>[E].read_key;
            if (!at.seen.insert(E)) [[unlikely]] return in.settle(quick), in.fail_key(errc::duplicate_member) || in.within(key);
            if (!decode_value<E, How>(in, quick, value, at.seen)) [[unlikely]] return in.within(key);
            turn = {P + 1};
            if (quick.next_member()) [[likely]] return true;
            in.settle(quick);
            bool const more = in.next_member_apart();
            in.resume(quick);
            return more;
        }
    }

    /// What is plain is read right here, in registers.
    template <std::size_t E, class How>
    [[gnu::always_inline]] static bool decode_value(auto& in, auto& quick, auto& value, auto& seen) {
        if constexpr (std::is_same_v<How, detail::replacing> && is_plain<E, decltype(value)>()) {
            auto& member = reflect::get<E>(value);
            using codec = detail::member_codec<T, E>;
            if (codec::decode_plain(quick, member)) [[likely]] return true;
            in.settle(quick);
            bool const read = detail::decode_apart<codec>(in, member);
            in.resume(quick);
            return read;
        } else {
            in.settle(quick);
            bool const read = decode_value<E, How>(in, value, seen);
            in.resume(quick);
            return read;
        }
    }

    /// An entry that is nothing but a member without anything to check.
    template <std::size_t E, class Value>
    static constexpr bool is_plain() {
        if constexpr (E >= detail::slot_count<T> || detail::flattens<T> || !std::is_same_v<Value, T&>) return false;
        else if constexpr (!detail::entries<T>[E].read || (detail::entries<T>[E].said & detail::about::checking) != 0) return false;
        else return detail::reads_plainly<detail::member_codec<T, E>, reflect::field_type<T, E>>;
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

    /// Another key came than the expected one: whose turn it is instead. False when the object ended or on failure.
    template <std::size_t N>
    [[gnu::always_inline]] static bool look_up(auto& in, auto& quick, auto& at, detail::turn& turn) {
        in.settle(quick);
        turn = next_turn<N>(in, at, turn);
        in.resume(quick);
        return turn.guessing || turn.at_value;
    }

    /// Objects of one kind mostly have their keys in the same order, so it is the turn of the entry that came here the last
    /// time; if that is wrong too, reads on to a known key, whatever its turn.
    template <std::size_t N>
    [[gnu::noinline]] static detail::turn next_turn(auto& in, auto& at, detail::turn turn) {
        constexpr auto count = detail::entry_count<T, N>;
        if (at.habit == nullptr) at.habit = in.key_habit(&detail::keys_of<T, N>);
        if (!turn.guessing) {
            at.instead_of = turn.place;
            std::size_t const usual = at.habit[static_cast<std::uint8_t>(turn.place)];
            if (usual < std::min<std::size_t>(count, wire::key_habits::unknown)) return {usual, false, true};
        }
        auto const place = detail::place_of_key<T, N>(find_key<N>(in, at));
        at.habit[static_cast<std::uint8_t>(at.instead_of)] = static_cast<std::uint8_t>(std::min<std::size_t>(place, wire::key_habits::unknown));
        return {place, place != count, false};
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
