/// A record's plan: its slots, one for each member, with all options resolved. Encoding, decoding, the key table and the
/// survey read only this.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/reflect/record.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// What one member is in JSON.
struct slot {
    std::string_view member;  ///< its name in C++
    std::string_view key;     ///< its key
    bool required;            ///< a text without it is an error
};

template <class T, std::size_t I>
using slot_type = reflect::field_type<T, I>;

template <class T, std::size_t I>
constexpr slot resolve() {
    constexpr auto name = reflect::field_name<T, I>;
    slot made{name, name, !can_be_absent<slot_type<T, I>>};
    if constexpr (reflect::annotated<T>)
        reflect::for_each_option<T>(name, [&made](auto const& option) {
            if constexpr (requires { option.key; }) made.key = option.key;
        });
    return made;
}

template <class T>
inline constexpr std::size_t slot_count = reflect::field_count<T>;

/// The slots of a record, in declaration order.
template <class T>
inline constexpr auto slots = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<slot, sizeof...(I)>{resolve<T, I>()...};
}(std::make_index_sequence<slot_count<T>>());

/// Whether two slots have the same key. Sorted by size first, which tells most keys apart in a few steps of the
/// compiler's.
constexpr bool any_twice(auto slots) {
    auto const before = [](slot const& a, slot const& b) {
        return a.key.size() != b.key.size() ? a.key.size() < b.key.size() : a.key < b.key;
    };
    std::sort(slots.begin(), slots.end(), before);
    return std::adjacent_find(slots.begin(), slots.end(), [](slot const& a, slot const& b) { return a.key == b.key; }) != slots.end();
}

/// What is wrong with what is said about a record, or with its keys.
template <class T>
constexpr reason fault_in_annotations() {
    auto fault = reason::none;
    reflect::for_each_field<T>([&fault](auto const& field) {
        using owner = typename std::remove_cvref_t<decltype(field)>::owner;
        if (!std::is_same_v<owner, T> && !std::is_base_of_v<owner, T>) fault = reason::foreign_option;
    });
    if (fault != reason::none) return fault;
    for (auto const& each : slots<T>)
        if (each.key.empty() || wire::first_invalid_utf8(each.key) != each.key.size()) return reason::invalid_key;
    return any_twice(slots<T>) ? reason::keys_collide : reason::none;
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

template <class T, std::size_t I>
inline constexpr auto fragment = key_fragment<escaped_size(slots<T>[I].key)>(slots<T>[I].key);

}  // namespace brine::inline v0::detail
