/// Maps with unique keys: JSON objects. See key.hpp for what can be a key.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/key.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/make.hpp>
#include <brine/wire/json_kind.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <string_view>
#include <utility>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::map, T> {
    static constexpr bool both_ways = true;
    static constexpr char brackets[] = "{}";
    using key = typename T::key_type;
    using mapped = typename T::mapped_type;

    static constexpr void visit(auto& survey) {
        survey.template key<key>("{}");
        survey.template new_part<mapped>("{}");
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
            if (!decode_new(in, before, value, name)) return false;
        }
        return in.ok();
    }

    /// RFC 7396 section 2: an entry is added or merged; null, where it is no value of the entries, takes one out.
    static bool merge(auto& in, T& value)
        requires std::is_default_constructible_v<mapped>
    {
        T met{};
        std::string_view text;
        for (bool more = in.open_object(); more; more = in.next_member())
            if (!in.next_key(text) || !merge_entry(in, text, value, met)) return false;
        return in.ok();
    }

    /// One entry of a patch, whose key has been read; `met` has those before it.
    static bool merge_entry(auto& in, std::string_view text, T& value, T& met) {
        key name{};
        if (!key_codec<key>::decode(in, text, name)) return in.within_entry(text);
        auto const count = met.size();
        met.try_emplace(met.end(), name);
        if (met.size() == count) return fail_twice(in, name);
        return merge_content(in, name, value) || in.within_entry(detail::text_of_key(name));
    }

    /// One entry more, of an object that is not the map alone; its key has been read.
    static bool decode_entry(auto& in, std::string_view text, T& value) {
        key name{};
        if (!key_codec<key>::decode(in, text, name)) return in.within_entry(text);
        T none{};
        return decode_new(in, none, value, name);
    }

    /// Writes an entry into such an object, unless the key is taken there.
    static bool encode_entry(auto& out, auto const& entry, auto const& is_taken) {
        if (is_taken(name_of(entry.first))) return out.reject("a captured key is also a member's") || out.within_entry(detail::text_of_key(entry.first));
        return (key_codec<key>::encode(out, entry.first) && codec<mapped>::encode(out, entry.second)) || out.within_entry(detail::text_of_key(entry.first));
    }

    /// Whether there is an entry whose key has this text.
    static bool has_text(T const& value, std::string_view text) {
        return std::any_of(value.begin(), value.end(), [text](auto const& entry) { return name_of(entry.first) == text; });
    }

private:
    static bool fail_twice(auto& in, key const& name) { return in.fail_key(errc::duplicate_key) || in.within_entry(detail::text_of_key(name)); }

    static bool decode_new(auto& in, T& before, T& value, key& name) {
        if constexpr (std::is_default_constructible_v<mapped>) {
            auto const count = value.size();
            auto const entry = take_over(before, value, name);
            if (value.size() == count) return fail_twice(in, entry->first);
            return codec<mapped>::decode(in, entry->second) || in.within_entry(detail::text_of_key(entry->first));
        } else {
            if (value.find(name) != value.end()) return fail_twice(in, name);
            return detail::make<mapped>(in, [&](mapped&& made) { return value.try_emplace(value.end(), std::move(name), std::move(made)), true; }) ||
                   in.within_entry(detail::text_of_key(name));
        }
    }

    static auto name_of(key const& name) {
        if constexpr (std::convertible_to<key const&, std::string_view>) return std::string_view(name);
        else return detail::text_of_key(name);
    }

    static bool merge_content(auto& in, key const& name, T& value) {
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
