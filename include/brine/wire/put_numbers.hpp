/// Many numbers as elements of an array, or as rows of a few. Sixteen at a time where the processor has AVX-512.
#pragma once

#include <brine/wire/decimal.hpp>
#include <brine/wire/decimal_avx512.hpp>
#include <brine/wire/digits.hpp>
#include <brine/wire/digits_avx512.hpp>
#include <brine/wire/instruction_set.hpp>

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
/// Finds the digits of at least sixteen numbers, sixteen at a time, and lets `put` write each: put(found, lane, index). Ends where that
/// says false, and returns the index.
template <class Found, class T, class Put>
[[gnu::always_inline, BRINE_AVX512_LANES]] inline std::size_t put_sixteens(T const* from, std::size_t count, Put put) {
    for (std::size_t start = 0, lane = 0;;) {
        Found found;
        find_digits(from + start, found);
        for (; lane != 16; ++lane)
            if (!put(found, lane, start + lane)) [[unlikely]] return start + lane;
        if (start + 16 == count) return count;
        auto const next = std::min(start + 16, count - 16);  // the last ones may be some of those before again
        lane = start + 16 - next;
        start = next;
    }
}

/// Writes doubles sixteen at a time; at least sixteen.
template <std::size_t Row>
[[gnu::noinline, BRINE_AVX512_LANES]] numbers_put put_together(char* to, double const* from, std::size_t count, listing<Row> around) {
    auto const put = put_sixteens<sixteen_decimals>(from, count, [&](sixteen_decimals const& found, std::size_t lane, std::size_t index) {
        to = around.before(to);
        if ((found.good >> lane & 1) != 0) [[likely]] {
            *to = '-';
            to = found.put(to + std::signbit(from[index]), lane);
        } else if (std::isfinite(from[index])) {
            to = put_float(to, from[index]);
        } else {
            return false;
        }
        return to = around.behind(to), true;
    });
    return {to, put};
}

/// Writes integers sixteen at a time; at least seventeen.
template <std::integral T>
[[gnu::noinline, BRINE_AVX512_LANES]] numbers_put put_together(char* to, T const* from, std::size_t count, listing<0> around) {
    // The first one may stand behind no comma.
    to = put_integer(around.before(to), *from);
    put_sixteens<sixteen_integers>(from + 1, count - 1, [&to](sixteen_integers const& found, std::size_t lane, std::size_t) { return to = found.put(to, lane), true; });
    return {to, count};
}
#endif

/// Whether so many numbers are faster written together. A processor that meets multiplications of 512 bits now and then is slow for a while
/// after each, and the first sixteen take 25 ns or more until they are there. Long integers and doubles make up for that soon; short ones, for
/// which one by one takes 1.6 ns, late; and those of five digits and more are seldom all as long, which one by one has to guess.
template <class T>
bool pays_together(T const* from, std::size_t count) {
    if constexpr (std::floating_point<T>) return count >= 16;
    if (count < 17) return false;
    auto const longest = std::max({from[0], from[count / 2], from[count - 1]});
    return count >= (longest < 10000 ? 60u : longest < 100000000 ? 32u : 17u);
}

/// Writes numbers up to one that is not finite, in front of which it stops; touches at most listed_room bytes for each. `fresh`: no element
/// has been written yet.
template <std::size_t Row, class T>
numbers_put put_numbers(char* to, T const* from, std::size_t count, bool fresh) {
    listing<Row> const around(fresh);
#if defined(BRINE_HAS_X86_KERNELS)
    if constexpr (std::is_same_v<T, double> || (std::integral<T> && sizeof(T) >= 4))
        if (pays_together(from, count) && may_use(instruction_set::avx512)) return put_together(to, from, count, around);
#endif
    return put_one_by_one(to, from, count, around);
}

}  // namespace brine::inline v0::wire
