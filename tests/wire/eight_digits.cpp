#include <brine/wire/eight_digits.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace wire = brine::wire;

TEST_CASE("eight_digits: leading digits are counted, whatever follows") {
    for (unsigned count = 0; count <= 8; ++count)
        for (int byte = 0; byte < 256; ++byte) {
            if (byte >= '0' && byte <= '9' && count < 8) continue;
            for (char const rest : {'0', '9', '\0', '\xFF'}) {
                auto text = std::string(count, '9') + std::string(9 - count, rest);
                text[count] = static_cast<char>(byte);
                REQUIRE(wire::leading_digits(wire::load_word(text.data())) == count);
            }
        }
}

TEST_CASE("eight_digits: eight digits at once") {
    for (auto const& [text, value] : std::array<std::pair<char const*, std::uint64_t>, 5>{
             {{"00000000", 0}, {"00000001", 1}, {"12345678", 12345678}, {"99999999", 99999999}, {"90000009", 90000009}}})
        CHECK(wire::eight_digits(wire::load_word(text)) == value);
}

TEST_CASE("eight_digits: none to seven digits") {
    for (unsigned count = 0; count < 8; ++count) {
        CAPTURE(count);
        CHECK(wire::few_digits(wire::load_word("98765432"), count) == (count == 0 ? 0 : std::stoul(std::string("98765432").substr(0, count))));
    }
}
