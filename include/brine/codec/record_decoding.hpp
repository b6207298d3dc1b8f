/// How records are read, from JSON objects.
#pragma once

#include <brine/base/each_index.hpp>
#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/scattered.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/unknown.hpp>
#include <brine/reflect/draft.hpp>
#include <brine/wire/key_habits.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// The entry that is expected next. (Of whole words: narrow ones were stored one by one and loaded together, which stalls.)
enum class stand : std::size_t { at_key, guessing, at_value, lost };
struct expected_entry {
    std::size_t place = 0;
    stand at = stand::at_key;  ///< in front of its key (`guessing`: since it came here the last time), of its value, or of another key
};

/// What an object's decoding needs once another key came than the expected one.
template <class Take>
struct progress {
    Take take_unknown;      ///< what becomes of a key that nobody knows, if it is captured
    std::size_t instead_of = 0;  ///< while guessing: the place of the entry that was expected by declaration
    wire::key_habit* habit = nullptr;  ///< which entry came the last time instead of the one whose turn it is
};

template <class T>
struct record_decoding {
    static bool decode_members(auto& in, auto& value, auto tag) {
        seen_entries<T> seen;
        return decode_all(in, value, seen, tag) && complete<T>(in, value, seen);
    }
    static bool decode_members(auto& in, auto& value) { return decode_members(in, value, nobody()); }

    /// The same with one member more, the tag of a variant.
    template <fixed_string Tag>
    static bool decode_tagged(auto& in, T& value) {
        if constexpr (is_constructed<T>) {
            reflect::draft<T> from;
            return decode_members(in, from, tag_taker{Tag}) && make_record<T>(in, from, [&value](T&& made) { value = std::move(made); });
        } else {
            return decode_members(in, value, tag_taker{Tag});
        }
    }

    static bool merge_members(auto& in, auto& value) {
        seen_entries<T> seen;
        if constexpr (!flattens<T>) return decode_object<0, merging>(in, value, seen, nobody());
        else {
            auto const before = slots_there<T>(value);
            return merge_all(in, value, seen) && complete_new<T>(in, value, seen, before);
        }
    }

private:
    static bool decode_all(auto& in, auto& value, auto& seen, auto tag) {
        if constexpr (captures<T>) {
            return on_captured<T>(value, [&]<class Map>(Map& captured) {
                captured.clear();
                auto const take = [&](std::string_view key) { return codec<Map>::decode_entry(in, key, captured); };
                return decode_object<0, replacing>(in, value, seen, behind_tag(in, tag, take));
            });
        } else if constexpr (std::is_same_v<decltype(tag), nobody>) {
            return decode_object<0, replacing>(in, value, seen, tag);
        } else {
            auto const take = [&](std::string_view key) { return skip_unknown(in, key, keys_of<T>.view(), denies_unknown<T>()); };
            return decode_object<0, replacing>(in, value, seen, behind_tag(in, tag, take));
        }
    }

    static bool merge_all(auto& in, auto& value, auto& seen) {
        if constexpr (!captures<T>) return decode_object<0, merging>(in, value, seen, nobody());
        else
            return on_captured<T>(value, [&]<class Map>(Map& captured) {
                auto take = [&, met = Map()](std::string_view key) mutable { return codec<Map>::merge_entry(in, key, captured, met); };
                return decode_object<0, merging>(in, value, seen, take);
            });
    }

    template <std::size_t N, class How>
    static bool decode_object(auto& in, auto& value, auto& seen, auto take_unknown) {
        // Keys usually come in declaration order, so one round through the entries reads them all. The key of a later
        // entry sends the round forward to it, the key of an earlier one starts another round.
        auto quick = in.quick();
        if (in.open_object(quick)) {
            progress at{std::move(take_unknown)};
            expected_entry turn;
            // A copy in a register where there are few; among 40 members it took one from what is read.
            std::conditional_t<(entry_count<T, N> <= 16), seen_entries<T>, seen_entries<T>&> marked = seen;
            constexpr std::make_index_sequence<entry_count<T, N> / group + 1> groups;
            if constexpr (is_wide<N>) {
                in.settle(quick);
                do decode_round_apart<N, How>(in, value, marked, turn, groups);
                while (turn.at == stand::lost && decode_scattered<N, How>(in, value, marked, at, turn));
            } else {
                while (decode_round<N, How>(in, quick, value, marked, at, turn, groups) &&
                       (turn.place != entry_count<T, N> || look_up<N>(in, quick, at, turn))) {}
            }
            seen = marked;
        }
        if constexpr (N == 0 || std::is_same_v<How, merging>) return in.ok();
        else return in.ok() && all_required<T, N>(in, seen);
    }

    // Whoever jumps passes over whole groups.
    static constexpr std::size_t group = 8;
    template <std::size_t N, std::size_t First>
    using group_at = std::make_index_sequence<std::min(group, entry_count<T, N> - First)>;

    template <std::size_t N, class How, std::size_t... G>
    [[gnu::always_inline]] static bool decode_round(auto& in, auto& quick, auto& value, auto& seen, auto& at, expected_entry& turn, std::index_sequence<G...>) {
        return ((turn.place - G * group >= group || decode_group<N, G * group, How>(in, quick, value, seen, at, turn, group_at<N, G * group>())) && ...);
    }
    template <std::size_t N, std::size_t First, class How, std::size_t... P>
    [[gnu::always_inline]] static bool decode_group(auto& in, auto& quick, auto& value, auto& seen, auto& at, expected_entry& turn, std::index_sequence<P...>) {
        return ((turn.place != First + P || decode_entry<N, First + P, How>(in, quick, value, seen, at, turn)) && ...);
    }

    // Wide objects are read by many functions: groups of entries in declared order, and single ones in any other.
    template <std::size_t N>
    static constexpr bool is_wide = entry_count<T, N> > most_in_one_function;

    /// Up to another key than the expected one, which may be one behind them all; or to the object's end, or a failure.
    template <std::size_t N, class How, std::size_t... G>
    static void decode_round_apart(auto& in, auto& value, auto& seen, expected_entry& turn, std::index_sequence<G...>) {
        bool const more = ((turn.place - G * group >= group || decode_group_apart<N, G * group, How>(in, value, seen, turn)) && ...);
        if (more) turn.at = stand::lost;
    }
    template <std::size_t N, std::size_t First, class How>
    [[gnu::noinline]] static bool decode_group_apart(auto& in, auto& value, auto& seen, expected_entry& turn) {
        auto quick = in.quick();
        auto here = turn;
        nobody const nothing;
        bool const more = decode_group<N, First, How>(in, quick, value, seen, nothing, here, group_at<N, First>());
        in.settle(quick);
        turn = here;
        return more;
    }

    /// An entry that is nothing but a member without anything to check.
    template <std::size_t E, class Value>
    static constexpr bool is_plain() {
        if constexpr (E >= slot_count<T> || flattens<T> || !std::is_same_v<Value, T&>) return false;
        else if constexpr (!entries<T>[E].read || (entries<T>[E].said & about::checking) != 0) return false;
        else return reads_plainly<member_codec<T, E>, reflect::field_type<T, E>>;
    }

    /// How the value of an entry is read that may come at any place.
    template <class How, class Value>
    struct scattered_reading {
        template <std::size_t E>
        static constexpr bool by_type = std::is_same_v<How, replacing> && is_plain<E, Value&>();
        template <std::size_t E>
        static bool read(auto& in, Value& value, auto& seen) { return decode_value<E, How>(in, value, seen); }
    };

    /// Reads entries from a key on that was not expected, until one comes whose turn it was: false when the object ended or
    /// on failure. A guess costs less than a search, but not where keys come in an order that is always another.
    template <std::size_t N, class How>
    [[gnu::noinline]] static bool decode_scattered(auto& in, auto& value, auto& seen, auto& at, expected_entry& turn) {
        using all = scattered_entries<T, N, scattered_reading<How, std::remove_reference_t<decltype(value)>>>;
        constexpr auto& table = all::template table<std::remove_reference_t<decltype(in)>, std::remove_reference_t<decltype(value)>>;
        constexpr auto count = entry_count<T, N>;
        constexpr std::size_t most_wrong_guesses = 4;
        auto const& offsets = all::offsets(value);
        auto* const habit = in.key_habit(&keys_of<T, N>);
        auto quick = in.quick();
        std::size_t wrong = 0;
        for (auto refused = turn.place, expected = turn.place;; refused = count) {
            auto const usual = habit->instead_of(expected);
            auto place = usual < count ? usual : expected;
            bool right = false;
            if (place != count && place != refused && wrong < most_wrong_guesses) {
                right = table[place].key.stands_at(quick.at().here());
                if (right) quick.step_over_key(table[place].key.text.size());
                wrong = right ? 0 : wrong + 1;
            }
            in.settle(quick);
            if (!right) {
                place = place_of_key<T, N>(find_key<N>(in, at));
                if (place == count) return turn.at = stand::at_key, false;
                habit->remember(expected, place);
            }
            auto const& entry = table[place];
            bool const read = (seen.insert(entry.number) || in.fail_key(errc::duplicate_member)) && entry.read(in, value, seen, offsets[place]);
            if (!read) [[unlikely]] return in.within(entries<T>[entry.number].read_key), turn.at = stand::at_key, false;
            in.resume(quick);
            if (!in.next_member(quick)) return turn.at = stand::at_key, false;
            bool const in_order = place == expected;
            expected = place + 1;
            if (in_order) return in.settle(quick), turn = {expected, stand::at_key}, true;
        }
    }

    /// One entry's part of a round: true to go on with the round, false when the object ended or on failure. Wherever it says
    /// false, and wherever another function reads, `in` is where the text has been read to.
    template <std::size_t N, std::size_t P, class How>
    [[gnu::always_inline]] static bool decode_entry(auto& in, auto& quick, auto& value, auto& seen, [[maybe_unused]] auto& at, expected_entry& turn) {
        constexpr auto E = entry_number<T, N>(P);
        if constexpr (!entries<T>[E].takes_part()) {
            ++turn.place;
            return true;
        } else {
            if constexpr (is_wide<N>) {
                if (turn.at != stand::at_value && !quick.key(read_fragment<T, E>())) return turn.at = stand::lost, false;
            } else if (turn.at != stand::at_value && !quick.key(read_fragment<T, E>())) {
                if (!look_up<N>(in, quick, at, turn)) return false;
                if (turn.place != P || turn.at != stand::at_value) return true;
            }
            constexpr auto key = entries<T>[E].read_key;
            if (!seen.insert(E)) [[unlikely]] return in.settle(quick), in.fail_key(errc::duplicate_member) || in.within(key);
            if (!decode_value<E, How>(in, quick, value, seen)) [[unlikely]] return in.within(key);
            // Mostly the next one follows right behind, and its whole key is one comparison with the comma.
            turn = {P + 1, stand::at_key};
            if constexpr (P + 1 != entry_count<T, N>) {
                constexpr auto next = entry_number<T, N>(P + 1);
                if constexpr (entries<T>[next].takes_part())
                    if (quick.comma_and_key(read_fragment<T, next>())) return turn.at = stand::at_value, true;
                return in.next_member(quick);
            } else {
                return in.next_member_or_end(quick);
            }
        }
    }

    /// What is plain is read right here, in registers.
    template <std::size_t E, class How>
    [[gnu::always_inline]] static bool decode_value(auto& in, auto& quick, auto& value, auto& seen) {
        constexpr bool plain = std::is_same_v<How, replacing> && is_plain<E, decltype(value)>();
        if constexpr (plain)
            if (member_codec<T, E>::decode_plain(quick, reflect::get<E>(value))) [[likely]] return true;
        in.settle(quick);
        bool read;
        if constexpr (plain) read = decode_apart<member_codec<T, E>>(in, reflect::get<E>(value));
        else read = decode_value<E, How>(in, value, seen);
        in.resume(quick);
        return read;
    }

    template <std::size_t E, class How>
    static bool decode_value(auto& in, auto& value, auto& seen) {
        if constexpr (!entries<T>[E].read) return in.skip();
        else if constexpr (E >= slot_count<T>) return decode_object<object_of_entry<T, E>, How>(in, value, seen, nobody());
        else if constexpr (!flattens<T>) return decode_member<T, E, How>(in, reflect::get<E>(value));
        else
            return on_slot<T, E, true>(value, [&](auto&& member) {
                return decode_member<typename home_of<T, E>::record, home_of<T, E>::member, How>(in, member);
            });
    }

    /// Another key came than the expected one: whose turn it is instead. False when the object ended or on failure.
    template <std::size_t N>
    [[gnu::always_inline]] static bool look_up(auto& in, auto& quick, auto& at, expected_entry& turn) {
        in.settle(quick);
        turn = next_turn<N>(in, at, turn);
        in.resume(quick);
        return turn.at != stand::at_key;
    }

    /// Objects of one kind mostly have their keys in the same order, so it is the turn of the entry that came here the last
    /// time; if that is wrong too, reads on to a known key, whatever its turn.
    template <std::size_t N>
    [[gnu::noinline]] static expected_entry next_turn(auto& in, auto& at, expected_entry turn) {
        constexpr auto count = entry_count<T, N>;
        if (at.habit == nullptr) at.habit = in.key_habit(&keys_of<T, N>);
        if (turn.at != stand::guessing) {
            at.instead_of = turn.place;
            if (auto const usual = at.habit->instead_of(turn.place); usual < count) return {usual, stand::guessing};
        }
        auto const place = place_of_key<T, N>(find_key<N>(in, at));
        at.habit->remember(at.instead_of, place);
        return {place, place != count ? stand::at_value : stand::at_key};
    }

    template <std::size_t N>
    static std::size_t find_key(auto& in, auto& at) {
        auto const known = keys_of<T, N>.view();
        if constexpr (std::is_same_v<decltype(at.take_unknown), nobody>) return detail::find_key(in, known, denies_unknown<T>());
        else return find_key_or(in, known, at.take_unknown);
    }
};

}  // namespace brine::inline v0::detail
