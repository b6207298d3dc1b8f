/// Long arrays of what is hard to read or write: doubles of 17 digits, integers of 64 bits, texts full of escapes; and the
/// twenty-six lists of the letters, from z to a.
#pragma once

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "../support/dice.hpp"
#include "../support/text_builder.hpp"

namespace workloads {

/// Any finite double between 1e-16 and 1e16, with all its 17 digits.
inline std::string doubles(std::size_t count) {
    support::dice dice(17);
    support::text_builder text(1);
    text.array([&] {
        for (std::size_t i = 0; i != count; ++i) {
            auto const number = std::ldexp(1 + dice.fraction(), static_cast<int>(dice.between(0, 106)) - 53);
            std::array<char, 40> digits{};
            auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), dice.chance(50) ? number : -number,
                                           std::chars_format::general, 17);
            text.literal({digits.data(), end.ptr});
        }
    });
    return text.take();
}

inline std::string ids(std::size_t count) {
    support::dice dice(64);
    support::text_builder text(1);
    text.array([&] {
        for (std::size_t i = 0; i != count; ++i) text.value(dice.bits());
    });
    return text.take();
}

inline std::string escapes(std::size_t count) {
    static constexpr std::array<std::string_view, 12> pieces{
        R"(\")", R"(\\)", R"(\n)", R"(\t)", R"(\/)",  R"(\u00e6)", R"(\ud83d\ude80)", "plain words between ",
        "æøå",   "two ",  "of ",   "the harbour "};
    support::dice dice(92);
    support::text_builder text(1);
    text.array([&] {
        for (std::size_t i = 0; i != count; ++i) text.literal('"' + dice.pieces(dice.between(2, 24), pieces) + '"');
    });
    return text.take();
}

inline std::string letters(std::size_t numbers_each) {
    support::dice dice(26);
    support::text_builder text(0);
    text.object([&] {
        for (char letter = 'z'; letter >= 'a'; --letter) {
            text.array(std::string_view(&letter, 1), [&] {
                for (std::size_t i = 0; i != numbers_each; ++i) text.value(dice.between(0, 99'999));
            });
        }
    });
    auto pretty = text.take();
    std::erase(pretty, '\n');
    std::erase(pretty, ' ');
    return pretty;
}

}  // namespace workloads
