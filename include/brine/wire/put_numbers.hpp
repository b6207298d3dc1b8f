/// Many numbers as elements of an array, or as rows of a few. Eight at a time where the processor has AVX-512.
#pragma once

#include <brine/wire/decimal.hpp>
#include <brine/wire/digits.hpp>
#include <brine/wire/digits_avx512.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/shortest_avx512.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <type_traits>

namespace brine::inline v0::wire {

/// Where numbers end that have been written, and how many they are.
struct numbers_put {
    char* end;
    std::size_t count;
};

/// Room for each of a list's numbers.
template <class T>
inline constexpr std::size_t listed_room = (std::integral<T> ? integer_room : decimal_room) + 3;

/// What stands around the numbers of an array, or of an array of arrays of `Row` numbers each.
template <std::size_t Row>
class listing {
public:
    /// A fresh array has no element yet.
    explicit listing(bool fresh) : fresh_(fresh) {}

    [[gnu::always_inline]] char* before(char* to) {
        *to = ',';
        to += !fresh_;
        fresh_ = false;
        if constexpr (Row != 0) {
            *to = '[';
            to += column_ == 0;
        }
        return to;
    }
    [[gnu::always_inline]] char* behind(char* to) {
        if constexpr (Row != 0) {
            bool const ends = ++column_ == Row;
            *to = ']';
            to += ends;
            column_ = ends ? 0 : column_;
        }
        return to;
    }

private:
    bool fresh_;
    std::size_t column_ = 0;
};

/// Writes numbers one by one, up to one that is not finite.
template <std::size_t Row, class T>
numbers_put put_one_by_one(char* to, T const* from, std::size_t count, listing<Row> around) {
    for (std::size_t i = 0; i != count; ++i) {
        to = around.before(to);
        if constexpr (std::integral<T>) {
            to = put_integer(to, from[i]);
        } else {
            if (!std::isfinite(from[i])) [[unlikely]] return {to, i};
            to = put_float(to, from[i]);
        }
        to = around.behind(to);
    }
    return {to, count};
}

#if defined(BRINE_HAS_X86_KERNELS)
/// Writes one of eight; returns its end, or null where it is not finite.
[[gnu::always_inline]] inline char* put_one_of(eight_shortest const& found, std::size_t lane, char* to, double value) {
    if ((found.good >> lane & 1) == 0) [[unlikely]] return std::isfinite(value) ? put_float(to, value) : nullptr;
    *to = '-';
    return put_digits(to + std::signbit(value), found.digits(lane), static_cast<int>(found.point[lane]));
}
template <std::integral T>
[[gnu::always_inline]] inline char* put_one_of(eight_integers const& found, std::size_t lane, char* to, T value) {
    if constexpr (std::is_signed_v<T>) *to = '-', to += value < 0;
    return found.put(to, lane);
}

/// The same many at a time; at least eight.
template <std::size_t Row, class T>
[[gnu::noinline, BRINE_AVX512_LANES]] numbers_put put_together(char* to, T const* from, std::size_t count, listing<Row> around) {
    for (std::size_t i = 0, start = 0; i != count; start += 16) {
        // Twice eight, so that the steps of one fill the time that the other's wait; the last ones may be some of those before again.
        std::array<std::conditional_t<std::integral<T>, eight_integers, eight_shortest>, 2> found;
        std::array<std::size_t, 2> const starts{std::min(start, count - 8), std::min(start + 8, count - 8)};
        find_digits(from + starts[0], found[0]);
        find_digits(from + starts[1], found[1]);
        for (std::size_t half = 0; half != 2; ++half) {
            for (; i != starts[half] + 8; ++i) {
                to = around.before(to);
                auto* const end = put_one_of(found[half], i - starts[half], to, from[i]);
                if (end == nullptr) [[unlikely]] return {to, i};
                to = around.behind(end);
            }
        }
    }
    return {to, count};
}
#endif

/// Writes numbers up to one that is not finite, in front of which it stops; touches at most listed_room bytes for each. `fresh`: no element
/// has been written yet.
template <std::size_t Row, class T>
numbers_put put_numbers(char* to, T const* from, std::size_t count, bool fresh) {
    listing<Row> const around(fresh);
#if defined(BRINE_HAS_X86_KERNELS)
    constexpr std::size_t many = 12;  // a processor that meets multiplications of 512 bits now and then is slow for a while after each
    if constexpr (std::is_same_v<T, double> || (std::integral<T> && sizeof(T) >= 4))
        if (count >= many && may_use(instruction_set::avx512)) return put_together(to, from, count, around);
#endif
    return put_one_by_one(to, from, count, around);
}

}  // namespace brine::inline v0::wire
