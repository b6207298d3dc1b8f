#include <brine/wire/decimals_avx512.hpp>

#include "support/listed_numbers.hpp"
#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

struct eight {
    std::array<double, 8> values{};
    unsigned good = 0;
    std::string behind;
};

[[BRINE_AVX512_LANES]] eight read(std::vector<std::string> const& elements) {
    support::listed_numbers const numbers(elements);
    auto const read = wire::eight_any::read<0, 2, 4, 6, 8, 10, 12, 14>(numbers.tokens());
    eight told;
    std::memcpy(told.values.data(), &read.values, sizeof read.values);
    told.good = wire::lanes_of(read.good);
    for (int i = 0; i != 8; ++i) told.behind += static_cast<char>(read.behind[i]);
    return told;
}

/// The element among good ones at any place: whether it is good, and then its value.
bool is_good(std::string const& element, double value = 0) {
    unsigned good = 0;
    for (unsigned place = 0; place != 8; ++place) {
        std::vector<std::string> elements(8, "-12.5,");
        elements[place] = element;
        auto const told = read(elements);
        CHECK((told.good | 1u << place) == 255);
        if ((told.good >> place & 1) == 0) continue;
        ++good;
        CHECK(std::bit_cast<std::uint64_t>(told.values[place]) == std::bit_cast<std::uint64_t>(value));
    }
    CHECK((good == 0 || good == 8));
    return good == 8;
}

}  // namespace

TEST_CASE("decimals_avx512: up to nineteen digits, the point anywhere among them") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(is_good("0,", 0));
    CHECK(is_good("-0,", -0.0));
    CHECK(is_good("0.0,", 0));
    CHECK(is_good("-0.000000000000000]", -0.0));
    CHECK(is_good("1234567,", 1234567));
    CHECK(is_good("-1234567,", -1234567));
    CHECK(is_good("123456.5,", 123456.5));
    CHECK(is_good("0.1,", 0.1));
    CHECK(is_good("-65.613616999999977,", -65.613616999999977));
    CHECK(is_good("9.007199254740993,", 9.007199254740993));
    CHECK(is_good("94157.07966260336609,", 94157.07966260336609));
    CHECK(is_good("9876.543210987654321,", 9876.543210987654321));
    CHECK(is_good("1234567.123456789012,", 1234567.123456789012));
    CHECK(is_good("12345678,", 12345678));
    CHECK(is_good("-12345678.5,", -12345678.5));
    CHECK(is_good("0.123456789012345678,", 0.123456789012345678));
    CHECK(is_good("123456789012345678.5,", 123456789012345678.5));
    CHECK(is_good("-1234567890123456789,", -1234567890123456789.0));
    CHECK(is_good("9223372036854775809,", 9223372036854775809.0));
}

TEST_CASE("decimals_avx512: exponents of up to three digits") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(is_good("1e5,", 1e5));
    CHECK(is_good("1E5,", 1e5));
    CHECK(is_good("1e+5]", 1e5));
    CHECK(is_good("-1.5e-5,", -1.5e-5));
    CHECK(is_good("6.02e+23,", 6.02e+23));
    CHECK(is_good("12345678901234567e-33,", 12345678901234567e-33));
    CHECK(is_good("-1.2345678901234567e-17,", -1.2345678901234567e-17));
    CHECK(is_good("-1.234567890123456789E-271,", -1.234567890123456789E-271));
    CHECK(is_good("1234567890123456789e+261,", 1234567890123456789e+261));
    CHECK(is_good("1.5e005,", 1.5e5));
    CHECK(is_good("0e7,", 0));
    CHECK(is_good("-0.00e-300,", -0.0));
    CHECK(is_good("0e999,", 0));
}

TEST_CASE("decimals_avx512: what is none, longer, very small or large, or half-way between two, is not good") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    for (std::string const element : {"1.,", ".5,", "-.5,", "-,", "00,", "01.5,", "-01.5,", "1..5,", "1.5.5,", "1.-5,", "--1.5,", "+1.5,", "1.5 ,", "1. 5,", "a,", "1.5a,", "1:5,", "1/5,", "\"1.5\",", "],",
                                      "null,", "1.5\x80,", "1.\xB5,", "e5,", "-e5,", ".e5,", "1.e5,", "1e,", "1e+,", "1e-,", "1e+-5,", "1e5e5,", "1ee5,", "1e.5,", "1e5.5,", "1e5-,", "01e5,", "1e5 ,",
                                      "1e0005,", "1e00000005,", "1e+00000005,", "1e999,", "1e-310,", "1e308,", "12345678901234567890,", "1.2345678901234567890,", "0.0000000000000000001,",
                                      "9007199254740993,", "-9007199254740993e0,", "9007199254740993.0,", "1125899906842625.125,",
                                      "123456789012345678901234567890.5,", "1.123456789012345678901234567890,", "-1.123456789012345678901234567890e-100,"}) {
        CAPTURE(element);
        CHECK(!is_good(element));
    }
}

TEST_CASE("decimals_avx512: the byte behind each is told") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(read({"1.5,", "1]", "1:", "1}", "1\"", "1 ", "1\n", "1["}).behind == ",]:}\" \n[");
}

TEST_CASE("decimals_avx512: all that is good is rounded correctly") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    support::random_numbers dice(32);
    std::size_t unclear = 0;
    for (int i = 0; i != 20'000; ++i) {
        std::vector<std::string> elements;
        for (int each = 0; each != 8; ++each) {
            auto digits = std::to_string(dice.next() >> dice.below(64));
            auto const whole = 1 + dice.below(19);
            if (digits.size() < whole + 1) digits.insert(0, whole + 1 - digits.size(), '0');
            digits.resize(std::min<std::size_t>(digits.size(), 19));
            if (digits[0] == '0' && whole > 1) digits[0] = '3';
            if (whole < digits.size()) digits.insert(whole, ".");
            if (dice.coin()) digits += (dice.coin() ? "e-" : "E") + std::to_string(dice.below(dice.coin() ? 20 : 250));
            elements.push_back((dice.coin() ? "-" : "") + digits + ',');
        }
        auto const told = read(elements);
        for (std::size_t each = 0; each != 8; ++each) {
            // A few products are left to others.
            if ((told.good >> each & 1) == 0) {
                ++unclear;
                continue;
            }
            CAPTURE(elements[each]);
            REQUIRE(told.values[each] == std::strtod(elements[each].c_str(), nullptr));
        }
    }
    CHECK(unclear < 20'000 * 8 / 50);
}
#endif
