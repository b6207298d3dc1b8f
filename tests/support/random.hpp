/// Numbers that are the same on every machine and in every run (SplitMix64, Steele, Lea and Flood 2014).
#pragma once

#include <cstddef>
#include <cstdint>

namespace support {

class random_numbers {
public:
    explicit constexpr random_numbers(std::uint64_t seed) : state_(seed) {}

    constexpr std::uint64_t next() {
        auto z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// A number from 0 to `bound - 1`.
    constexpr std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
    constexpr bool coin() { return (next() & 1) != 0; }

private:
    std::uint64_t state_;
};

}  // namespace support
