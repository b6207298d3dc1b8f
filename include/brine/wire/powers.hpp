/// The powers of ten that 64 bits hold.
#pragma once

#include <array>
#include <cstdint>

namespace brine::inline v0::wire {

/// 10^0 to 10^19.
inline constexpr auto powers_of_ten = [] {
    std::array<std::uint64_t, 20> table{};
    std::uint64_t power = 1;
    for (auto& each : table) each = power, power *= 10;
    return table;
}();

}  // namespace brine::inline v0::wire
