/// Keys that no member has, and members that no key has: skipped, denied, captured, missed.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/nearest.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/key_table.hpp>
#include <brine/codec/key.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// Fails for a key that nobody knows; looks whether it resembles one that somebody does.
[[gnu::cold, gnu::noinline]] bool fail_unknown(auto& in, std::string_view key, key_table_view const& table) {
    std::string why;
    if (in.reporting() != nullptr) {
        auto const similar = nearest(key, table.keys);
        if (!similar.empty()) why = "did you mean \"" + std::string(similar) + "\"?";
    }
    return in.fail_key(errc::unknown_member, why) || in.within(key);
}

/// Reads keys until one is in the table, and hands the others over. The key's place in the table; table.keys.size() when
/// the object ended or on failure.
std::size_t find_key_or(auto& in, key_table_view const& table, auto take_unknown) {
    std::string_view key;
    do {
        if (!in.next_key(key)) break;
        auto const place = table.find(key);
        if (place != table.keys.size()) return place;
        if (!take_unknown(key)) break;
    } while (in.next_member());
    return table.keys.size();
}

/// Skips the value of a key that nobody knows, or denies it.
bool skip_unknown(auto& in, std::string_view key, key_table_view const& table, bool denies_unknown) {
    if (denies_unknown) return fail_unknown(in, std::string(key), table);
    if (auto* const report = in.reporting()) report->note_unknown(in.depth(), key);
    return in.skip() || in.within(key);
}

/// The same, where the others' values are skipped, or denied. The same code for all records.
[[gnu::noinline]] std::size_t find_key(auto& in, key_table_view const& table, bool denies_unknown) {
    return find_key_or(in, table, [&](std::string_view key) { return skip_unknown(in, key, table, denies_unknown); });
}

/// Reads the value of a key that nobody knows into a map, under that key.
bool decode_unknown(auto& in, std::string_view key, auto& captured) {
    using map = std::remove_reference_t<decltype(captured)>;
    typename map::key_type name{};
    if (!key_codec<typename map::key_type>::decode(in, key, name)) return in.within(key);
    auto const count = captured.size();
    auto const entry = captured.try_emplace(captured.end(), std::move(name));
    if (captured.size() == count) return in.fail_key(errc::duplicate_key) || in.within(text_of_key(entry->first));
    return codec<typename map::mapped_type>::decode(in, entry->second) || in.within(text_of_key(entry->first));
}

/// Whether such a map has an entry under a key.
bool has_key(auto const& captured, std::string_view key) {
    for (auto const& entry : captured)
        if (text_of_key(entry.first) == key) return true;
    return false;
}

/// Writes an entry of such a map; fails if its key is one that somebody knows.
bool encode_unknown(auto& out, auto const& entry, key_table_view const& known) {
    using key = std::remove_cvref_t<decltype(entry.first)>;
    auto const name = text_of_key(entry.first);
    if (known.find(name) != known.keys.size()) return out.reject("a captured key is also a member's") || out.within(name);
    return (key_codec<key>::encode(out, entry.first) && codec<std::remove_cvref_t<decltype(entry.second)>>::encode(out, entry.second)) || out.within(name);
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

}  // namespace brine::inline v0::detail
