/// A record's plan: its slots, one for each member, with all options resolved, and its keys. Encoding, decoding, the key
/// table and the survey read only this.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/slot.hpp>
#include <brine/reflect/annotation.hpp>
#include <brine/reflect/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// What is said about a record as a whole.
template <class T>
inline constexpr type_options options_of_type = [] {
    type_options made;
    if constexpr (reflect::annotated<T>)
        reflect::for_each_type_option<T>([&made]<class Option>(Option option) {
            if constexpr (option_of_type<Option>) resolve(made, option);
        });
    return made;
}();

template <class T, std::size_t I>
using slot_type = reflect::field_type<T, I>;

/// All options of a member, as a tuple.
template <class T, std::size_t I>
constexpr auto options_of() {
    constexpr auto pick = []<class Said>(Said const& said) {
        if constexpr (!reflect::is_of_field<Said>) return std::tuple<>();
        else if constexpr (Said::name == reflect::field_name<T, I>) return said.options;
        else return std::tuple<>();
    };
    return std::apply([=](auto const&... said) { return std::tuple_cat(pick(said)...); }, reflect::annotation_of<T>().said);
}

/// Calls f with each option of a member.
template <class T, std::size_t I>
constexpr void for_each_option(auto f) {
    if constexpr (reflect::annotated<T>) std::apply([&](auto const&... options) { (f(options), ...); }, options_of<T, I>());
}

constexpr std::string_view stripped(std::string_view name, type_options const& type) {
    if (name.starts_with(type.prefix) && name.size() > type.prefix.size()) name.remove_prefix(type.prefix.size());
    if (name.ends_with(type.suffix) && name.size() > type.suffix.size()) name.remove_suffix(type.suffix.size());
    return name;
}

/// A member's name in the style that its type asks for.
template <class T, std::size_t I>
inline constexpr auto restyled_name = [] {
    constexpr auto name = stripped(reflect::field_name<T, I>, options_of_type<T>);
    constexpr auto size = [=] {
        std::size_t count = 0;
        restyle(name, options_of_type<T>.style, [&](char) { ++count; });
        return count;
    }();
    fixed_string<size> text;
    restyle(name, options_of_type<T>.style, [to = text.bytes](char c) mutable { *to++ = c; });
    return text;
}();

/// The key that a member has if no rename gives it another.
template <class T, std::size_t I>
constexpr std::string_view key_by_name() {
    if constexpr (options_of_type<T>.restyled) return restyled_name<T, I>.view();
    else return stripped(reflect::field_name<T, I>, options_of_type<T>);
}

template <class T, std::size_t I>
constexpr slot make_slot() {
    constexpr auto name = reflect::field_name<T, I>;
    constexpr bool empties = can_be_absent<slot_type<T, I>>;
    constexpr auto missing = empties ? if_missing::clear : if_missing::fail;
    if constexpr (!reflect::annotated<T>) {
        return {.member = name, .key = name, .read_key = name, .missing = missing, .writes_null = !empties};
    } else {
        constexpr auto const& type = options_of_type<T>;
        constexpr auto key = key_by_name<T, I>();
        slot made{.member = name, .key = key, .read_key = key, .missing = missing};
        if (type.defaults_all && !empties) made.missing = if_missing::fresh;
        for_each_option<T, I>([&made]<class Option>(Option option) {
            if constexpr (option_of_field<Option>) resolve(made, option);
        });
        // An empty value may be left out only where a missing one is read as empty.
        if ((made.said & about::empty) == 0) made.writes_null = !empties || type.writes_null || made.missing != if_missing::clear;
        return made;
    }
}

template <class T>
inline constexpr std::size_t slot_count = reflect::field_count<T>;

/// The slots of a record, in declaration order.
template <class T>
inline constexpr auto slots = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<slot, sizeof...(I)>{make_slot<T, I>()...};
}(std::make_index_sequence<slot_count<T>>());

/// The keys of one option, if it gives some.
template <class Option>
inline constexpr std::array<std::string_view, 0> aliases_in{};
template <fixed_string... Keys>
inline constexpr auto aliases_in<reflect::alias_option<Keys...>> = reflect::alias_option<Keys...>::keys;

/// A key that may be met in a text, and whose it is.
struct known_key {
    std::string_view key;
    std::uint8_t slot;
};

/// Calls f with every key that a member is known by when it is read; what is only written is known too, to be skipped.
template <class T, std::size_t I>
constexpr void for_each_key(auto f) {
    constexpr auto const& slot = slots<T>[I];
    if (!slot.takes_part()) return;
    f(slot.read ? slot.read_key : slot.key);
    for_each_option<T, I>([&f]<class Option>(Option) {
        for (auto const key : aliases_in<Option>) f(key);
    });
}

template <class T>
constexpr void for_each_known_key(auto f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (for_each_key<T, I>([&f](std::string_view key) { f(known_key{key, static_cast<std::uint8_t>(I)}); }), ...);
    }(std::make_index_sequence<slot_count<T>>());
}

/// All keys by which the members of a record are known when they are read.
template <class T>
inline constexpr auto known_keys = [] {
    constexpr auto count = [] {
        std::size_t all = 0;
        for_each_known_key<T>([&all](known_key) { ++all; });
        return all;
    }();
    std::array<known_key, count> keys{};
    for_each_known_key<T>([to = keys.data()](known_key each) mutable { *to++ = each; });
    return keys;
}();

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

template <class T, std::size_t I>
inline constexpr auto fragment_to_read = key_fragment<escaped_size(slots<T>[I].read_key)>(slots<T>[I].read_key);

/// The text of the key that is expected when the member is read.
template <class T, std::size_t I>
constexpr auto const& read_fragment() {
    if constexpr (!slots<T>[I].read || slots<T>[I].read_key == slots<T>[I].key) return fragment<T, I>;
    else return fragment_to_read<T, I>;
}

}  // namespace brine::inline v0::detail
