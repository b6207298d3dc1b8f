/// The objects that a record is written as: its own, and those that nested puts around some of its members. Their entries
/// are slots and further objects.
#pragma once

#include <brine/codec/shape.hpp>
#include <brine/codec/slot.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace brine::inline v0::detail {

/// The keys that lead from a record's own object to another one.
using steps = std::span<std::string_view const>;

constexpr bool same(steps a, steps b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }
constexpr bool starts_with(steps all, steps start) { return all.size() >= start.size() && same(all.first(start.size()), start); }

/// Some members stand deeper than in the record's own object.
template <class T>
constexpr bool find_nested() {
    if constexpr (!reflect::annotated<T>) return false;
    else return std::any_of(slots<T>.begin(), slots<T>.end(), [](slot const& each) { return !each.path.empty(); });
}
template <class T>
inline constexpr bool nests = find_nested<T>();

/// All objects in the order in which they begin, the record's own first.
constexpr std::vector<steps> list_objects(std::span<slot const> among) {
    std::vector<steps> found{steps()};
    for (auto const& each : among)
        for (std::size_t depth = 1; depth <= each.path.size(); ++depth) {
            auto const path = each.path.first(depth);
            if (std::none_of(found.begin(), found.end(), [path](steps known) { return same(known, path); })) found.push_back(path);
        }
    return found;
}

template <class T>
inline constexpr std::size_t object_count = 1;
template <class T>
    requires nests<T>
inline constexpr std::size_t object_count<T> = list_objects(slots<T>).size();

template <class T>
inline constexpr auto objects = [] {
    std::array<steps, object_count<T>> all;
    auto const listed = list_objects(slots<T>);
    std::copy(listed.begin(), listed.end(), all.begin());
    return all;
}();

/// An object as an entry of the one around it.
template <class T>
constexpr slot entry_of_object(std::size_t number) {
    auto const path = objects<T>[number];
    slot made{.member = path.back(), .key = path.back(), .read_key = path.back(), .missing = if_missing::fresh, .written = false, .read = false};
    for (auto const& each : slots<T>) {
        if (!starts_with(each.path, path)) continue;
        made.written = made.written || each.written;
        made.read = made.read || each.read;
        if (each.required() && !each.guarded) made.missing = if_missing::fail;
    }
    return made;
}

template <class T>
inline constexpr auto slots_and_objects = [] {
    std::array<slot, slot_count<T> + object_count<T> - 1> all;
    std::copy(slots<T>.begin(), slots<T>.end(), all.begin());
    for (std::size_t i = 1; i < object_count<T>; ++i) all[slot_count<T> + i - 1] = entry_of_object<T>(i);
    return all;
}();

template <class T>
constexpr auto const& choose_entries() {
    if constexpr (nests<T>) return slots_and_objects<T>;
    else return slots<T>;
}

/// All that stands in any of the objects: the slots, then the objects but the first.
template <class T>
inline constexpr auto const& entries = choose_entries<T>();

/// The number of the object that an entry is.
template <class T, std::size_t E>
inline constexpr std::size_t object_of_entry = E - slot_count<T> + 1;

/// The numbers of the entries of one object, in the order in which they are written.
template <class T>
constexpr std::vector<std::size_t> list_entries(std::size_t object) {
    std::vector<std::size_t> found;
    auto const around = objects<T>[object];
    for (std::size_t i = 0; i < slot_count<T>; ++i) {
        auto const path = slots<T>[i].path;
        if (!starts_with(path, around)) continue;
        auto entry = i;
        if (path.size() > around.size()) {
            entry = slot_count<T>;
            while (!same(objects<T>[entry - slot_count<T> + 1], path.first(around.size() + 1))) ++entry;
        }
        if (std::find(found.begin(), found.end(), entry) == found.end()) found.push_back(entry);
    }
    return found;
}

template <class T, std::size_t N>
inline constexpr std::size_t entry_count = slot_count<T>;
template <class T, std::size_t N>
    requires nests<T>
inline constexpr std::size_t entry_count<T, N> = list_entries<T>(N).size();

template <class T, std::size_t N>
inline constexpr auto entry_numbers = [] {
    std::array<std::size_t, entry_count<T, N>> all;
    auto const listed = list_entries<T>(N);
    std::copy(listed.begin(), listed.end(), all.begin());
    return all;
}();

/// The number of the entry at a place of an object.
template <class T, std::size_t N>
constexpr std::size_t entry_number(std::size_t place) {
    if constexpr (nests<T>) return entry_numbers<T, N>[place];
    else return place;
}

}  // namespace brine::inline v0::detail
