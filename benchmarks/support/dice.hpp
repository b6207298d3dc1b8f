/// A small random generator that gives the same sequence everywhere (splitmix64), for generated documents.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace support {

class dice {
public:
    explicit dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t bits() {
        auto mixed = state_ += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

    /// Between low and high, both included.
    std::uint64_t between(std::uint64_t low, std::uint64_t high) { return low + bits() % (high - low + 1); }

    bool chance(unsigned percent) { return bits() % 100 < percent; }

    /// Between 0 and 1.
    double fraction() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

    std::string_view one_of(std::span<std::string_view const> choices) { return choices[bits() % choices.size()]; }

    /// That many characters out of an alphabet of ASCII.
    std::string letters(std::size_t count, std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz0123456789_") {
        std::string word;
        for (std::size_t i = 0; i != count; ++i) word += alphabet[bits() % alphabet.size()];
        return word;
    }

    /// That many pieces, one after another.
    std::string pieces(std::size_t count, std::span<std::string_view const> choices) {
        std::string text;
        for (std::size_t i = 0; i != count; ++i) text += one_of(choices);
        return text;
    }

private:
    std::uint64_t state_;
};

}  // namespace support
