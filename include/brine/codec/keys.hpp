/// The keys of a record's object, and of the objects within it: what is written for a member up to its value, and where a
/// key that was read belongs.
#pragma once

#include <brine/base/each_index.hpp>
#include <brine/base/fixed_string.hpp>
#include <brine/codec/key_table.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/shape.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace brine::inline v0::detail {

/// The keys of one option, if it gives some.
template <class Option>
inline constexpr std::array<std::string_view, 0> aliases_in{};
template <fixed_string... Keys>
inline constexpr auto aliases_in<reflect::alias_option<Keys...>> = reflect::alias_option<Keys...>::keys;

/// A key that may be met in a text, and the place of its entry in the object.
struct known_key {
    std::string_view key;
    std::uint16_t place;
};

/// Calls f with every key that an entry is known by when it is read; what is only written is known too, to be skipped.
template <class T, std::size_t E>
constexpr void for_each_key(auto f) {
    constexpr auto const& entry = entries<T>[E];
    if (!entry.takes_part()) return;
    f(entry.read ? entry.read_key : entry.key);
    if constexpr (E < slot_count<T>)
        for_each_option<typename home_of<T, E>::record, home_of<T, E>::member>([&f]<class Option>(Option) {
            for (auto const key : aliases_in<Option>) f(key);
        });
}

template <class T, std::size_t N>
constexpr void for_each_known_key(auto f) {
    each_index<entry_count<T, N>>([&f]<std::size_t P>() {
        for_each_key<T, entry_number<T, N>(P)>([&f](std::string_view key) { f(known_key{key, static_cast<std::uint16_t>(P)}); });
        return true;
    });
}

/// All keys by which the entries of an object are known when they are read.
template <class T, std::size_t N = 0>
inline constexpr auto known_keys = [] {
    constexpr auto count = [] {
        std::size_t all = 0;
        for_each_known_key<T, N>([&all](known_key) { ++all; });
        return all;
    }();
    std::array<known_key, count> keys{};
    for_each_known_key<T, N>([to = keys.data()](known_key each) mutable { *to++ = each; });
    return keys;
}();

template <class T, std::size_t N = 0>
inline constexpr auto keys_of = [] {
    std::array<std::string_view, known_keys<T, N>.size()> keys;
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = known_keys<T, N>[i].key;
    return key_table<keys.size()>(keys);
}();

/// Every entry has one key, at its own place.
template <class T, std::size_t N>
inline constexpr bool one_key_each = [] {
    for (std::size_t i = 0; i < known_keys<T, N>.size(); ++i)
        if (known_keys<T, N>[i].place != i) return false;
    return known_keys<T, N>.size() == entry_count<T, N>;
}();

/// The place of the entry that the table's key at a place belongs to; behind the last one: there is none.
template <class T, std::size_t N>
constexpr std::size_t place_of_key(std::size_t found) {
    if constexpr (one_key_each<T, N>) return found;
    else return found == known_keys<T, N>.size() ? entry_count<T, N> : known_keys<T, N>[found].place;
}

/// All keys by which an entry of an object is known: those in the table from its first one on that have its place.
template <class T, std::size_t N>
std::span<std::string_view const> entry_keys(std::size_t entry) {
    std::size_t place = 0;
    while (entry_number<T, N>(place) != entry) ++place;
    auto const& known = known_keys<T, N>;
    auto const here = [place](known_key const& each) { return each.place == place; };
    auto const first = std::find_if(known.begin(), known.end(), here);
    auto const last = std::find_if_not(first, known.end(), here);
    return keys_of<T, N>.view().keys.subspan(static_cast<std::size_t>(first - known.begin()), static_cast<std::size_t>(last - first));
}

/// The size of a key's text once `"`, `\` and controls are escaped.
constexpr std::size_t escaped_size(std::string_view key) {
    std::size_t size = 0;
    for (char const c : key) size += c == '"' || c == '\\' ? 2 : static_cast<unsigned char>(c) < 0x20 ? 6 : 1;
    return size;
}

/// `,"key":`: a member's text up to its value, escaped.
template <std::size_t N>
constexpr fixed_string<N + 4> key_fragment(std::string_view key) {
    fixed_string<N + 4> fragment;
    auto* to = fragment.bytes;
    auto const put = [&to](std::string_view text) { for (char const c : text) *to++ = c; };
    put(",\"");
    for (char const c : key) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') *to++ = '\\';
        if (byte >= 0x20) *to++ = c;
        else put("\\u00"), *to++ = "01"[byte >> 4], *to++ = "0123456789abcdef"[byte & 15];
    }
    put("\":");
    return fragment;
}

template <class T, std::size_t E>
inline constexpr auto fragment = key_fragment<escaped_size(entries<T>[E].key)>(entries<T>[E].key);

template <class T, std::size_t E>
inline constexpr auto fragment_to_read = key_fragment<escaped_size(entries<T>[E].read_key)>(entries<T>[E].read_key);

/// The text of the key that is expected when the entry is read.
template <class T, std::size_t E>
constexpr auto const& read_fragment() {
    if constexpr (!entries<T>[E].read || entries<T>[E].read_key == entries<T>[E].key) return fragment<T, E>;
    else return fragment_to_read<T, E>;
}

}  // namespace brine::inline v0::detail
