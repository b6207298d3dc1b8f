/// Records: classes whose members are listed. JSON objects.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/nearest.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/key_table.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/shape.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

/// A set of slots.
template <std::size_t N>
class slot_set {
public:
    /// False if it was there already.
    constexpr bool insert(std::size_t slot) {
        auto& word = words_[slot / 64];
        auto const bit = std::uint64_t{1} << slot % 64;
        bool const is_new = (word & bit) == 0;
        word |= bit;
        return is_new;
    }
    [[nodiscard]] constexpr bool contains(std::size_t slot) const { return (words_[slot / 64] >> slot % 64 & 1) != 0; }
    [[nodiscard]] constexpr bool includes(slot_set const& other) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if ((other.words_[i] & ~words_[i]) != 0) return false;
        return true;
    }

private:
    std::array<std::uint64_t, N / 64 + 1> words_{};
};

template <class T>
constexpr auto select_slots(auto chosen) {
    slot_set<slot_count<T>> set;
    for (std::size_t i = 0; i < slot_count<T>; ++i)
        if (chosen(slots<T>[i])) set.insert(i);
    return set;
}

template <class T>
inline constexpr auto all_slots = select_slots<T>([](slot const&) { return true; });
template <class T>
inline constexpr auto required_slots = select_slots<T>([](slot const& each) { return each.required; });

template <class T>
inline constexpr auto keys_of = [] {
    std::array<std::string_view, slot_count<T>> keys;
    for (std::size_t i = 0; i < slot_count<T>; ++i) keys[i] = slots<T>[i].key;
    return key_table<slot_count<T>>(keys);
}();

/// Where a record's decoding stands.
template <std::size_t N>
struct progress {
    slot_set<N> seen{};
    std::size_t turn = 0;   ///< the slot whose key is expected next, or whose value is next
    bool at_value = false;  ///< its key has been read
};

/// Reads keys until one belongs to a slot, and skips the values of the others. keys.size() when the object ended or on
/// failure. The same code for all records.
[[gnu::noinline]] std::size_t find_slot(auto& in, key_table_view const& table) {
    std::string_view key;
    do {
        if (!in.next_key(key)) break;
        auto const slot = table.find(key);
        if (slot != table.keys.size()) return slot;
        if (auto* const report = in.reporting()) report->note_unknown(in.depth(), key);
        if (!in.skip()) return in.within(key), table.keys.size();
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
        return !each([&]<std::size_t I>() { return !test(reflect::get<I>(value)); });
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
        if constexpr (std::remove_reference_t<decltype(survey)>::wants_names) {
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
        if constexpr (can_be_absent<Member>)
            if (codec<Member>::absent(member)) return true;
        out.key(detail::fragment<T, I>);
        return codec<Member>::encode(out, member) || out.within(detail::slots<T>[I].key);
    }

    /// One slot's part of a round: true to go on with the round, false when the object ended or on failure.
    template <std::size_t I, class Member>
    static bool decode_slot(auto& in, Member& member, state& at) {
        if (at.turn != I) return true;
        if (!at.at_value && !in.try_key(detail::fragment<T, I>)) {
            if (!look_up(in, at)) return false;
            if (at.turn != I) return true;
        }
        if (!at.seen.insert(I)) [[unlikely]] return in.fail_key(errc::duplicate_member) || in.within(detail::slots<T>[I].key);
        if (!codec<Member>::decode(in, member)) [[unlikely]] return in.within(detail::slots<T>[I].key);
        at.turn = I + 1;
        at.at_value = false;
        return in.next_member();
    }

    /// Reads on to a known key, whatever its turn. False when the object ended or on failure.
    static bool look_up(auto& in, state& at) {
        at.turn = detail::find_slot(in, detail::keys_of<T>.view());
        at.at_value = at.turn != size;
        return at.at_value;
    }

    /// Every required member must have been seen; the others become what they are in a fresh object.
    static bool complete(auto& in, T& value, detail::slot_set<size> const& seen) {
        if (seen.includes(detail::all_slots<T>)) [[likely]] return true;
        if (!seen.includes(detail::required_slots<T>)) [[unlikely]] return detail::fail_missing(in, first_missing(seen));
        return each([&]<std::size_t I>() {
            if constexpr (!detail::slots<T>[I].required)
                if (!seen.contains(I)) codec<detail::slot_type<T, I>>::clear(reflect::get<I>(value));
            return true;
        });
    }

    static std::string_view first_missing(detail::slot_set<size> const& seen) {
        std::size_t i = 0;
        while (!detail::required_slots<T>.contains(i) || seen.contains(i)) ++i;
        return detail::slots<T>[i].key;
    }
};

}  // namespace brine::inline v0
