/// Variants without a tag: which alternative a value is, by its JSON kind, and between records by the set of its keys.
#pragma once

#include <brine/codec/alternatives.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/json_forms.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/slot_set.hpp>
#include <brine/wire/json_kind.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// The JSON kinds that two alternatives share.
template <class V, std::size_t A, std::size_t B>
inline constexpr json_kinds kinds_shared = json_kinds_of<alternative_at<V, A>>() & json_kinds_of<alternative_at<V, B>>();

template <class T>
constexpr bool knows_key(std::string_view key) {
    return captures<T> || std::any_of(known_keys<T>.begin(), known_keys<T>.end(), [key](known_key const& known) { return known.key == key; });
}

/// Calls test with each key that a record writes, and whether it always does, until one answers false.
template <class T>
constexpr bool each_written_key(auto test) {
    for (std::size_t i = 0; i < entry_count<T, 0>; ++i) {
        auto const number = entry_number<T, 0>(i);
        auto const& each = entries<T>[number];
        bool const nests_members = number >= slot_count<T>;
        if (each.written && !test(each.key, nests_members || (each.writes_null && !each.may_be_left_out && !each.guarded))) return false;
    }
    return true;
}

template <class T>
constexpr bool may_write_key(std::string_view key) {
    return captures<T> || !each_written_key<T>([key](std::string_view written, bool) { return written != key; });
}

/// Whether some text of an A would be taken for a B: it has all that a B needs and nothing that a B does not know.
template <class A, class B>
constexpr bool looks_like() {
    for (std::size_t i = 0; i < entry_count<B, 0>; ++i) {
        auto const& each = entries<B>[entry_number<B, 0>(i)];
        if (each.required() && !each.guarded && !may_write_key<A>(each.read_key)) return false;
    }
    return each_written_key<A>([](std::string_view key, bool always) { return !always || knows_key<B>(key); });
}

/// Whether two alternatives can be told from each other.
template <class V, std::size_t A, std::size_t B, bool ByKeys>
constexpr bool can_be_told_apart() {
    using a = alternative_at<V, A>;
    using b = alternative_at<V, B>;
    if constexpr (A == B || kinds_shared<V, A, B> == 0) return true;
    else if constexpr (ByKeys && is_plain_record<a> && is_plain_record<b>) return !looks_like<a, b>() && !looks_like<b, a>();
    else return false;
}

template <class V, bool ByKeys>
constexpr bool all_can_be_told_apart() {
    return each_alternative<V>([]<std::size_t A>() {
        return each_alternative<V>([]<std::size_t B>() { return can_be_told_apart<V, A, B, ByKeys>(); });
    });
}

/// How many alternatives a JSON kind may be, and the first of them.
struct candidates {
    std::size_t count = 0, first = 0;
};
template <class V>
inline constexpr auto candidates_by_kind = [] {
    std::array<candidates, static_cast<std::size_t>(json_kind::none)> all{};
    for (std::size_t kind = 0; kind < all.size(); ++kind)
        each_alternative<V>([&]<std::size_t I>() {
            if ((json_kinds_of<alternative_at<V, I>>() >> kind & 1) != 0 && all[kind].count++ == 0) all[kind].first = I;
            return true;
        });
    return all;
}();

/// What a text has of a record's keys.
template <class T>
class key_census {
public:
    void meet(std::string_view key) {
        if constexpr (is_plain_record<T>) {
            auto const place = place_of_key<T, 0>(keys_of<T>.view().find(key));
            if (place != entry_count<T, 0>) known_ += seen_.insert(entry_number<T, 0>(place));
            else known_ += captures<T>;
        }
    }
    [[nodiscard]] bool complete() const {
        if constexpr (is_plain_record<T>) return seen_.includes(required_entries<T, 0>);
        else return false;
    }
    [[nodiscard]] std::size_t known() const { return known_; }

private:
    static constexpr std::size_t size() {
        if constexpr (is_plain_record<T>) return entries<T>.size();
        else return 0;
    }
    slot_set<size()> seen_;
    std::size_t known_ = 0;
};

template <class V>
struct census_of;
template <class... Alternatives>
struct census_of<std::variant<Alternatives...>> : std::tuple<key_census<Alternatives>...> {};

/// The record whose keys an object has: of those of which it has all that is required the one that knows the most of its
/// keys; failing that, the one that knows the most, which then says what is missing. The text is read up to the object's end
/// and set back. False on failure, or if two fit alike.
template <class V>
bool choose_by_keys(auto& in, std::size_t& chosen) {
    auto const start = in.mark();
    census_of<V> census;
    std::string_view key;
    for (bool more = in.open_object(); more; more = in.next_member()) {
        if (!in.next_key(key)) return false;
        each_alternative<V>([&]<std::size_t I>() { return std::get<I>(census).meet(key), true; });
        if (!in.skip()) return in.within(key);
    }
    if (!in.ok()) return false;
    in.rewind(start);
    std::size_t most = 0, rivals = 0;
    each_alternative<V>([&]<std::size_t I>() {
        auto const& each = std::get<I>(census);
        if constexpr (is_plain_record<alternative_at<V, I>>) {
            auto const rank = 2 * each.known() + 1 + (each.complete() ? std::size_t{1} << 32 : 0);
            if (rank > most) most = rank, chosen = I, rivals = 0;
            else if (rank == most) ++rivals;
        }
        return true;
    });
    return rivals == 0 || most < std::size_t{1} << 32 || in.fail(errc::no_alternative, "it fits several of them");
}

/// `a number or a string is wanted`.
template <class V>
std::string wanted_kinds() {
    constexpr std::array<std::string_view, 6> names{"null", "a boolean", "a number", "a string", "an array", "an object"};
    std::string said;
    std::size_t left = 0;
    for (auto const& each : candidates_by_kind<V>) left += each.count > 0;
    for (std::size_t kind = 0; kind < names.size(); ++kind)
        if (candidates_by_kind<V>[kind].count > 0) said.append(names[kind]).append(--left > 1 ? ", " : left == 1 ? " or " : " is wanted");
    return said;
}

}  // namespace brine::inline v0::detail
