#include <brine/wire/pointed.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

namespace wire = brine::wire;

namespace {

std::string told(wire::pointed const& read, char const* start) {
    if (read.end == nullptr) return "another shape";
    return std::to_string(read.significand) + "e-" + std::to_string(read.decimals) + " of " + std::to_string(read.end - start);
}

#if defined(BRINE_HAS_X86_KERNELS)
[[gnu::target("sse4.1")]] wire::pointed by_sse41(char const* start, bool negative) { return wire::read_pointed_sse41(start, negative); }
#endif

/// What all ways say about a text that a comma follows; "disagreement" if they do not say the same.
std::string read(std::string const& text) {
    auto const memory = text + ',' + std::string(64, '#');
    auto const scalar = told(wire::read_pointed(memory.data()), memory.data());
#if defined(BRINE_HAS_X86_KERNELS)
    if (wire::may_use(wire::instruction_set::sse41)) {
        auto const sse41 = told(by_sse41(memory.data(), false), memory.data());
        // It leaves seventeen and more decimals to the other.
        if (sse41 != scalar && !(sse41 == "another shape" && text.size() - text.find('.') > 17)) return "disagreement";
        auto const with_sign = '-' + memory;
        if (told(by_sse41(with_sign.data(), true), with_sign.data() + 1) != sse41) return "disagreement behind a sign";
    }
#endif
    return scalar;
}

}  // namespace

TEST_CASE("pointed: a point behind one to seven digits, and up to nineteen digits in all, are read at once") {
    CHECK(read("1.5") == "15e-1 of 3");
    CHECK(read("21.4375") == "214375e-4 of 7");
    CHECK(read("0.0") == "0e-1 of 3");
    CHECK(read("1.234567") == "1234567e-6 of 8");
    CHECK(read("1.2345678") == "12345678e-7 of 9");
    CHECK(read("1234567.8") == "12345678e-1 of 9");
    CHECK(read("0.0000000") == "0e-7 of 9");
    CHECK(read("1.2345678901234567") == "12345678901234567e-16 of 18");
    CHECK(read("123.4567890123456789") == "1234567890123456789e-16 of 20");
    CHECK(read("1.234567890123456789") == "1234567890123456789e-18 of 20");
    CHECK(read("9.999999999999999999") == "9999999999999999999e-18 of 20");
    for (std::string const text : {"12345678.9", "01.5", "1.", "12.", ".5", "-1.5", "1,5", "1.,", "1./", "1.:", "1:5", "1.2345678901234567890", "01.2345678", "12345678", ".12345678", "1..2345678", "1.-2345678", "1.", "a", ""}) {
        CAPTURE(text);
        CHECK(read(text) == "another shape");
    }
}

TEST_CASE("pointed: an exponent is left where it stands") {
    CHECK(read("1.2345678e5") == "12345678e-7 of 9");
    CHECK(read("1.2E-5") == "12e-1 of 3");
}

TEST_CASE("pointed: digits in every number on both sides of the point") {
    support::random_numbers dice(12);
    for (std::size_t whole = 0; whole < 10; ++whole)
        for (std::size_t decimals = 0; decimals < 22; ++decimals) {
            std::string text;
            for (std::size_t i = 0; i != whole; ++i) text += static_cast<char>('1' + dice.below(9));
            text += '.';
            for (std::size_t i = 0; i != decimals; ++i) text += static_cast<char>('0' + dice.below(10));
            CAPTURE(text);
            auto digits = text;
            digits.erase(whole, 1);
            bool const suits = whole >= 1 && whole <= 7 && decimals >= 1 && whole + decimals <= 19;
            CHECK(read(text) == (suits ? digits + "e-" + std::to_string(decimals) + " of " + std::to_string(text.size()) : "another shape"));
        }
}
