/// Integers: each type takes exactly what it can hold, in every position and as a key.
#include <brine/brine.hpp>

#include "support/forms.hpp"
#include "support/positions.hpp"
#include "support/random.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace support;

namespace integral {

template <class Integer>
void check_integer(std::string const& text, bool fits, Integer value) {
    CAPTURE(text);
    if (fits)
        CHECK(in_every_position<Integer>(text,
                                         [&](std::optional<Integer> decoded) { return decoded && *decoded == value; }));
    else CHECK(refused_everywhere<Integer>(text));
}

__extension__ using wide = __int128;

inline std::string spelled(wide value) {
    std::string digits;
    bool const negative = value < 0;
    do {
        auto const digit = static_cast<int>(value % 10);
        digits.insert(digits.begin(), static_cast<char>('0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    } while (value != 0);
    return negative ? "-" + digits : digits;
}

/// Every integer type takes the value exactly when it fits.
inline void check_all_integers(wide value) {
    auto const check = [&]<class Integer>(Integer) {
        using limits = std::numeric_limits<Integer>;
        check_integer<Integer>(spelled(value), value >= wide{limits::min()} && value <= wide{limits::max()},
                               static_cast<Integer>(value));
    };
    check(std::int8_t{}), check(std::uint8_t{}), check(std::int16_t{}), check(std::uint16_t{});
    check(std::int32_t{}), check(std::uint32_t{}), check(std::int64_t{}), check(std::uint64_t{});
    check(long{}), check(static_cast<unsigned long long>(0));
}

}  // namespace integral

using namespace integral;

TEST_CASE("integers: every integer type takes exactly the integers in its range") {
    for (int power = 0; power <= 66; ++power)
        for (int near = -2; near <= 2; ++near)
            for (int sign : {-1, 1}) check_all_integers(sign * ((wide{1} << power) + near));
    wide ten = 1;
    for (int power = 0; power <= 36; ++power, ten *= 10)
        for (int near = -1; near <= 1; ++near)
            for (int sign : {-1, 1}) check_all_integers(sign * (ten + near));
}

TEST_CASE("integers: integers beyond 128 bits are out of range, not wrapped") {
    // Multiples of 2^64, 2^128 and 2^256 plus 1 wrap to 1 in sloppy arithmetic, the next two to 15 * 10^18.
    for (std::string const text : {"18446744073709551617", "36893488147419103233", "125680464442257309696",
                                   "1121804644422573096960", "340282366920938463463374607431768211457",
                                   "-18446744073709551617", "-340282366920938463463374607431768211457",
                                   "115792089237316195423570985008687907853269984665640564039457584007913129639937",
                                   "100000000000000000000", "99999999999999999999"}) {
        CAPTURE(text);
        CHECK(refused_everywhere<std::int64_t>(text));
        CHECK(refused_everywhere<std::uint64_t>(text));
        CHECK(refused_everywhere<std::int32_t>(text));
        CHECK(refused_everywhere<std::uint8_t>(text));
        CHECK(refused_as<std::int64_t>(brine::errc::number_out_of_range, text));
    }
}

TEST_CASE("integers: random ones of up to 40 digits are taken exactly when they fit") {
    random_numbers dice(61);
    std::size_t wrong = 0;
    for (int i = 0; i < 300'000; ++i) {
        std::string digits(1, static_cast<char>('1' + dice.below(9)));
        for (auto left = dice.below(i % 3 == 0 ? 40 : 21); left > 0; --left)
            digits += static_cast<char>('0' + dice.below(10));
        bool const fits = digits.size() < 20 || (digits.size() == 20 && digits <= "18446744073709551615");
        auto const decoded = brine::try_from_json<std::uint64_t>(digits);
        wrong += decoded.has_value() != fits || (decoded && std::to_string(*decoded) != digits);
        bool const negative_fits = digits.size() < 19 || (digits.size() == 19 && digits <= "9223372036854775808");
        auto const negative = brine::try_from_json<std::int64_t>("-" + digits);
        wrong += negative.has_value() != negative_fits || (negative && std::to_string(*negative) != "-" + digits);
    }
    CHECK(wrong == 0);
}

TEST_CASE("integers: no zeros stand in front") {
    for (std::string const text :
         {"00", "01", "-00", "-01", "007", "00000000000000000000001", "0000000000000000000000000000000000"}) {
        CHECK(refused_everywhere<int>(text));
        CHECK(refused_everywhere<std::uint64_t>(text));
        CHECK(refused_everywhere<std::int8_t>(text));
    }
}

TEST_CASE("integers: an integer has neither point nor exponent, and minus zero is no unsigned integer") {
    for (std::string const text : {"1.0", "1e2", "1E0", "0.0", "-0.0", "10e-1", "1e400"}) {
        CHECK(refused_everywhere<int>(text));
        CHECK(refused_everywhere<std::uint64_t>(text));
        CHECK(refused_everywhere<std::int8_t>(text));
    }
    check_integer<int>("-0", true, 0);
    check_integer<std::int64_t>("-0", true, 0);
    CHECK(refused_everywhere<unsigned>("-0"));
    CHECK(refused_everywhere<std::uint8_t>("-0"));
    CHECK(refused_everywhere<std::uint64_t>("-0"));
}

TEST_CASE("integers: an integer key is a JSON integer in quotes, within its range") {
    using small_map = std::map<std::int8_t, int>;
    CHECK(decodes_to(R"({"-128":1,"127":2,"0":3})", small_map{{-128, 1}, {127, 2}, {0, 3}}));
    CHECK(decodes_to(R"({"\u0037":1})", small_map{{7, 1}}));
    for (std::string const key :
         {"128", "-129", "99999999999999999999", "1.0", "1e0", " 1", "1 ", "", "-", "+1", "0x1", "one", "1\\u0000"})
        CHECK_MESSAGE(refused<small_map>(R"({")" + std::string(key) + R"(":1})"), key);
    CHECK(refused<std::map<unsigned, int>>(R"({"-1":1})"));
    CHECK(refused<std::map<unsigned, int>>(R"({"-0":1})"));
    CHECK(decodes_to(R"({"18446744073709551615":1})", std::map<std::uint64_t, int>{{UINT64_MAX, 1}}));
    CHECK(refused<std::map<std::uint64_t, int>>(R"({"18446744073709551616":1})"));
}
