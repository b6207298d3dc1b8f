#include <brine/wire/digits_avx512.hpp>

#include <brine/wire/powers.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

/// The texts of integers, sixteen at a time.
template <class T, std::size_t Count>
[[BRINE_AVX512_LANES]] std::string texts(std::array<T, Count> const& numbers) {
    static_assert(Count % 16 == 0);
    std::string all;
    for (std::size_t start = 0; start != Count; start += 16) {
        wire::sixteen_integers found;
        wire::find_digits(numbers.data() + start, found);
        for (std::size_t lane = 0; lane != 16; ++lane) {
            char text[26];
            all.append(text, found.put(text, lane));
        }
    }
    return all;
}

/// The same one by one.
template <class T, std::size_t Count>
std::string expected(std::array<T, Count> const& numbers) {
    std::string all;
    for (auto const each : numbers) all += ',' + std::to_string(each);
    return all;
}

/// Sixteen numbers of which only the one at a place is not 7.
template <class T>
std::array<T, 16> all_seven_but(std::size_t place, T number) {
    std::array<T, 16> numbers;
    numbers.fill(7);
    numbers[place] = number;
    return numbers;
}

}  // namespace

TEST_CASE("digits_avx512: integers of any length behind commas, each as long as it is") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(texts<std::uint32_t, 16>({0, 1, 9, 10, 99, 100, 999, 1000, 12345, 99999, 100000, 999999, 1000000, 9999999, 10000000, 99999999}) ==
          ",0,1,9,10,99,100,999,1000,12345,99999,100000,999999,1000000,9999999,10000000,99999999");
    CHECK(texts<std::int64_t, 16>({0, -1, 9999999999999999, -10000000000000000, -9223372036854775807 - 1, 9223372036854775807, 100000000, -99999999, 1, 2, 3, 4, 5, 6, 7, -8}) ==
          ",0,-1,9999999999999999,-10000000000000000,-9223372036854775808,9223372036854775807,100000000,-99999999,1,2,3,4,5,6,7,-8");
}

TEST_CASE("digits_avx512: one that is longer than the others, at any place") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    for (std::size_t place = 0; place != 16; ++place) {
        for (std::int64_t const number : {-1L, 100000000L, -12345678901L, 10000000000000000L, -9223372036854775807L - 1}) {
            auto const numbers = all_seven_but(place, number);
            CHECK(texts(numbers) == expected(numbers));
        }
        auto const unsigned_ones = all_seven_but<std::uint64_t>(place, 18446744073709551615u);
        CHECK(texts(unsigned_ones) == expected(unsigned_ones));
        auto const longest_of_32_bits = all_seven_but<std::uint32_t>(place, 4294967295u);
        CHECK(texts(longest_of_32_bits) == expected(longest_of_32_bits));
        auto const short_ones = all_seven_but<std::int32_t>(place, -2147483647 - 1);
        CHECK(texts(short_ones) == expected(short_ones));
    }
}

TEST_CASE("digits_avx512: at every number of digits") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::array<std::uint64_t, 160> around{};
    for (std::size_t i = 0; i != 20; ++i) {
        auto const power = wire::powers_of_ten[i];
        std::size_t at = 8 * i;
        for (auto const each : {power - 1, power, power + 1, power / 3, power * 2 - 1, power / 10, power + power / 7, power ^ 1}) around[at++] = each;
    }
    CHECK(texts(around) == expected(around));
}
#endif
