#include <brine/wire/powers.hpp>

#include <doctest/doctest.h>

using brine::wire::powers_of_ten;

TEST_CASE("powers: from one to the largest that 64 bits hold") {
    static_assert(powers_of_ten.size() == 20 && powers_of_ten[0] == 1 && powers_of_ten[19] == 10000000000000000000u);
    for (unsigned i = 1; i < powers_of_ten.size(); ++i) CHECK(powers_of_ten[i] == 10 * powers_of_ten[i - 1]);
}
