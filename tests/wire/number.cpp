#include <brine/wire/number.hpp>
#include <brine/wire/numbers.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace wire = brine::wire;
using wire::numeric;

namespace {

/// How many bytes of a text are a number; -1 for none.
constexpr std::ptrdiff_t scanned(std::string_view text) {
    auto const* const end = wire::scan_number(text.data(), text.data() + text.size());
    return end == nullptr ? -1 : end - text.data();
}

constexpr bool scans_numbers() {
    for (std::string_view const text : {"0", "-0", "1", "-9", "10", "1234567890", "0.5", "-0.0", "1e5", "1E5", "1e+5", "1e-5", "0e0", "1.5e300",
                                        "0.000000000000000000000000000000000001", "123456789012345678901234567890"})
        if (scanned(text) != static_cast<std::ptrdiff_t>(text.size())) return false;
    return true;
}

constexpr bool stops_where_a_number_ends() {
    return scanned("00") == 1 && scanned("01") == 1 && scanned("-01") == 2 && scanned("1,") == 1 && scanned("1.5]") == 3 && scanned("1e5x") == 3 &&
           scanned("1 2") == 1 && scanned("1-2") == 1 && scanned("1.5.5") == 3 && scanned("0x1") == 1;
}

constexpr bool refuses_what_is_none() {
    for (std::string_view const text : {"", "-", "+1", ".5", "-.5", "a", "1.", "1.e5", "1e", "1E+", "1e-", "1.5e", "-a", " 1", "--1"})
        if (scanned(text) != -1) return false;
    return true;
}

/// A text with room behind it, as readers have it.
std::string padded(std::string_view text, char behind = '\0') { return std::string(text) + std::string(1, behind) + std::string(71, '\0'); }

template <class T>
struct outcome {
    numeric status;
    std::ptrdiff_t length;
    T value;
};

template <class T>
outcome<T> integer(std::string_view text) {
    auto const memory = padded(text);
    auto const read = wire::read_integer<T>(memory.data());
    return {read.status, read.end - memory.data(), read.value};
}

template <class T>
bool reads_integer(std::string_view text, T value) {
    for (char const behind : {'\0', ',', ']', ' '}) {
        auto const memory = padded(text, behind);
        auto const read = wire::read_integer<T>(memory.data());
        if (read.status != numeric::ok || read.value != value || read.end != memory.data() + text.size()) return false;
    }
    return true;
}

template <class T>
outcome<T> floating(std::string_view text, char behind = '\0') {
    auto const memory = padded(text, behind);
    auto const read = wire::read_float<T>(memory.data(), memory.data() + text.size());
    return {read.status, read.end - memory.data(), read.value};
}

/// The same as a part of an array; what is not plain is left to read_float.
template <class T>
outcome<T> plain(std::string const& text) {
    auto const memory = padded(text, ',');
    T value{};
    auto const* const end = wire::read_plain(memory.data(), memory.data() + text.size(), value);
    if (end == nullptr) return floating<T>(text, ',');
    return {numeric::ok, end - memory.data(), value};
}

/// Read to the same bits as strtod does, and to its end, whoever reads it and whatever stands behind it.
bool reads_like_c(std::string const& text) {
    auto const expected_wide = std::strtod(text.c_str(), nullptr);
    auto const expected_narrow = std::strtof(text.c_str(), nullptr);
    auto const agrees = [&text](auto const& read, auto expected) {
        if (std::isinf(expected)) return read.status == numeric::out_of_range;
        return read.status == numeric::ok && read.length == static_cast<std::ptrdiff_t>(text.size()) && read.value == expected &&
               std::signbit(read.value) == std::signbit(expected);
    };
    return agrees(floating<double>(text), expected_wide) && agrees(floating<float>(text), expected_narrow) &&
           agrees(floating<double>(text, ','), expected_wide) && agrees(floating<float>(text, ','), expected_narrow) &&
           agrees(plain<double>(text), expected_wide) && agrees(plain<float>(text), expected_narrow);
}

std::string printed(char const* format, double value) {
    char bytes[400];
    return {bytes, static_cast<std::size_t>(std::snprintf(bytes, sizeof bytes, format, value))};
}

}  // namespace

TEST_CASE("number: a token that is all number ends where the number does") {
    auto const length = [](std::string_view text, std::size_t limit) {
        auto const* const end = wire::end_of_number(text.data(), text.data() + limit);
        return end == nullptr ? -1 : end - text.data();
    };
    CHECK(length("-1.5e3", 6) == 6);
    CHECK(length("12,", 3) == 2);
    CHECK(length("12x", 3) == -1);
    CHECK(length("12x", 2) == 2);  // what is at the limit is not looked at
    CHECK(length("1.", 2) == -1);
    CHECK(length("", 0) == -1);
}

TEST_CASE("number: the grammar of RFC 8259") {
    static_assert(scans_numbers());
    CHECK(scans_numbers());
}

TEST_CASE("number: a scan stops behind the number") {
    static_assert(stops_where_a_number_ends());
    CHECK(stops_where_a_number_ends());
}

TEST_CASE("number: a scan refuses what is no number, also where the text breaks off") {
    static_assert(refuses_what_is_none());
    CHECK(refuses_what_is_none());
}

TEST_CASE("number: any count of digits is appended to a value") {
    for (std::size_t count = 0; count <= 19; ++count) {
        auto const digits = std::string("1234567890123456789").substr(0, count);
        auto const memory = padded(digits, '.');
        std::uint64_t value = 0;
        auto const* const end = wire::read_digits(memory.data(), value);
        CHECK(end == memory.data() + count);
        CHECK(value == (count == 0 ? 0 : std::stoull(digits)));
    }
    std::uint64_t value = 12;
    CHECK(*wire::read_digits(padded("345,").data(), value) == ',');
    CHECK(value == 12345);
}

TEST_CASE("number: not many more digits are read than were asked for") {
    auto const memory = padded(std::string(60, '1'));
    std::uint64_t value = 0;
    CHECK(wire::read_digits(memory.data(), value) == memory.data() + 24);
    CHECK(wire::read_digits(memory.data(), value, 8) == memory.data() + 8);
    CHECK(wire::read_digits(memory.data(), value, 9) == memory.data() + 16);
}

TEST_CASE("number: integers of every type, at their limits") {
    CHECK(reads_integer<std::int8_t>("-128", -128));
    CHECK(reads_integer<std::int8_t>("127", 127));
    CHECK(reads_integer<std::uint8_t>("255", 255));
    CHECK(reads_integer<std::int16_t>("-32768", -32768));
    CHECK(reads_integer<std::uint16_t>("65535", 65535));
    CHECK(reads_integer<std::int32_t>("-2147483648", std::numeric_limits<std::int32_t>::min()));
    CHECK(reads_integer<std::uint32_t>("4294967295", 4294967295u));
    CHECK(reads_integer<std::int64_t>("-9223372036854775808", std::numeric_limits<std::int64_t>::min()));
    CHECK(reads_integer<std::int64_t>("9223372036854775807", std::numeric_limits<std::int64_t>::max()));
    CHECK(reads_integer<std::uint64_t>("18446744073709551615", std::numeric_limits<std::uint64_t>::max()));
    CHECK(reads_integer<int>("0", 0));
    CHECK(reads_integer<int>("-0", 0));
}

TEST_CASE("number: one beyond a limit is out of range") {
    CHECK(integer<std::int8_t>("128").status == numeric::out_of_range);
    CHECK(integer<std::int8_t>("-129").status == numeric::out_of_range);
    CHECK(integer<std::uint8_t>("256").status == numeric::out_of_range);
    CHECK(integer<std::uint8_t>("-1").status == numeric::out_of_range);
    CHECK(integer<std::uint8_t>("-0").status == numeric::out_of_range);
    CHECK(integer<std::int64_t>("9223372036854775808").status == numeric::out_of_range);
    CHECK(integer<std::int64_t>("-9223372036854775809").status == numeric::out_of_range);
    CHECK(integer<std::uint64_t>("18446744073709551616").status == numeric::out_of_range);
}

TEST_CASE("number: digits that would wrap around are out of range") {
    for (std::string const& digits : {std::string("20000000000000000000"), std::string("30000000000000000000"), std::string("36893488147419103233"), std::string("99999999999999999999"),
                                      "1" + std::string(20, '0'), "1" + std::string(23, '0'), std::string(24, '9'), "1" + std::string(60, '0')}) {
        CAPTURE(digits);
        CHECK(integer<std::uint64_t>(digits).status == numeric::out_of_range);
        CHECK(integer<std::int64_t>("-" + digits).status == numeric::out_of_range);
    }
}

TEST_CASE("number: no zeros in front, no sign alone, no other start") {
    for (std::string_view const text : {"00", "01", "-01", "-", "", "+1", "a", ".5", "-a"}) {
        CAPTURE(text);
        CHECK(integer<int>(text).status == numeric::malformed);
    }
}

TEST_CASE("number: a fraction or an exponent is no integer, even where the value is whole") {
    for (std::string_view const text : {"1.0", "1e2", "1E2", "0.0", "-1.5", "1."}) {
        CAPTURE(text);
        CHECK(integer<int>(text).status == numeric::not_an_integer);
    }
}

TEST_CASE("number: floating-point values in every notation") {
    for (char const* text : {"0", "-0", "0.0", "-0.0", "1", "-1", "0.1", "1.5", "123.456", "1e0", "1e5", "1E5", "1e+5", "1e-5", "1.5e10", "0e99", "0.0e-99",
                             "5e-324", "2.2250738585072014e-308", "2.2250738585072011e-308", "1.7976931348623157e308", "9007199254740993", "0.30000000000000004",
                             "1e22", "1e23", "1.1754943508222875e-38", "3.4028234664e38", "16777217", "123456789012345678", "1234567890123456789",
                             "0.000001", "123456789.123456789e-10"}) {
        CAPTURE(text);
        CHECK(reads_like_c(text));
    }
}

TEST_CASE("number: more digits than a significand holds, and longer exponents than one reads at once") {
    for (std::string const& text :
         {std::string("12345678901234567890"), std::string("123456789012345678901234567890"), "0." + std::string(30, '0') + "1",
          "1." + std::string(40, '3'), std::string("0.12345678901234567890123456789"), "1" + std::string(40, '0') + "e-40",
          std::string("1e00000000000000000005"), std::string("1e-00000000000000000005"), std::string("9007199254740992.99999999999999999999"),
          std::string("2.22507385850720113605740979670913197593481954635164564e-308"), std::string("1.00000005960464477539062500000000000000000001"),
          "0" + std::string(".") + std::string(400, '0') + "1", "1" + std::string(309, '0')}) {
        CAPTURE(text);
        CHECK(reads_like_c(text));
    }
}

TEST_CASE("number: overflow is out of range, underflow is a zero with its sign") {
    for (std::string_view const text : {"1e309", "-1e309", "1.8e308", "1e400", "1e99999999999999999999"}) {
        CAPTURE(text);
        CHECK(floating<double>(text).status == numeric::out_of_range);
    }
    CHECK(floating<float>("1e39").status == numeric::out_of_range);
    CHECK(floating<float>("3.5e38").status == numeric::out_of_range);
    for (std::string_view const text : {"-1e-400", "-0.1e-99999999999999999999", "-0e999999999"}) {
        CAPTURE(text);
        auto const read = floating<double>(text);
        CHECK(read.status == numeric::ok);
        CHECK(read.value == 0);
        CHECK(std::signbit(read.value));
    }
}

TEST_CASE("number: integers that are read at once, short and long ones, are those that read_integer reads") {
    auto const same = [](std::string const& text, auto expected, auto read) {
        auto const memory = padded(text, ',');
        decltype(expected) value{};
        auto const* const end = read(memory.data(), value);
        return end == memory.data() + text.size() && value == expected;
    };
    auto const brief = [](char const* at, auto& value) { return wire::read_short_integer(at, value); };
    auto const lengthy = [](char const* at, auto& value) { return wire::read_long_integer(at, value); };
    CHECK(same("0", 0, brief));
    CHECK(same("12345678", 12345678, brief));
    CHECK(same("-1234567", -1234567, brief));
    CHECK(same("-0", 0, brief));
    CHECK(same("-12345678", -12345678, lengthy));
    for (std::string const text : {"-", "-a", "--1", "-01", "-00", "-1-", "-.5", "-1.5", "1-", ""}) {
        CAPTURE(text);
        int value = 0;
        CHECK(brief(padded(text, ',').data(), value) == nullptr);
    }
    unsigned unsigned_value = 0;
    CHECK(brief(padded("-1", ',').data(), unsigned_value) == nullptr);
    CHECK(same("255", std::uint8_t{255}, brief));
    CHECK(!same("256", std::uint8_t{0}, brief));
    CHECK(!same("012", 12, brief));
    CHECK(!same("123456789", 123456789, brief));
    CHECK(same("123456789", 123456789, lengthy));
    CHECK(same("-2147483647", -2147483647, lengthy));
    CHECK(same("1234567890123456", std::int64_t{1234567890123456}, lengthy));
    CHECK(same("9223372036854775807", std::numeric_limits<std::int64_t>::max(), lengthy));
    CHECK(!same("9223372036854775808", std::int64_t{0}, lengthy));
    CHECK(!same("2147483648", 0, lengthy));
    CHECK(same("12345678901234567890", std::uint64_t{12345678901234567890u}, lengthy));
    CHECK(same("18446744073709551615", std::numeric_limits<std::uint64_t>::max(), lengthy));
    for (std::string const text : {"18446744073709551616", "99999999999999999999", "123456789012345678901", "123456789012345678901234"}) {
        CAPTURE(text);
        std::uint64_t value = 0;
        CHECK(lengthy(padded(text, ',').data(), value) == nullptr);
    }
    CHECK(!same("0123456789", 123456789, lengthy));
    CHECK(!same("1234567.9", 1234567, lengthy));
}

TEST_CASE("number: a float is rounded once") {
    // The double nearest to this is halfway between two floats, and would round to the even one.
    CHECK(floating<float>("1.00000005960464477539062500000000000001").value == 1.00000011920928955078125f);
    CHECK(floating<float>("8589973000.000000001").value == 8589973504.0f);
}

TEST_CASE("number: no floating-point number is malformed") {
    for (std::string_view const text : {"", "-", "+1", ".5", "-.5", "00", "01.5", "-00.1", "1.", "1.e5", "1e", "1e+", "1E-", "1.5e", "1.5e+", "a", "NaN", "Infinity",
                                        "123456789012345678901.", "1.0000000000000000000000e"}) {
        CAPTURE(text);
        CHECK(floating<double>(text).status == numeric::malformed);
        CHECK(floating<double>(text, ',').status == numeric::malformed);
        CHECK(plain<double>(std::string(text)).status == numeric::malformed);
    }
}

TEST_CASE("number: digits in every number in front of the point and behind it, both signs, with and without exponent") {
    support::random_numbers dice(6);
    std::size_t wrong = 0;
    for (std::size_t whole = 1; whole < 24; ++whole)
        for (std::size_t fraction = 0; fraction < 24; ++fraction)
            for (std::string_view const end : {"", "e0", "e-9", "E+12"}) {
                std::string text = dice.coin() ? "-" : "";
                text += static_cast<char>('1' + dice.below(9));
                while (text.size() % 64 < whole + (text[0] == '-')) text += static_cast<char>('0' + dice.below(10));
                if (whole == 1 && dice.coin()) text.back() = '0';
                if (fraction > 0) text += '.';
                for (std::size_t i = 0; i < fraction; ++i) text += static_cast<char>('0' + dice.below(10));
                text += end;
                wrong += !reads_like_c(text);
            }
    CHECK(wrong == 0);
}

TEST_CASE("number: random doubles in three notations read back bit for bit") {
    support::random_numbers dice(4);
    std::size_t wrong = 0;
    for (int i = 0; i < 10000; ++i) {
        auto const value = std::bit_cast<double>(dice.next());
        if (!std::isfinite(value)) continue;
        wrong += !reads_like_c(printed("%.17g", value)) || !reads_like_c(printed("%.5e", value)) || !reads_like_c(printed("%.25e", value));
    }
    CHECK(wrong == 0);
}

TEST_CASE("number: the slow way gives the same") {
    for (std::string_view const text : {"0", "-0.0", "1.5e10", "5e-324", "123456789012345678901234567890"}) {
        auto const memory = padded(text);
        auto const slow = wire::read_any_float<double>(memory.data(), memory.data() + text.size());
        CHECK(slow.status == numeric::ok);
        CHECK(slow.value == floating<double>(text).value);
        CHECK(slow.end == memory.data() + text.size());
    }
    auto const none = padded("-x");
    CHECK(wire::read_any_float<double>(none.data(), none.data() + 2).status == numeric::malformed);
}
