/// Maps with unique keys: JSON objects. A key is a string, or an integer in decimal.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/wire/complaint.hpp>
#include <brine/wire/json_kind.hpp>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace brine::inline v0 {

/// A key's text, both ways. Specialise it for key types of your own.
template <class Key>
struct key_codec;

template <class Key>
    requires(kind_of<Key> == kind::string)
struct key_codec<Key> {
    static bool encode(auto& out, Key const& key) { return out.key(std::string_view(key)); }
    static bool decode(auto&, std::string_view text, Key& key) { return key.assign(text.data(), text.size()), true; }
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

namespace detail {

/// A writer that takes a key only, for paths.
struct key_writer {
    std::string text;

    bool key(std::string_view name) { return text = name, true; }
    bool key(std::integral auto name) { return text = std::to_string(name), true; }
    bool reject(std::string_view) { return false; }
};

template <class Key>
std::string text_of_key(Key const& key) {
    key_writer writer;
    key_codec<Key>::encode(writer, key);
    return writer.text;
}

}  // namespace detail

template <class T>
struct codec_of<kind::map, T> {
    static constexpr bool both_ways = true;
    using key = typename T::key_type;
    using mapped = typename T::mapped_type;

    static constexpr void visit(auto& survey) {
        survey.template key<key>("{}");
        survey.template made_part<mapped>("{}");
    }

    static bool any_part(T const& value, auto test) {
        return std::any_of(value.begin(), value.end(), [&](auto const& entry) { return test(entry.first) || test(entry.second); });
    }

    static bool encode(auto& out, T const& value) {
        if (!out.begin_object()) return false;
        for (auto const& [name, content] : value)
            if (!key_codec<key>::encode(out, name) || !codec<mapped>::encode(out, content))
                return out.within_entry(detail::text_of_key(name));
        return out.end_object();
    }

    /// Entries whose keys come again are taken over with the memory that they hold; the others go.
    static bool decode(auto& in, T& value) {
        T before = std::move(value);
        value.clear();
        std::string_view text;
        key name{};
        for (bool more = in.open_object(); more; more = in.next_member()) {
            if (!in.next_key(text)) return false;
            if (!key_codec<key>::decode(in, text, name)) return in.within_entry(text);
            auto const count = value.size();
            auto const entry = take_over(before, value, name);
            if (value.size() == count) return in.fail_key(errc::duplicate_key) || in.within_entry(detail::text_of_key(entry->first));
            if (!codec<mapped>::decode(in, entry->second)) return in.within_entry(detail::text_of_key(entry->first));
        }
        return in.ok();
    }

    /// RFC 7396 section 2: an entry is added or merged; null, where it is no value of the entries, takes one out.
    static bool merge(auto& in, T& value) {
        T met{};
        std::string_view text;
        key name{};
        for (bool more = in.open_object(); more; more = in.next_member()) {
            if (!in.next_key(text)) return false;
            if (!key_codec<key>::decode(in, text, name)) return in.within_entry(text);
            auto const count = met.size();
            met.try_emplace(met.end(), name);
            if (met.size() == count) return in.fail_key(errc::duplicate_key) || in.within_entry(detail::text_of_key(name));
            if (!merge_entry(in, name, value)) return in.within_entry(detail::text_of_key(name));
        }
        return in.ok();
    }

private:
    static bool merge_entry(auto& in, key const& name, T& value) {
        if constexpr (!detail::takes_null<mapped>())
            if (in.peek() == json_kind::null) return value.erase(name), in.null();
        auto const count = value.size();
        auto const entry = value.try_emplace(value.end(), name);
        return value.size() == count ? detail::merge_value<codec<mapped>>(in, entry->second) : codec<mapped>::decode(in, entry->second);
    }

    static constexpr bool hands_over_nodes = requires(T& map) { map.extract(map.begin()); };

    /// The entry for a key: an old one, a new one, or, if the key is already there, that one.
    static auto take_over(T& before, T& value, key& name) {
        if constexpr (hands_over_nodes) {
            if (auto const old = find(before, name); old != before.end())
                return value.insert(value.end(), before.extract(old));
        }
        return value.try_emplace(value.end(), std::move(name));
    }

    // The same keys usually come again in the same order, and maps are usually written in theirs.
    static auto find(T& before, key const& name) {
        if (before.empty()) return before.end();
        if constexpr (std::equality_comparable<key>)
            if (before.begin()->first == name) return before.begin();
        return before.find(name);
    }
};

}  // namespace brine::inline v0
