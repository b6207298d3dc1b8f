/// What can be wrong with UTF-8, as tables for processors that look many bytes up at once.
#pragma once

#include <cstdint>

namespace brine::inline v0::wire {

/// A value for every half of a byte; the same sixteen again and again, for vectors of up to 64 bytes.
struct half_byte_table {
    std::uint8_t of[64];

    constexpr explicit half_byte_table(auto value_for) : of{} {
        for (unsigned i = 0; i != sizeof of; ++i) of[i] = static_cast<std::uint8_t>(value_for(i % 16));
    }
};

/// What can be wrong with two neighbouring bytes of UTF-8, as bits: three tables, looked up with the first byte's halves and
/// the second byte's upper one, have a bit in common only where that fault is there (John Keiser and Daniel Lemire,
/// "Validating UTF-8 In Less Than One Instruction Per Byte", 2021).
struct utf8_faults {
    enum : std::uint8_t {
        too_short = 1, too_long = 2, overlong_3 = 4, too_large = 8, surrogate = 16, overlong_2 = 32,
        overlong_4 = 64, too_large_1000 = 64, two_continuations = 128, anyhow = too_short | too_long | two_continuations
    };

    static constexpr half_byte_table by_first_high{[](unsigned half) -> unsigned {
        if (half < 8) return too_long;
        if (half < 12) return two_continuations;
        if (half == 12) return too_short | overlong_2;
        if (half == 13) return too_short;
        return half == 14 ? too_short | overlong_3 | surrogate : too_short | too_large | too_large_1000 | overlong_4;
    }};
    static constexpr half_byte_table by_first_low{[](unsigned half) -> unsigned {
        if (half == 0) return anyhow | overlong_2 | overlong_3 | overlong_4;
        if (half == 1) return anyhow | overlong_2;
        if (half < 4) return anyhow;
        if (half == 4) return anyhow | too_large;
        return anyhow | too_large | too_large_1000 | (half == 13 ? surrogate : 0);
    }};
    static constexpr half_byte_table by_second_high{[](unsigned half) -> unsigned {
        if (half < 8 || half > 11) return too_short;
        constexpr unsigned continuation = too_long | overlong_2 | two_continuations;
        if (half == 8) return continuation | overlong_3 | too_large_1000 | overlong_4;
        return half == 9 ? continuation | overlong_3 | too_large : continuation | surrogate | too_large;
    }};
};

}  // namespace brine::inline v0::wire
