#include <brine/wire/shortest.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>

namespace wire = brine::wire;

namespace {

/// Whether the digits are Dragonbox's, but for zeros at their end.
bool is_right(double value) {
    auto ours = wire::shortest(value);
    auto theirs = wire::shortest_by_dragonbox(value);
    for (; ours.digits != 0 && ours.digits % 10 == 0; ours.digits /= 10) ++ours.exponent;
    for (; theirs.digits != 0 && theirs.digits % 10 == 0; theirs.digits /= 10) ++theirs.exponent;
    return ours.digits == theirs.digits && ours.exponent == theirs.exponent;
}

}  // namespace

TEST_CASE("shortest: random bits, and decimals of every length") {
    support::random_numbers dice(8);
    std::size_t wrong = 0;
    for (int i = 0; i < 100000; ++i) {
        auto const value = std::bit_cast<double>(dice.next());
        if (std::isfinite(value) && value != 0) wrong += !is_right(value);
        wrong += !is_right(static_cast<double>(1 + dice.below(1000000000)) / std::pow(10.0, static_cast<double>(dice.below(20))));
    }
    CHECK(wrong == 0);
}

TEST_CASE("shortest: powers of two and ten, their neighbours, and the ends of the range") {
    std::size_t wrong = 0;
    auto const check = [&](double value) {
        for (double const each : {std::nextafter(value, 0.0), value, std::nextafter(value, std::numeric_limits<double>::max())})
            if (each != 0) wrong += !is_right(each);
    };
    for (int power = -1074; power <= 1023; ++power) check(std::ldexp(1.0, power));
    for (int power = -323; power <= 308; ++power) check(std::pow(10.0, power));
    check(std::numeric_limits<double>::max());
    check(9007199254740993.0);
    check(5e-324);
    CHECK(wrong == 0);
}
