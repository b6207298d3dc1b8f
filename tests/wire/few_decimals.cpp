#include <brine/wire/few_decimals.hpp>
#include <brine/wire/decimal.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>

namespace wire = brine::wire;

namespace {

/// As it is written by its shortest digits, which are searched for.
template <class T>
std::string by_search(T value) {
    char bytes[wire::decimal_room];
    auto const found = wire::shortest(value);
    return {bytes, wire::put_decimal(bytes, found.digits, found.exponent)};
}

/// As it is written by its units; empty where it has none.
template <class T>
std::string by_units(T value) {
    auto const units = wire::in_units(value);
    char bytes[wire::decimal_room];
    return units == 0 ? std::string() : std::string(bytes, wire::put_units(bytes, units));
}

}  // namespace

TEST_CASE("few decimals: numbers of up to eight decimals are counted in units") {
    CHECK(by_units(21.4375) == "21.4375");
    CHECK(by_units(8.95) == "8.95");
    CHECK(by_units(-8.95) == "8.95");
    CHECK(by_units(0.1) == "0.1");
    CHECK(by_units(1.0) == "1.0");
    CHECK(by_units(60000000.0) == "60000000.0");
    CHECK(by_units(0.00000191) == "0.00000191");
    CHECK(by_units(123456.12345678) == "123456.12345678");
    CHECK(by_units(0.5f) == "0.5");
    CHECK(by_units(999.9999f) == "999.9999");
    CHECK(by_units(0.0002f) == "0.0002");
}

TEST_CASE("few decimals: what has more, is very small or large, zero or not finite has none") {
    for (double const value : {0.0, -0.0, 0.1 + 0.2, 1.0 / 3, 1e-6, 0.000001, 67108864.0, 1e9, 123456.123456789, 0.123456789, 5e-324, std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN(), std::nextafter(0.5, 1.0), std::nextafter(0.5, 0.0), std::nextafter(4096.0, 0.0)})
        CHECK(wire::in_units(value) == 0);
    for (float const value : {0.0f, 1.0f / 3, 0.0001f, 1024.0f, 0.12345f, std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN(), std::nextafter(0.5f, 1.0f)})
        CHECK(wire::in_units(value) == 0);
}

TEST_CASE("few decimals: decimals that have them are written by units, and as the search would") {
    support::random_numbers dice(12);
    std::size_t different = 0;
    for (int i = 0; i < 200000; ++i) {
        auto const decimals = static_cast<int>(dice.below(9));
        auto const most = decimals < 2 ? 26u : 49u;
        auto const number = 1 + (dice.next() >> (64 - 1 - dice.below(most)));
        auto const value = std::strtod((std::to_string(number) + "e-" + std::to_string(decimals)).c_str(), nullptr);
        if (value < 0x1p-19 || value >= 0x1p26) continue;
        different += by_units(value) != by_search(value);
    }
    CHECK(different == 0);
}

TEST_CASE("few decimals: any bits have none, or the search's text") {
    support::random_numbers dice(13);
    std::size_t different = 0, counted = 0;
    for (int i = 0; i < 1000000; ++i) {
        // Exponents around the range, and few bits set now and then.
        auto const exponent = 1023 - 22 + dice.below(52);
        auto const fraction = dice.next() >> 12 & (dice.below(2) == 0 ? ~std::uint64_t{0} : ~std::uint64_t{0} << dice.below(52));
        auto const value = std::bit_cast<double>(exponent << 52 | fraction);
        auto const text = by_units(value);
        counted += !text.empty();
        different += !text.empty() && text != by_search(value);
    }
    CHECK(different == 0);
    CHECK(counted > 1000);
}

TEST_CASE("few decimals: floats of any bits have none, or the search's text") {
    std::size_t different = 0, counted = 0;
    for (std::uint64_t bits = 0; bits < 0x7F800000; bits += 997) {
        auto const value = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
        auto const text = by_units(value);
        counted += !text.empty();
        different += !text.empty() && text != by_search(value);
    }
    for (int number = 1; number < 10240000; number += 7) {
        auto const value = std::strtof((std::to_string(number) + "e-4").c_str(), nullptr);
        if (value < 0x1p-13f) continue;
        different += by_units(value) != by_search(value);
    }
    CHECK(different == 0);
    CHECK(counted > 1000);
}
