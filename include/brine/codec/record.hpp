/// Records: classes whose members are listed. JSON objects.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/nearest.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/contradiction.hpp>
#include <brine/codec/key_table.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/presence.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/slot_set.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

template <class T>
constexpr auto select_slots(auto chosen) {
    slot_set<slot_count<T>> set;
    for (std::size_t i = 0; i < slot_count<T>; ++i)
        if (chosen(slots<T>[i])) set.insert(i);
    return set;
}

template <class T>
inline constexpr auto read_slots = select_slots<T>([](slot const& each) { return each.read; });
template <class T>
inline constexpr auto required_slots = select_slots<T>([](slot const& each) { return each.required(); });

template <class T>
inline constexpr auto keys_of = [] {
    std::array<std::string_view, known_keys<T>.size()> keys;
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = known_keys<T>[i].key;
    return key_table<keys.size()>(keys);
}();

/// Every slot has one key, at its own place.
template <class T>
inline constexpr bool one_key_each = [] {
    for (std::size_t i = 0; i < known_keys<T>.size(); ++i)
        if (known_keys<T>[i].slot != i) return false;
    return known_keys<T>.size() == slot_count<T>;
}();

/// The slot of a key of the table; slot_count for the place behind the last one, which means that there is none.
template <class T>
constexpr std::size_t slot_of(std::size_t place) {
    if constexpr (one_key_each<T>) return place;
    else return place == known_keys<T>.size() ? slot_count<T> : known_keys<T>[place].slot;
}

/// Where a record's decoding stands.
template <std::size_t N>
struct progress {
    slot_set<N> seen{};
    std::size_t turn = 0;   ///< the slot whose key is expected next, or whose value is next
    bool at_value = false;  ///< its key has been read
};

/// Fails for a key that nobody knows; looks whether it resembles one that somebody does.
[[gnu::cold, gnu::noinline]] bool fail_unknown(auto& in, std::string_view key, key_table_view const& table) {
    std::string why;
    if (in.reporting() != nullptr) {
        auto const similar = nearest(key, table.keys);
        if (!similar.empty()) why = "did you mean \"" + std::string(similar) + "\"?";
    }
    return in.fail_key(errc::unknown_member, why) || in.within(key);
}

/// Reads keys until one is in the table, and skips the values of the others, unless they are denied. The key's place in the
/// table; table.keys.size() when the object ended or on failure. The same code for all records.
[[gnu::noinline]] std::size_t find_key(auto& in, key_table_view const& table, bool denies_unknown) {
    std::string_view key;
    do {
        if (!in.next_key(key)) break;
        auto const place = table.find(key);
        if (place != table.keys.size()) return place;
        if (denies_unknown) return fail_unknown(in, std::string(key), table), place;
        if (auto* const report = in.reporting()) report->note_unknown(in.depth(), key);
        if (!in.skip()) return in.within(key), place;
    } while (in.next_member());
    return table.keys.size();
}

/// Fails for a key that is missing where an object ended; looks whether an unknown one resembles it.
[[gnu::cold, gnu::noinline]] inline bool fail_missing(auto& in, std::string_view key) {
    std::string why;
    if (auto* const report = in.reporting()) {
        auto const similar = nearest(key, report->unknown(in.depth() + 1));
        if (!similar.empty()) why = "found \"" + std::string(similar) + "\" instead?";
    }
    return in.reject(errc::missing_member, why) || in.within(key);
}

}  // namespace detail

template <class T>
struct codec_of<kind::record, T> {
    static constexpr bool both_ways = true;
    static constexpr std::size_t size = detail::slot_count<T>;

    /// What is wrong with the annotations, for the survey.
    static constexpr detail::reason fault()
        requires reflect::annotated<T>
    {
        return detail::fault_in_annotations<T>();
    }

    static constexpr void visit(auto& survey) { visit_members(survey, reflect::field_types<T>()); }

    static bool any_part(T const& value, auto test) {
        return !each([&]<std::size_t I>() {
            if constexpr (detail::slots<T>[I].takes_part()) return !test(reflect::get<I>(value));
            else return true;
        });
    }

    static bool encode(auto& out, T const& value) {
        return out.begin_object() &&
               each([&]<std::size_t I>() { return encode_slot<I>(out, reflect::get<I>(value)); }) && out.end_object();
    }

    static bool decode(auto& in, T& value) {
        detail::progress<size> state;
        // Keys usually come in declaration order, so one round through the slots reads them all. The key of a later
        // slot sends the round forward to it, the key of an earlier one starts another round.
        for (bool more = in.open_object(); more;) {
            more = each([&]<std::size_t I>() { return decode_slot<I>(in, reflect::get<I>(value), state); });
            if (more && state.turn == size && !look_up(in, state)) break;
        }
        return in.ok() && complete(in, value, state.seen);
    }

private:
    using state = detail::progress<size>;

    template <class... Members>
    static constexpr void visit_members(auto& survey, detail::type_list<Members...>) {
        if constexpr (reflect::annotated<T>) {
            auto const* slot = detail::slots<T>.data();
            ((survey.template part_for<Members>(slot->written, slot->read, ".", slot->member), ++slot), ...);
        } else if constexpr (std::remove_reference_t<decltype(survey)>::wants_names) {
            auto const* slot = detail::slots<T>.data();
            (survey.template part<Members>(".", slot++->member), ...);
        } else {
            (survey.template part<Members>("."), ...);
        }
    }

    static constexpr bool each(auto step) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (step.template operator()<I>() && ...);
        }(std::make_index_sequence<size>());
    }

    template <std::size_t I, class Member>
    static bool encode_slot(auto& out, Member const& member) {
        constexpr auto const& slot = detail::slots<T>[I];
        if constexpr (!slot.written) return true;
        else {
            if constexpr (!slot.writes_null)
                if (codec<Member>::absent(member)) return true;
            if constexpr (slot.may_be_left_out)
                if (detail::is_left_out<T, I>(member)) return true;
            out.key(detail::fragment<T, I>);
            return codec<Member>::encode(out, member) || out.within(slot.key);
        }
    }

    /// One slot's part of a round: true to go on with the round, false when the object ended or on failure.
    template <std::size_t I, class Member>
    static bool decode_slot(auto& in, Member& member, state& at) {
        if (at.turn != I) return true;
        if constexpr (!detail::slots<T>[I].takes_part()) {
            ++at.turn;
            return true;
        } else {
            if (!at.at_value && !in.try_key(detail::read_fragment<T, I>())) {
                if (!look_up(in, at)) return false;
                if (at.turn != I) return true;
            }
            if (!at.seen.insert(I)) [[unlikely]] return in.fail_key(errc::duplicate_member) || in.within(detail::slots<T>[I].read_key);
            if (!decode_member<I>(in, member)) [[unlikely]] return in.within(detail::slots<T>[I].read_key);
            at.turn = I + 1;
            at.at_value = false;
            return in.next_member();
        }
    }

    template <std::size_t I, class Member>
    static bool decode_member(auto& in, Member& member) {
        if constexpr (!detail::slots<T>[I].read) return in.skip();
        else if constexpr ((detail::slots<T>[I].said & detail::about::checking) == 0) return codec<Member>::decode(in, member);
        else {
            if (!codec<Member>::decode(in, member)) return false;
            auto const objection = detail::objection_to<T, I>(member);
            return objection.empty() || in.reject(objection);
        }
    }

    /// Reads on to a known key, whatever its turn. False when the object ended or on failure.
    static bool look_up(auto& in, state& at) {
        at.turn = detail::slot_of<T>(detail::find_key(in, detail::keys_of<T>.view(), detail::options_of_type<T>.denies_unknown));
        at.at_value = at.turn != size;
        return at.at_value;
    }

    /// Every required member must have been seen; the others become what a missing one is.
    static bool complete(auto& in, T& value, detail::slot_set<size> const& seen) {
        if (seen.includes(detail::read_slots<T>)) [[likely]] return true;
        if (!seen.includes(detail::required_slots<T>)) [[unlikely]] return detail::fail_missing(in, first_missing(seen));
        std::conditional_t<makes_fresh, std::optional<T>, std::nullptr_t> fresh{};
        return each([&]<std::size_t I>() {
            if constexpr (detail::slots<T>[I].read && !detail::slots<T>[I].required())
                if (!seen.contains(I)) detail::fill_missing<T, I>(reflect::get<I>(value), fresh);
            return true;
        });
    }

    /// A missing member is made from a fresh record.
    static constexpr bool makes_fresh =
        std::any_of(detail::slots<T>.begin(), detail::slots<T>.end(), [](detail::slot const& each) { return each.read && each.missing == detail::if_missing::fresh; });

    static std::string_view first_missing(detail::slot_set<size> const& seen) {
        std::size_t i = 0;
        while (!detail::required_slots<T>.contains(i) || seen.contains(i)) ++i;
        if constexpr (detail::one_key_each<T>) return detail::keys_of<T>.view().keys[i];
        else return detail::slots<T>[i].read_key;
    }
};

}  // namespace brine::inline v0
