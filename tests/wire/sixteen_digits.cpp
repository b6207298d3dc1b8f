#include <brine/wire/sixteen_digits.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace wire = brine::wire;

namespace {

/// Sixteen digits as their text and how many are significant: "0000000000000012 16".
template <class Digits>
std::string told(std::uint32_t first, std::uint32_t second) {
    Digits const digits(first, second);
    std::string text;
    for (auto const word : {digits.front, digits.back})
        for (int byte = 0; byte < 8; ++byte) text += static_cast<char>('0' + (word >> (8 * byte) & 0xFF));
    return text + ' ' + std::to_string(digits.significant());
}

std::string expected(std::uint32_t first, std::uint32_t second) {
    auto const eight = [](std::uint32_t value) { return std::to_string(100000000 + value).substr(1); };
    auto const text = eight(first) + eight(second);
    return text + ' ' + std::to_string(text.find_last_not_of('0') + 1);
}

template <class Digits>
std::size_t wrong_ones() {
    support::random_numbers dice(16);
    std::size_t wrong = 0;
    for (std::uint32_t value = 0; value < 10000; ++value) {
        wrong += told<Digits>(value * 10000, 0) != expected(value * 10000, 0);
        wrong += told<Digits>(value, value * 10000 + 9999) != expected(value, value * 10000 + 9999);
    }
    for (int i = 0; i < 10000; ++i) {
        auto const first = static_cast<std::uint32_t>(dice.below(100000000)), second = static_cast<std::uint32_t>(dice.below(100000000));
        wrong += told<Digits>(first, second) != expected(first, second);
    }
    return wrong;
}

}  // namespace

TEST_CASE("sixteen_digits: both ways write the same digits, and know the last one that counts") {
    CHECK(wrong_ones<wire::scalar_digits>() == 0);
    CHECK(wrong_ones<wire::sixteen_digits>() == 0);
    CHECK(told<wire::sixteen_digits>(0, 0) == "0000000000000000 0");
    CHECK(told<wire::scalar_digits>(99999999, 99999999) == "9999999999999999 16");
}
