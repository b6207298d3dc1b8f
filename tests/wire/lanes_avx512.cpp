#include <brine/wire/lanes_avx512.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

using eight = std::array<std::uint64_t, 8>;

[[BRINE_AVX512_LANES, gnu::always_inline]] inline wire::words8 load(eight const& from) {
    wire::words8 words;
    std::memcpy(&words, from.data(), sizeof words);
    return words;
}
[[BRINE_AVX512_LANES, gnu::always_inline]] inline eight store(wire::words8 const& words) {
    eight made;
    std::memcpy(made.data(), &words, sizeof words);
    return made;
}

[[BRINE_AVX512_LANES]] std::array<eight, 2> products(eight const& a, eight const& b) {
    auto const whole = wire::multiply_whole(load(a), load(b));
    return {store(whole.high), store(whole.low)};
}
[[BRINE_AVX512_LANES]] eight last_bits(eight const& counts) { return store(wire::last_bits(reinterpret_cast<wire::signs8>(load(counts)))); }
[[BRINE_AVX512_LANES]] eight entries(std::uint64_t const* table, eight const& which) { return store(wire::look_up(table, load(which))); }
[[BRINE_AVX512_LANES]] eight entries_anywhere(std::uint64_t const* table, eight const& which) {
    return store(wire::load_lanes(table, reinterpret_cast<wire::signs8>(load(which))));
}
[[BRINE_AVX512_LANES]] eight zeros_in_front(eight const& of) { return store(wire::leading_zeros(load(of))); }
[[BRINE_AVX512_LANES]] eight bytes_equal(eight const& words, char wanted) { return store(wire::equal_bytes(load(words), wanted)); }

}  // namespace

TEST_CASE("lanes_avx512: products of whole words") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    __extension__ using wide = unsigned __int128;
    support::random_numbers dice(3);
    for (int i = 0; i != 1000; ++i) {
        eight a{}, b{};
        for (std::size_t lane = 0; lane != 8; ++lane) a[lane] = ~(dice.next() >> dice.below(64)), b[lane] = ~(dice.next() >> dice.below(64));
        auto const [high, low] = products(a, b);
        for (std::size_t lane = 0; lane != 8; ++lane) {
            auto const expected = static_cast<wide>(a[lane]) * b[lane];
            CHECK((high[lane] == static_cast<std::uint64_t>(expected >> 64) && low[lane] == static_cast<std::uint64_t>(expected)));
        }
    }
}

TEST_CASE("lanes_avx512: the last bits, none and all of them too") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    constexpr std::uint64_t all = ~std::uint64_t{0};
    CHECK(last_bits({0, all, 1, 8, 63, 64, 65, 1000}) == eight{0, 0, all << 63, all << 56, all << 1, all, all, all});
}

TEST_CASE("lanes_avx512: entries of tables, zeros in front, and equal bytes") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::array<std::uint64_t, 40> table{};
    for (std::size_t i = 0; i != table.size(); ++i) table[i] = 1000 + i;
    CHECK(entries(table.data(), {0, 1, 7, 8, 9, 15, 3, 0}) == eight{1000, 1001, 1007, 1008, 1009, 1015, 1003, 1000});
    CHECK(entries_anywhere(table.data(), {0, 39, 7, 8, 25, 15, 3, 0}) == eight{1000, 1039, 1007, 1008, 1025, 1015, 1003, 1000});
    CHECK(zeros_in_front({0, 1, 2, 255, 256, ~std::uint64_t{0}, 1u << 31, 3}) == eight{64, 63, 62, 56, 55, 0, 32, 62});
    CHECK(bytes_equal({0x2E00, 0x2F2E2D, 0, 0, 0, 0, 0, 0x2E2E2E2E2E2E2E2E}, '.') == eight{0xFF00, 0x00FF00, 0, 0, 0, 0, 0, ~std::uint64_t{0}});
}
#endif
