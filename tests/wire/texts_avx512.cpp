#include <brine/wire/texts_avx512.hpp>

#include <brine/wire/block.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

[[BRINE_AVX512_LANES]] wire::text8 texts(std::array<std::string, 8> const& all) {
    std::array<char const*, 8> ends{};
    for (std::size_t i = 0; i != 8; ++i) ends[i] = all[i].data() + all[i].size();
    return wire::texts_before(ends);
}

/// Eight texts of 32 bytes that differ in every place.
std::array<std::string, 8> different_ones() {
    std::array<std::string, 8> all;
    for (std::size_t i = 0; i != 8; ++i)
        for (std::size_t at = 0; at != 32; ++at) all[i] += static_cast<char>('0' + (11 * i + 7 * at) % 64);
    return all;
}

/// What stands at the end of the texts, and the bytes at a distance from it, of which there is more than one.
[[BRINE_AVX512_LANES]] std::size_t wrong_bytes() {
    auto const all = different_ones();
    auto const read = texts(all);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i != 8; ++i) {
        wrong += read.a[i] != wire::load_word(all[i].data()) || read.b[i] != wire::load_word(all[i].data() + 8);
        wrong += read.c[i] != wire::load_word(all[i].data() + 16) || read.d[i] != wire::load_word(all[i].data() + 24);
        for (int bytes = 1; bytes <= 24; ++bytes)
            wrong += read.byte_at(wire::signs8{} + 8 * bytes)[i] != static_cast<unsigned char>(all[i][32 - static_cast<std::size_t>(bytes)]);
    }
    return wrong;
}

[[BRINE_AVX512_LANES]] std::size_t wrong_cuts() {
    auto const all = different_ones();
    std::size_t wrong = 0;
    for (std::size_t bytes = 0; bytes != 8; ++bytes) {
        auto read = texts(all);
        read.cut(wire::words8{} + 8 * bytes);
        for (std::size_t i = 0; i != 8; ++i)
            wrong += read.b[i] != wire::load_word(all[i].data() + 8 - bytes) || read.c[i] != wire::load_word(all[i].data() + 16 - bytes) || read.d[i] != wire::load_word(all[i].data() + 24 - bytes);
    }
    return wrong;
}

[[BRINE_AVX512_LANES]] std::size_t wrong_points() {
    std::size_t wrong = 0;
    for (std::size_t bytes = 0; bytes != 30; ++bytes) {
        std::array<std::string, 8> all;
        all.fill(std::string(32, '7'));
        all[bytes % 8][31 - bytes] = '.';
        auto const found = texts(all).behind_point();
        for (std::size_t i = 0; i != 8; ++i) wrong += found[i] != (i == bytes % 8 && bytes < 24 ? static_cast<std::int64_t>(8 * bytes) : 192);
    }
    return wrong;
}

[[BRINE_AVX512_LANES]] std::size_t wrong_values() {
    std::size_t wrong = 0;
    for (std::uint64_t number : {0u, 1u, 9u, 10u, 12345678u, 99999999u, 10000000u, 87654321u}) {
        auto digits = std::to_string(number);
        digits.insert(0, 8 - digits.size(), '0');
        auto const values = wire::words8{} + (wire::load_word(digits.data()) ^ 0x3030303030303030u);
        wrong += wire::eight_values(values)[3] != number || wire::are_digits(values)[5] == 0;
        for (std::size_t place = 0; place != 8; ++place)
            for (char const other : {':', '/', '\0', ' ', '\xFF', '\xB0'}) {
                auto spoiled = digits;
                spoiled[place] = other;
                wrong += wire::are_digits(wire::words8{} + (wire::load_word(spoiled.data()) ^ 0x3030303030303030u))[0] != 0;
            }
    }
    return wrong;
}

}  // namespace

TEST_CASE("texts_avx512: the words in front of eight ends, and their bytes") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(wrong_bytes() == 0);
}

TEST_CASE("texts_avx512: what is cut off their ends") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(wrong_cuts() == 0);
}

TEST_CASE("texts_avx512: the last point of each") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(wrong_points() == 0);
}

TEST_CASE("texts_avx512: what eight digits write, and what is none") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(wrong_values() == 0);
}
#endif
