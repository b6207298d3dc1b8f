/// From a key to its slot: a hash table with chains, made at compile time.
///
/// Chains instead of a search for a perfect hash: the table is made in linear time, which a 100-member record feels in
/// its compile time, and with four buckets a key a lookup compares about one key.
#pragma once

#include <brine/wire/block.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

/// Up to eight bytes as a word, the first one lowest.
constexpr std::uint64_t word_of(char const* from, std::size_t size) {
    if (!std::is_constant_evaluated()) return size == 8 ? wire::load_word(from) : wire::load_part(from, size).low;
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < size; ++i) word |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
    return word;
}

/// A key's first eight bytes and its last eight; all of a shorter one, and nothing. Keys of one size up to sixteen are equal
/// where these are.
struct key_words {
    std::uint64_t first = 0, last = 0;
};
constexpr key_words words_of(std::string_view key) {
    if (key.size() >= 8) return {word_of(key.data(), 8), word_of(key.data() + key.size() - 8, 8)};
    return {word_of(key.data(), key.size()), 0};
}
/// The same where eight bytes can be read behind the key's start, whatever its size: without a branch that has to guess it.
inline key_words words_ahead(std::string_view key) {
    auto const size = key.size();
    auto const first = size < 8 ? (std::uint64_t{1} << (8 * size)) - 1 : ~std::uint64_t{0};
    auto const last = size < 8 ? 0 : ~std::uint64_t{0};
    return {wire::load_word(key.data()) & first, wire::load_word(key.data() + (size < 8 ? 0 : size - 8)) & last};
}

/// Of 18 bits, as many as the largest table has buckets; the highest ones, on which all others have an effect.
constexpr std::uint32_t hash_key(key_words const& words, std::size_t size) {
    auto const mixed = (words.first ^ (words.last * 0x9E3779B97F4A7C15u) ^ size) * 0xD6E8FEB86659FD93u;
    return static_cast<std::uint32_t>(mixed >> 46);
}
constexpr std::uint32_t hash_key(std::string_view key) { return hash_key(words_of(key), key.size()); }

/// A table of any size, seen by code that is the same for all records.
struct key_table_view {
    std::span<std::string_view const> keys;
    key_words const* words;
    std::uint16_t const* heads;
    std::uint16_t const* next;
    std::uint32_t mask;

    static constexpr std::uint16_t none = 65535;

    /// The place of a key; keys.size() if it is not there.
    [[nodiscard]] std::size_t find(std::string_view key) const { return find(key, words_of(key)); }
    /// The same where eight bytes can be read behind the key's start, whatever its size.
    [[nodiscard]] std::size_t find_ahead(std::string_view key) const { return find(key, words_ahead(key)); }

private:
    [[nodiscard]] std::size_t find(std::string_view key, key_words const& of) const {
        for (std::size_t at = heads[hash_key(of, key.size()) & mask]; at != none; at = next[at]) {
            auto const others = (words[at].first ^ of.first) | (words[at].last ^ of.last) | (keys[at].size() ^ key.size());
            if (others == 0 && (key.size() <= 16 || std::memcmp(keys[at].data(), key.data(), key.size()) == 0)) return at;
        }
        return keys.size();
    }
};

/// The keys of a record (at most 65534), hashed.
template <std::size_t N>
class key_table {
    static_assert(N < key_table_view::none);

public:
    constexpr explicit key_table(std::array<std::string_view, N> const& keys) : keys_(keys) {
        heads_.fill(key_table_view::none);
        next_.fill(key_table_view::none);
        for (std::size_t i = N; i-- > 0;) {
            words_[i] = words_of(keys[i]);
            auto& head = heads_[hash_key(words_[i], keys[i].size()) & (buckets - 1)];
            next_[i] = head;
            head = static_cast<std::uint16_t>(i);
        }
    }

    [[nodiscard]] constexpr key_table_view view() const { return {keys_, words_.data(), heads_.data(), next_.data(), buckets - 1}; }

private:
    static constexpr std::uint32_t buckets = std::bit_ceil(static_cast<std::uint32_t>(4 * N + 1));

    std::array<std::string_view, N> keys_;
    std::array<key_words, N> words_{};
    std::array<std::uint16_t, buckets> heads_{};
    std::array<std::uint16_t, N + 1> next_{};
};

}  // namespace brine::inline v0::detail
