/// The keys of maps: strings, what is written as a string, integers in decimal, floating-point numbers, booleans.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/wire/complaint.hpp>
#include <brine/wire/decimal.hpp>
#include <brine/wire/json_kind.hpp>
#include <brine/wire/number.hpp>

#include <charconv>
#include <cmath>
#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

/// A key's text, both ways. Specialise it for key types of your own that are not written as a string.
template <class Key>
struct key_codec;

template <class Key>
    requires(kind_of<Key> == kind::string)
struct key_codec<Key> {
    static bool encode(auto& out, Key const& key) { return out.key(std::string_view(key)); }
    static bool decode(auto&, std::string_view text, Key& key) { return key.assign(text.data(), text.size()), true; }
};

template <class Key>
    requires(kind_of<Key> == kind::boolean)
struct key_codec<Key> {
    static bool encode(auto& out, Key key) { return out.key(key ? std::string_view("true") : std::string_view("false")); }
    static bool decode(auto& in, std::string_view text, Key& key) {
        key = text == "true";
        return key || text == "false" || in.fail_key(errc::invalid_key, "true or false in quotes is wanted");
    }
};

template <class Key>
    requires(kind_of<Key> == kind::number && std::integral<Key>)
struct key_codec<Key> {
    static bool encode(auto& out, Key key) { return out.key(key); }
    static bool decode(auto& in, std::string_view text, Key& key) {
        auto const [end, code] = std::from_chars(text.data(), text.data() + text.size(), key);
        if (code == std::errc::result_out_of_range) return in.fail_key(errc::number_out_of_range, wire::limits_of<Key>());
        return (code == std::errc() && end == text.data() + text.size()) ||
               in.fail_key(errc::invalid_key, "an integer in quotes is wanted");
    }
};

template <class Key>
    requires(kind_of<Key> == kind::number && std::floating_point<Key>)
struct key_codec<Key> {
    static bool encode(auto& out, Key key) { return out.key(key); }
    static bool decode(auto& in, std::string_view text, Key& key) {
        auto const read = wire::read_whole<Key>(text);
        if (read.status == wire::numeric::out_of_range) return in.fail_key(errc::number_out_of_range);
        key = read.value;
        return (read.status == wire::numeric::ok && read.end == text.data() + text.size()) ||
               in.fail_key(errc::invalid_key, "a number in quotes is wanted");
    }
};

namespace detail {

/// Takes the string that a codec writes as a key.
template <class Writer>
struct string_to_key {
    Writer& out;
    std::string text{};

    bool string(std::string_view whole) { return out.key(whole); }
    bool begin_string() { return true; }
    void piece(std::string_view part) { text += part; }
    bool end_string() { return out.key(text); }
    bool fail(errc code, std::string why = {}) { return out.fail(code, std::move(why)); }
    bool reject(std::string_view why) { return out.reject(why); }
};

/// Gives a codec the key as the string that it reads.
template <class Reader>
struct key_to_string {
    Reader& in;
    std::string_view key;

    [[nodiscard]] json_kind peek() const { return json_kind::string; }
    bool text(std::string_view& whole) { return whole = key, true; }
    bool string(auto& whole) { return whole.assign(key.data(), key.size()), true; }
    bool fail(errc, std::string_view why = {}) { return reject(why); }
    bool reject(std::string_view why) { return in.fail_key(errc::invalid_key, why); }
    bool reject(errc, std::string_view why = {}) { return reject(why); }
    [[nodiscard]] auto* reporting() const { return in.reporting(); }
};

}  // namespace detail

template <class Key>
    requires(detail::textual<Key> && kind_of<Key> != kind::string)
struct key_codec<Key> {
    static bool encode(auto& out, Key const& key) {
        detail::string_to_key<std::remove_reference_t<decltype(out)>> writer{out};
        return codec<Key>::encode(writer, key);
    }
    static bool decode(auto& in, std::string_view text, Key& key) {
        detail::key_to_string<std::remove_reference_t<decltype(in)>> reader{in, text};
        return codec<Key>::decode(reader, key);
    }
};

namespace detail {

/// A writer that takes a key only, for paths.
struct key_writer {
    std::string text;

    bool key(std::string_view name) { return text = name, true; }
    bool key(std::integral auto name) { return text = std::to_string(name), true; }
    bool key(std::floating_point auto name) {
        char buffer[wire::decimal_room];
        if (!std::isfinite(name)) return text = "not finite", false;
        return text.assign(buffer, wire::put_float(buffer, name)), true;
    }
    bool fail(errc, std::string_view = {}) { return false; }
    bool reject(std::string_view) { return false; }
};

template <class Key>
std::string text_of_key(Key const& key) {
    key_writer writer;
    key_codec<Key>::encode(writer, key);
    return writer.text;
}

}  // namespace detail

}  // namespace brine::inline v0
