#include <brine/wire/integers_avx512.hpp>

#include "support/listed_numbers.hpp"
#include "support/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

template <class T>
[[BRINE_AVX512_LANES]] wire::read_elements read(std::vector<std::string> const& elements, std::array<T, 8>& values) {
    support::listed_numbers const numbers(elements);
    return wire::read_eight_integers(numbers.tokens(), values.data());
}

/// The element among good ones at any place: whether it is good, and then its value.
template <class T>
bool is_good(std::string const& element, T value = 0) {
    unsigned good = 0;
    for (unsigned place = 0; place != 8; ++place) {
        std::vector<std::string> elements(8, "12,");
        elements[place] = element;
        std::array<T, 8> values{};
        auto const told = read(elements, values);
        CHECK((told.good | 1u << place) == 255);
        if ((told.good >> place & 1) == 0) continue;
        ++good;
        CHECK(values[place] == value);
        CHECK(values[(place + 1) % 8] == 12);
    }
    CHECK((good == 0 || good == 8));
    return good == 8;
}

template <class T>
void check_limits() {
    using limits = std::numeric_limits<T>;
    CHECK(is_good<T>(std::to_string(limits::max()) + ',', limits::max()));
    CHECK(is_good<T>(std::to_string(limits::max()) + ']', limits::max()));
    CHECK(is_good<T>(std::to_string(limits::min()) + ',', limits::min()));
}

}  // namespace

TEST_CASE("integers_avx512: of any length, up to the limits of their type") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    check_limits<std::int32_t>();
    check_limits<std::uint32_t>();
    check_limits<std::int64_t>();
    check_limits<std::uint64_t>();
    CHECK(is_good<std::int64_t>("-0,", 0));
    CHECK(!is_good<std::int32_t>("2147483648,"));
    CHECK(!is_good<std::int32_t>("-2147483649,"));
    CHECK(!is_good<std::uint32_t>("4294967296,"));
    CHECK(!is_good<std::int64_t>("9223372036854775808,"));
    CHECK(!is_good<std::int64_t>("-9223372036854775809,"));
    CHECK(!is_good<std::uint64_t>("18446744073709551616,"));
    CHECK(!is_good<std::uint64_t>("18446744083709551615,"));
    CHECK(!is_good<std::uint64_t>("99999999999999999999,"));
    CHECK(!is_good<std::uint64_t>("100000000000000000000,"));
    CHECK(!is_good<std::uint64_t>("1000000000000000000000000,"));
    CHECK(!is_good<std::int64_t>("-100000000000000000000000000000000000,"));
    CHECK(!is_good<std::uint64_t>("100000005000000000000000,"));
    CHECK(!is_good<std::uint64_t>("-1,"));
}

TEST_CASE("integers_avx512: whatever their lengths, as they are written") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    support::random_numbers dice(32);
    for (int i = 0; i != 10'000; ++i) {
        std::array<std::int64_t, 8> expected{}, values{};
        std::array<std::uint64_t, 8> expected_unsigned{}, unsigned_values{};
        std::vector<std::string> elements, unsigned_elements;
        for (std::size_t place = 0; place != 8; ++place) {
            expected_unsigned[place] = dice.next() >> dice.below(64);
            expected[place] = static_cast<std::int64_t>(expected_unsigned[place]);
            if (dice.coin()) expected[place] /= -3;
            elements.push_back(std::to_string(expected[place]) + ',');
            unsigned_elements.push_back(std::to_string(expected_unsigned[place]) + ',');
        }
        REQUIRE(read(elements, values).go_on(8));
        REQUIRE(values == expected);
        REQUIRE(read(unsigned_elements, unsigned_values).go_on(8));
        REQUIRE(unsigned_values == expected_unsigned);
    }
}

TEST_CASE("integers_avx512: what is none is not good") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    for (std::string const element : {"00,", "01,", "-01,", "-,", "012345678,", "0123456789012345678,", "-0123456789,", "1.5,", "1e5,", "1 ,", "1:", "1}", "1\"", "+1,", "1-,", "--1,", "a,", ":,", "/,",
                                      "[,", "],", "\"1\",", "1\x80,", "\xB1,", "1234567x,", "x12345678,", "12345x789012,", "123456789012345x,", "x234567890123456,", "1x345678901234567,", ","}) {
        CAPTURE(element);
        CHECK(!is_good<std::int64_t>(element));
        CHECK(!is_good<std::uint32_t>(element));
    }
}

TEST_CASE("integers_avx512: elements count up to one that is not good, or is not behind a comma") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::array<int, 8> values{};
    CHECK(read<int>({"1,", "2,", "3,", "4,", "5,", "6,", "7,", "8]"}, values).count() == 8);
    CHECK(!read<int>({"1,", "2,", "3,", "4,", "5,", "6,", "7,", "8]"}, values).go_on(8));
    CHECK(read<int>({"1,", "2,", "3,", "x,", "5,", "6,", "7,", "8,"}, values).count() == 3);
    CHECK(read<int>({"1,", "2,", "3,", "4,", "5]", "6,", "7,", "8,"}, values).count() == 5);
}
#endif
