#include <brine/wire/decimal.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

namespace wire = brine::wire;

namespace {

constexpr char untouched = '#';

/// The text of a number; "overrun" if a byte beyond decimal_room was touched.
template <class T>
std::string text_of(T value) {
    char bytes[wire::decimal_room + 32];
    std::fill_n(bytes, sizeof bytes, untouched);
    auto const* const end = wire::put_float(bytes, value);
    for (auto const* rest = bytes + wire::decimal_room; rest != bytes + sizeof bytes; ++rest)
        if (*rest != untouched) return "overrun";
    return {bytes, static_cast<std::size_t>(end - bytes)};
}

std::string decimal(std::uint64_t digits, int exponent) {
    char bytes[wire::decimal_room];
    return {bytes, static_cast<std::size_t>(wire::put_decimal(bytes, digits, exponent) - bytes)};
}

}  // namespace

TEST_CASE("decimal: whole numbers below 1e21 are written out, with a point") {
    CHECK(decimal(1, 0) == "1.0");
    CHECK(decimal(12, 3) == "12000.0");
    CHECK(decimal(1, 20) == "100000000000000000000.0");
    CHECK(decimal(12345678901234567, 4) == "123456789012345670000.0");
    CHECK(decimal(12345678901234567, 0) == "12345678901234567.0");
}

TEST_CASE("decimal: the point stands among the digits") {
    CHECK(decimal(12, -1) == "1.2");
    CHECK(decimal(123456, -3) == "123.456");
    CHECK(decimal(12345678901234567, -16) == "1.2345678901234567");
    CHECK(decimal(12345678901234567, -1) == "1234567890123456.7");
}

TEST_CASE("decimal: zeros behind the point, down to 1e-6") {
    CHECK(decimal(5, -1) == "0.5");
    CHECK(decimal(12, -2) == "0.12");
    CHECK(decimal(1, -6) == "0.000001");
    CHECK(decimal(123, -8) == "0.00000123");
    CHECK(decimal(12345678901234567, -22) == "0.0000012345678901234567");
}

TEST_CASE("decimal: an exponent from 1e21 up and below 1e-6") {
    CHECK(decimal(1, 21) == "1e+21");
    CHECK(decimal(15, 20) == "1.5e+21");
    CHECK(decimal(1, -7) == "1e-7");
    CHECK(decimal(12, -8) == "1.2e-7");
    CHECK(decimal(123, 100) == "1.23e+102");
    CHECK(decimal(12345678901234567, -324) == "1.2345678901234567e-308");
}

TEST_CASE("decimal: both zeros") {
    CHECK(text_of(0.0) == "0.0");
    CHECK(text_of(-0.0) == "-0.0");
    CHECK(text_of(0.0f) == "0.0");
    CHECK(text_of(-0.0f) == "-0.0");
}

TEST_CASE("decimal: doubles by their shortest digits") {
    CHECK(text_of(0.1) == "0.1");
    CHECK(text_of(1.0 / 3) == "0.3333333333333333");
    CHECK(text_of(-123.456) == "-123.456");
    CHECK(text_of(1e21) == "1e+21");
    CHECK(text_of(999999999999999900000.0) == "999999999999999900000.0");
    CHECK(text_of(1e-6) == "0.000001");
    CHECK(text_of(9.999999e-7) == "9.999999e-7");
    CHECK(text_of(9007199254740993.0) == "9007199254740992.0");
    CHECK(text_of(5e-324) == "5e-324");
    CHECK(text_of(2.2250738585072014e-308) == "2.2250738585072014e-308");
    CHECK(text_of(1.7976931348623157e308) == "1.7976931348623157e+308");
    CHECK(text_of(-1.7976931348623157e308) == "-1.7976931348623157e+308");
}

TEST_CASE("decimal: floats by their own shortest digits") {
    CHECK(text_of(0.1f) == "0.1");
    CHECK(text_of(16777216.0f) == "16777216.0");
    CHECK(text_of(3.4028235e38f) == "3.4028235e+38");
    CHECK(text_of(1e-45f) == "1e-45");
    CHECK(text_of(1.17549435e-38f) == "1.1754944e-38");
}

TEST_CASE("decimal: every power of ten reads back, and stays in its room") {
    std::size_t wrong = 0;
    for (int power = -323; power <= 308; ++power)
        for (double const digits : {1.0, -1.2345678901234567, 9.999999999999999}) {
            auto const value = digits * std::pow(10.0, power);
            if (!std::isfinite(value)) continue;
            auto const text = text_of(value);
            wrong += std::strtod(text.c_str(), nullptr) != value || text.find_first_of(".e") == std::string::npos;
        }
    CHECK(wrong == 0);
}

TEST_CASE("decimal: random bits read back bit for bit") {
    support::random_numbers dice(2);
    std::size_t wrong = 0;
    for (int i = 0; i < 20000; ++i) {
        auto const wide = std::bit_cast<double>(dice.next());
        auto const narrow = std::bit_cast<float>(static_cast<std::uint32_t>(dice.next()));
        if (std::isfinite(wide)) wrong += std::bit_cast<std::uint64_t>(std::strtod(text_of(wide).c_str(), nullptr)) != std::bit_cast<std::uint64_t>(wide);
        if (std::isfinite(narrow)) wrong += std::bit_cast<std::uint32_t>(std::strtof(text_of(narrow).c_str(), nullptr)) != std::bit_cast<std::uint32_t>(narrow);
    }
    CHECK(wrong == 0);
}
