/// Keys that no member has, and members that no key has: skipped, denied, handed over, missed.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/nearest.hpp>
#include <brine/codec/key_table.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
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
std::size_t find_key_or(auto& in, key_table_view const& table, auto&& take_unknown) {
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
    auto quick = in.quick();
    std::string_view key;
    while (!denies_unknown && quick.next_key(key)) {
        auto const place = table.find_ahead(key);
        if (place != table.keys.size()) return in.settle(quick), place;
        if (!quick.skip()) {
            in.settle(quick);
            if (!in.skip()) return in.within(key), table.keys.size();
            in.resume(quick);
        }
        if (!in.next_member(quick)) return table.keys.size();
    }
    in.settle(quick);
    return find_key_or(in, table, [&](std::string_view unknown) { return skip_unknown(in, unknown, table, denies_unknown); });
}

/// Takes no key that nobody knows.
struct nobody {};

/// Takes the key of a variant's tag, which is known already; once.
struct tag_taker {
    std::string_view tag;
    bool met = false;

    bool take(auto& in) { return !std::exchange(met, true) || in.fail_key(errc::duplicate_member) ? in.skip() : in.within(tag); }
};

auto behind_tag(auto&, nobody, auto take) { return take; }
auto behind_tag(auto& in, tag_taker tag, auto take) {
    return [&in, tag, take](std::string_view key) mutable { return key == tag.tag ? tag.take(in) : take(key); };
}

/// Fails for a key that is missing where an object ended; looks whether an unknown one resembles it, or one of the others
/// that it is known by.
[[gnu::cold, gnu::noinline]] inline bool fail_missing(auto& in, std::string_view key, std::span<std::string_view const> others = {}) {
    std::string why;
    if (auto* const report = in.reporting()) {
        auto const unknown = report->unknown(in.depth() + 1);
        auto similar = nearest(key, unknown);
        for (auto other = others.begin(); similar.empty() && other != others.end(); ++other) similar = nearest(*other, unknown);
        if (!similar.empty()) why = "found \"" + std::string(similar) + "\" instead?";
    }
    return in.reject(errc::missing_member, why) || in.within(key);
}

}  // namespace brine::inline v0::detail
