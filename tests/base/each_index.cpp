#include <brine/base/each_index.hpp>

#include <doctest/doctest.h>

#include <cstddef>

using brine::detail::each_index;

namespace {

template <std::size_t N>
constexpr std::size_t sum_below(std::size_t end) {
    std::size_t sum = 0;
    each_index<N>([&]<std::size_t I>() { return I < end && (sum += I, true); });
    return sum;
}

}  // namespace

TEST_CASE("each_index: every number below N, in their order, over several blocks, too") {
    static_assert(sum_below<0>(9) == 0 && sum_below<4>(9) == 6 && sum_below<300>(300) == 299 * 300 / 2);
    CHECK(each_index<300>([]<std::size_t I>() { return I < 300; }));
}

TEST_CASE("each_index: ends with the first false") {
    static_assert(sum_below<300>(130) == 129 * 130 / 2);
    CHECK(!each_index<300>([]<std::size_t I>() { return I != 128; }));
}
