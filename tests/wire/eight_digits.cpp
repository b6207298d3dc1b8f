#include <brine/wire/eight_digits.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

namespace wire = brine::wire;

namespace {

std::uint64_t word_of(std::string const& text) { return wire::load_word((text + "########").data()); }

}  // namespace

TEST_CASE("eight_digits: how many digits a word starts with") {
    CHECK(wire::leading_digits(word_of("12345678")) == 8);
    CHECK(wire::leading_digits(word_of("1234567/")) == 7);
    CHECK(wire::leading_digits(word_of("09:45678")) == 2);
    CHECK(wire::leading_digits(word_of("\xFF2345678")) == 0);
}

TEST_CASE("eight_digits: the number that they write") {
    CHECK(wire::eight_digits(word_of("12345678")) == 12345678);
    CHECK(wire::eight_digits(word_of("00000009")) == 9);
    CHECK(wire::eight_digits(word_of("99999999")) == 99999999);
    for (unsigned count = 0; count < 8; ++count) {
        CAPTURE(count);
        CHECK(wire::few_digits(word_of("98765432"), count) == (count == 0 ? 0 : std::stoul(std::string("98765432").substr(0, count))));
    }
}
