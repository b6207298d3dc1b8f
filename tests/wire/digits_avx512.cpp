#include <brine/wire/digits_avx512.hpp>

#include <brine/wire/digits.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

/// The texts of eight integers, without signs, with a space behind each.
template <class T>
[[BRINE_AVX512_LANES]] std::string texts(std::array<T, 8> const& numbers) {
    wire::eight_integers found;
    wire::find_digits(numbers.data(), found);
    std::string all;
    for (std::size_t lane = 0; lane != 8; ++lane) {
        char text[24];
        all.append(text, found.put(text, lane)) += ' ';
    }
    return all;
}

}  // namespace

TEST_CASE("digits_avx512: integers of any length, each as long as it is") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(texts<std::uint32_t>({0, 1, 9, 10, 99, 100, 12345, 99999999}) == "0 1 9 10 99 100 12345 99999999 ");
    CHECK(texts<std::uint32_t>({0, 7, 100000000, 123456789, 4294967295, 80, 999999999, 5}) == "0 7 100000000 123456789 4294967295 80 999999999 5 ");
    CHECK(texts<std::uint64_t>({0, 3, 9999999999999999, 10000000000000000, 18446744073709551615u, 1767225600123456, 100000000, 99999999}) ==
          "0 3 9999999999999999 10000000000000000 18446744073709551615 1767225600123456 100000000 99999999 ");
}

TEST_CASE("digits_avx512: those below zero are given by their distance from it") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(texts<std::int32_t>({-1, 1, -2147483647 - 1, 2147483647, -99999999, -100000000, 0, -10}) == "1 1 2147483648 2147483647 99999999 100000000 0 10 ");
    CHECK(texts<std::int64_t>({-1, 1, -9223372036854775807 - 1, 9223372036854775807, -10000000000000000, -5, 0, 42}) ==
          "1 1 9223372036854775808 9223372036854775807 10000000000000000 5 0 42 ");
}

TEST_CASE("digits_avx512: at every number of digits") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    for (auto const power : wire::powers_of_ten) {
        std::string expected;
        std::array<std::uint64_t, 8> const around{power - 1, power, power + 1, power / 3, power * 2 - 1, power / 10, power + power / 7, power ^ 1};
        for (auto const each : around) expected += std::to_string(each) + ' ';
        CHECK(texts(around) == expected);
    }
}
#endif
