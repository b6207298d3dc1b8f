/// Many numbers of an array at a time, on a cursor that stays in registers: token by token it went through memory, which
/// for short integers took as long as reading them: 5,000 of up to five digits went from 84 to 47 us (Zen 3, g++-16 -O3), of
/// which stage 1 is 14. What is left is the number of instructions, about 50 a number: wider registers would be next.
#pragma once

#include <brine/wire/cursor.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/pointed.hpp>
#include <brine/wire/text.hpp>

#include <concepts>
#include <cstddef>

namespace brine::inline v0::wire {

/// Reads a floating-point number that nothing is wrong with; returns its end, or null.
template <std::floating_point T>
[[gnu::noinline]] char const* read_plain_float(char const* at, char const* limit, T& value) {
    auto const read = read_float<T>(at, limit);
    if (read.status != numeric::ok || !ends_scalar(read.end, limit)) return nullptr;
    value = read.value;
    return read.end;
}

#if defined(BRINE_HAS_X86_KERNELS)
template <std::floating_point T>
[[gnu::noinline, gnu::target("sse4.1")]] char const* read_plain_float_sse41(char const* at, char const* limit, T& value) {
    bool const negative = *at == '-';
    auto const read = read_pointed_sse41(at + negative);
    if (read.end != nullptr) [[likely]]
        if (auto const* const end = finish_pointed(read, negative, value); end != nullptr) [[likely]] return end;
    return read_plain_float(at, limit, value);
}
#endif

/// Reads a number that nothing is wrong with, and nothing unusual; returns its end, or null.
template <class T>
[[gnu::always_inline]] inline char const* read_plain(char const* at, char const* limit, T& value) {
    if constexpr (std::integral<T>) {
        auto const* const end = read_short_integer(at, value);
        if (end != nullptr || sizeof(T) < 4) [[likely]] return end;
        return read_long_integer(at, value);
    } else {
#if defined(BRINE_HAS_X86_KERNELS)
        if (may_use(instruction_set::sse41)) [[likely]] return read_plain_float_sse41(at, limit, value);
#endif
        return read_plain_float(at, limit, value);
    }
}

/// How many numbers were read, and where that led: behind the last one if it `ended` the run, else on an element.
struct number_run {
    cursor at;
    std::size_t count;
    bool ended;
};

/// Reads elements of an array as long as they are plain numbers, the one at the cursor first, and at most `most`.
template <class T>
[[gnu::always_inline]] inline number_run read_numbers(cursor at, T* to, std::size_t most) {
    for (std::size_t count = 0; count != most;) {
        auto const* const end = read_plain(at.here(), at.limit(), to[count]);
        if (end == nullptr) return {at, count, false};
        ++count;
        if (at.advance_to_number(end)) [[likely]] continue;
        at.advance(end);
        return {at, count, true};
    }
    return {at, most, false};
}

}  // namespace brine::inline v0::wire
