#include <brine/wire/block.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace wire = brine::wire;

namespace {

/// Whether both blocks say the same about 16 bytes.
bool twins_agree(char const* bytes) {
    wire::block const fast(bytes);
    wire::scalar_block const plain(bytes);
    char stored[2][16];
    fast.store(stored[0]);
    plain.store(stored[1]);
    bool same = fast.controls() == plain.controls() && fast.non_ascii() == plain.non_ascii() && fast.unusual() == plain.unusual() && std::memcmp(stored[0], bytes, 16) == 0 &&
                std::memcmp(stored[1], bytes, 16) == 0;
    for (char const c : {'"', '\\', '\0', '\x7F', '\x80', '\xFF', bytes[7]}) same = same && fast.equal(c) == plain.equal(c);
    return same;
}

}  // namespace

TEST_CASE("block: random bytes look the same to both twins") {
    support::random_numbers dice(1);
    std::size_t wrong = 0;
    for (int i = 0; i < 20000; ++i) {
        char bytes[16];
        for (char& each : bytes) each = i % 2 == 0 ? static_cast<char>(dice.next()) : " \"\\\x1f\x20\x7f\x80z"[dice.below(8)];
        wrong += !twins_agree(bytes);
    }
    CHECK(wrong == 0);
}

TEST_CASE("block: every byte at every position is classified") {
    std::size_t wrong = 0;
    for (unsigned byte = 0; byte < 256; ++byte)
        for (unsigned place = 0; place < 16; ++place) {
            std::string bytes(16, byte == 'x' ? 'y' : 'x');
            bytes[place] = static_cast<char>(byte);
            wire::block const seen(bytes.data());
            auto const here = 1u << place;
            wrong += seen.equal(static_cast<char>(byte)) != here || seen.controls() != (byte < 0x20 ? here : 0) ||
                     seen.non_ascii() != (byte >= 0x80 ? here : 0) ||
                     seen.unusual() != (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\' ? here : 0) || !twins_agree(bytes.data());
        }
    CHECK(wrong == 0);
}

TEST_CASE("block: the lowest bit of a mask is the first byte") {
    CHECK(wire::block("\"bcdefghijklmno\"").equal('"') == 0x8001u);
    CHECK(wire::scalar_block("\"bcdefghijklmno\"").equal('"') == 0x8001u);
}

TEST_CASE("block: no bit beyond the sixteenth") {
    CHECK(wire::block(std::string(16, '\n').data()).controls() == 0xFFFFu);
    CHECK(wire::block(std::string(16, '\xE9').data()).non_ascii() == 0xFFFFu);
}

TEST_CASE("block: a word has the first byte lowest, from any address") {
    char const bytes[] = "x12345678";
    CHECK(wire::load_word(bytes + 1) == 0x3837363534333231u);
}
