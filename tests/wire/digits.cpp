#include <brine/wire/digits.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace wire = brine::wire;

namespace {

constexpr bool counts() {
    std::uint64_t power = 1;
    for (unsigned digits = 1; digits <= 20; ++digits) {
        if (wire::digit_count(power) != digits) return false;
        if (digits > 1 && wire::digit_count(power - 1) != digits - 1) return false;
        if (digits < 20) power *= 10;
    }
    return wire::digit_count(0) == 1 && wire::digit_count(std::numeric_limits<std::uint64_t>::max()) == 20;
}

constexpr char untouched = '#';

/// The text of an integer; "overrun" if a byte beyond integer_room was touched.
template <class T>
std::string text_of(T value) {
    char bytes[wire::integer_room + 16];
    std::fill_n(bytes, sizeof bytes, untouched);
    auto const* const end = wire::put_integer(bytes, value);
    for (auto const* rest = bytes + wire::integer_room; rest != bytes + sizeof bytes; ++rest)
        if (*rest != untouched) return "overrun";
    return {bytes, static_cast<std::size_t>(end - bytes)};
}

template <class... T>
bool limits_are_right() {
    return ((text_of(std::numeric_limits<T>::min()) == std::to_string(std::numeric_limits<T>::min()) &&
             text_of(std::numeric_limits<T>::max()) == std::to_string(std::numeric_limits<T>::max()) && text_of(T{0}) == "0") && ...);
}

}  // namespace

TEST_CASE("digits: counted at every power of ten and below it") {
    static_assert(counts());
    CHECK(counts());
}

TEST_CASE("digits: the least and the greatest of every type") {
    CHECK(limits_are_right<std::int8_t, std::uint8_t, std::int16_t, std::uint16_t, std::int32_t, std::uint32_t, std::int64_t, std::uint64_t,
                           long long, unsigned long long>());
}

TEST_CASE("digits: every length, at both its ends") {
    for (std::uint64_t power = 10; power < 10000000000000000000u; power *= 10)
        for (auto const value : {power - 1, power, power + 1, power * 9 + 5}) CHECK(text_of(value) == std::to_string(value));
}

TEST_CASE("digits: every number of up to five digits, both signs") {
    std::size_t wrong = 0;
    for (int i = 0; i < 100000; ++i) wrong += text_of(i) != std::to_string(i) || text_of(-i) != std::to_string(-i);
    CHECK(wrong == 0);
}

TEST_CASE("digits: random numbers of random lengths") {
    support::random_numbers dice(3);
    std::size_t wrong = 0;
    for (int i = 0; i < 100000; ++i) {
        auto const value = dice.next() >> dice.below(64);
        wrong += text_of(value) != std::to_string(value);
        wrong += text_of(static_cast<std::int64_t>(value)) != std::to_string(static_cast<std::int64_t>(value));
    }
    CHECK(wrong == 0);
}

TEST_CASE("digits: those of 32 bits are counted by their highest bit, at every power of ten and of two, and below it") {
    for (std::uint64_t const base : {2u, 10u})
        for (std::uint64_t power = 1; power <= 0xFFFFFFFF; power *= base)
            for (auto const value : {power - 1, power}) CHECK(wire::short_digit_count(static_cast<std::uint32_t>(value)) == wire::digit_count(value));
    CHECK(wire::short_digit_count(0xFFFFFFFF) == 10);
}

TEST_CASE("digits: eight digits are eight digits, zeros in front") {
    char bytes[8];
    auto const eight = [&bytes](std::uint32_t value) { return wire::put_eight_digits(bytes, value), std::string(bytes, 8); };
    CHECK(eight(0) == "00000000");
    CHECK(eight(42) == "00000042");
    CHECK(eight(12345678) == "12345678");
    CHECK(eight(99999999) == "99999999");
}

TEST_CASE("digits: a short number touches eight bytes at most") {
    for (std::uint32_t const value : {0u, 9u, 10u, 9999u, 10000u, 12345u, 9999999u, 10000000u, 99999999u}) {
        std::string bytes(12, untouched);
        auto const* const end = wire::put_short(bytes.data(), value);
        CHECK(bytes.substr(0, static_cast<std::size_t>(end - bytes.data())) == std::to_string(value));
        CHECK(bytes.substr(8) == std::string(4, untouched));
    }
}
