/// From a key to its slot: a hash table with chains, made at compile time.
///
/// Chains instead of a search for a perfect hash: the table is made in linear time, which a 100-member record feels in
/// its compile time, and with four buckets a key a lookup compares about one key.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

constexpr std::uint64_t word_of(char const* from, std::size_t size) {
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < size; ++i) word |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
        return word;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, from, size);
    return word;
}

/// A hash of a key's size, its first eight bytes and its last eight.
constexpr std::uint32_t hash_key(std::string_view key) {
    auto const size = key.size();
    auto const* const end = key.data() + size;
    std::uint64_t first = 0, last = 0;
    if (size >= 8) {
        first = word_of(key.data(), 8), last = word_of(end - 8, 8);
    } else if (size >= 4) {
        first = word_of(key.data(), 4), last = word_of(end - 4, 4);
    } else if (size > 0) {
        first = word_of(key.data(), 1), last = word_of(key.data() + size / 2, 1) << 8 | word_of(end - 1, 1);
    }
    auto const mixed = (first ^ (last * 0x9E3779B97F4A7C15u) ^ size) * 0xD6E8FEB86659FD93u;
    return static_cast<std::uint32_t>(mixed >> 32);
}

/// A table of any size, seen by code that is the same for all records.
struct key_table_view {
    std::span<std::string_view const> keys;
    std::uint16_t const* heads;
    std::uint16_t const* next;
    std::uint32_t mask;

    static constexpr std::uint16_t none = 65535;

    /// The place of a key; keys.size() if it is not there. Compares whole keys.
    [[nodiscard]] std::size_t find(std::string_view key) const {
        for (std::size_t at = heads[hash_key(key) & mask]; at != none; at = next[at])
            if (keys[at] == key) return at;
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
            auto& head = heads_[hash_key(keys[i]) & (buckets - 1)];
            next_[i] = head;
            head = static_cast<std::uint16_t>(i);
        }
    }

    [[nodiscard]] constexpr key_table_view view() const { return {keys_, heads_.data(), next_.data(), buckets - 1}; }

private:
    static constexpr std::uint32_t buckets = std::bit_ceil(static_cast<std::uint32_t>(4 * N + 1));

    std::array<std::string_view, N> keys_;
    std::array<std::uint16_t, buckets> heads_{};
    std::array<std::uint16_t, N + 1> next_{};
};

}  // namespace brine::inline v0::detail
