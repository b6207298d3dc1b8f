#include <brine/codec/key_table.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace detail = brine::detail;
using detail::hash_key;
using detail::key_table;

namespace {

/// `key000` to `key199` and the like, with static storage.
template <std::size_t N>
constexpr auto spelled = [] {
    std::array<std::array<char, 6>, N> texts{};
    for (std::size_t i = 0; i < N; ++i)
        texts[i] = {'k', 'e', 'y', static_cast<char>('0' + i / 100), static_cast<char>('0' + i / 10 % 10), static_cast<char>('0' + i % 10)};
    return texts;
}();

template <std::size_t N>
constexpr auto many_keys = [] {
    std::array<std::string_view, N> keys;
    for (std::size_t i = 0; i < N; ++i) keys[i] = {spelled<N>[i].data(), 6};
    return keys;
}();

/// Every key is found at its place, and what is no key is not.
template <std::size_t N>
bool finds_all(std::array<std::string_view, N> const& keys) {
    key_table<N> const table(keys);
    auto const view = table.view();
    auto const is_at = [&view](std::string_view key, std::size_t place) {
        auto const text = std::string(key) + "\":1234567";
        return view.find(key) == place && view.find_ahead(std::string_view(text).substr(0, key.size())) == place;
    };
    for (std::size_t i = 0; i < N; ++i)
        if (!is_at(keys[i], i)) return false;
    for (std::string_view const other : {"", "x", "key", "another key, of some length", "key0000"})
        if (std::find(keys.begin(), keys.end(), other) == keys.end() && !is_at(other, N)) return false;
    return true;
}

constexpr bool hashes_tell_apart() {
    // The size, the first and the last eight bytes matter.
    return hash_key("a") != hash_key("b") && hash_key("") != hash_key("a") && hash_key("ab") != hash_key("ba") && hash_key("abc") != hash_key("adc") &&
           hash_key("abcdefgh") != hash_key("abcdefgi") && hash_key("abcdefghijkl") != hash_key("bbcdefghijkl") &&
           hash_key("abcdefghijkl") != hash_key("abcdefghijkm") && hash_key("aaaaaaaa") != hash_key("aaaaaaaaa");
}

// Equal sizes, first and last eight bytes: one hash.
constexpr std::array<std::string_view, 4> colliding{"prefix__1__suffix", "prefix__2__suffix", "prefix__3__suffix", "prefix__4__suffix"};

}  // namespace

TEST_CASE("key_table: without keys nothing is found") {
    CHECK(finds_all(std::array<std::string_view, 0>{}));
    CHECK(key_table<0>({}).view().find("") == 0);
}

TEST_CASE("key_table: one key") {
    CHECK(finds_all(std::array<std::string_view, 1>{"only"}));
    CHECK(finds_all(std::array<std::string_view, 1>{""}));
}

TEST_CASE("key_table: two hundred keys, made at compile time") {
    static constexpr key_table<200> table(many_keys<200>);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < 200; ++i) wrong += table.view().find(many_keys<200>[i]) != i;
    CHECK(wrong == 0);
    CHECK(table.view().find("key200") == 200);
    CHECK(finds_all(many_keys<200>));
}

TEST_CASE("key_table: as many keys as it can hold") { CHECK(finds_all(many_keys<254>)); }

TEST_CASE("key_table: keys of every length, with common beginnings and ends") {
    std::string const text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
    std::array<std::string_view, 52> beginnings, ends;
    for (std::size_t i = 0; i < 52; ++i) beginnings[i] = std::string_view(text).substr(0, i);
    for (std::size_t i = 0; i < 52; ++i) ends[i] = std::string_view(text).substr(i);
    CHECK(finds_all(beginnings));
    CHECK(finds_all(ends));
}

TEST_CASE("key_table: keys with one hash are told apart") {
    static_assert(hash_key(colliding[0]) == hash_key(colliding[1]) && hash_key(colliding[2]) == hash_key(colliding[3]));
    CHECK(finds_all(colliding));
    CHECK(key_table<4>(colliding).view().find("prefix__5__suffix") == 4);
}

TEST_CASE("key_table: of two equal keys the first is found") {
    CHECK(key_table<3>({"a", "b", "b"}).view().find("b") == 1);
}

TEST_CASE("key_table: keys are bytes, NULs and all") {
    CHECK(finds_all(std::array<std::string_view, 3>{std::string_view("a\0b", 3), std::string_view("a\0c", 3), std::string_view("a", 1)}));
    CHECK(key_table<1>({"key"}).view().find("KEY") == 1);
}

TEST_CASE("key_table: a key's hash is the same at compile time and at run time") {
    static_assert(hashes_tell_apart());
    CHECK(hashes_tell_apart());
    constexpr std::array<std::string_view, 7> keys{"", "a", "ab", "abcd", "abcdefg", "abcdefgh", "abcdefghijklmnopq"};
    constexpr std::array<std::uint32_t, 7> hashes{hash_key(keys[0]), hash_key(keys[1]), hash_key(keys[2]), hash_key(keys[3]), hash_key(keys[4]), hash_key(keys[5]), hash_key(keys[6])};
    for (std::size_t i = 0; i < keys.size(); ++i) CHECK(hash_key(std::string(keys[i])) == hashes[i]);
}

TEST_CASE("key_table: hashes spread") {
    std::vector<std::uint32_t> hashes;
    for (auto const key : many_keys<254>) hashes.push_back(hash_key(key) & 1023u);
    std::sort(hashes.begin(), hashes.end());
    auto const distinct = std::unique(hashes.begin(), hashes.end()) - hashes.begin();
    CHECK(distinct > 150);
}

TEST_CASE("key_table: words are little-endian, at compile time too") {
    static_assert(detail::word_of("\x01\x02\xFF", 3) == 0xFF0201);
    CHECK(detail::word_of("\x01\x02\xFF", 3) == 0xFF0201);
    CHECK(detail::word_of("", 0) == 0);
}
