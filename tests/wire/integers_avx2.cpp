#include <brine/wire/integers_avx2.hpp>

#include "support/listed_numbers.hpp"
#include "support/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

template <class T>
[[gnu::target("avx2")]] wire::read_elements read(std::vector<std::string> const& elements, std::array<T, 4>& values) {
    support::listed_numbers const numbers(elements);
    return wire::read_four_integers(numbers.tokens(), values.data());
}

/// Of the element among good ones, whether it is good.
template <class T>
bool is_good(std::string const& element) {
    std::array<T, 4> values{};
    auto const read_last = read<T>({"1,", "2,", "3,", element}, values);
    auto const read_first = read<T>({element, "2,", "3,", "4]"}, values);
    CHECK((read_last.good & 7) == 7);
    CHECK((read_first.good & 14) == 14);
    CHECK((read_last.good >> 3 & 1) == (read_first.good & 1));
    return (read_first.good & 1) != 0;
}

}  // namespace

TEST_CASE("integers_avx2: four at a time, of up to seven characters") {
    if (!wire::may_use(wire::instruction_set::avx2)) return;
    std::array<std::int64_t, 4> longs{};
    CHECK(read(std::vector<std::string>{"0,", "-1,", "9999999,", "-123456,"}, longs).go_on(4));
    CHECK(longs == std::array<std::int64_t, 4>{0, -1, 9999999, -123456});
    std::array<std::uint32_t, 4> unsigned_ones{};
    CHECK(read(std::vector<std::string>{"7,", "10,", "1000000,", "42,"}, unsigned_ones).go_on(4));
    CHECK(unsigned_ones == std::array<std::uint32_t, 4>{7, 10, 1000000, 42});

    support::random_numbers dice(31);
    for (int i = 0; i != 10'000; ++i) {
        std::array<std::int32_t, 4> expected{}, values{};
        std::vector<std::string> elements;
        for (auto& each : expected) {
            each = static_cast<std::int32_t>(dice.below(2'000'000) >> dice.below(21)) - 999'999 * static_cast<std::int32_t>(dice.below(2));
            elements.push_back(std::to_string(each) + ',');
        }
        REQUIRE(read(elements, values).go_on(4));
        REQUIRE(values == expected);
    }
}

TEST_CASE("integers_avx2: what is none, or longer, is not good") {
    if (!wire::may_use(wire::instruction_set::avx2)) return;
    for (std::string const element : {"0,", "-0,", "1]", "9999999]", "-999999,"}) {
        CAPTURE(element);
        CHECK(is_good<int>(element));
    }
    for (std::string const element : {"00,", "01,", "-01,", "-,", "12345678,", "123456789012,", "-1234567,", "1.5,", "1e5,", "1 ,", "1:", "1}", "1\"", "+1,", "1-,", "--1,", "a,", ":,", "/,",
                                      "[,", "],", "\"1\",", "1\x80,", "\xB1,"}) {
        CAPTURE(element);
        CHECK(!is_good<int>(element));
        CHECK(!is_good<std::uint64_t>(element));
    }
    CHECK(!is_good<unsigned>("-1,"));
    CHECK(!is_good<unsigned>("-0,"));
}

TEST_CASE("integers_avx2: elements count up to one that is not good, or is not behind a comma") {
    if (!wire::may_use(wire::instruction_set::avx2)) return;
    std::array<int, 4> values{};
    CHECK(read<int>({"1,", "2,", "3,", "4]"}, values).count() == 4);
    CHECK(!read<int>({"1,", "2,", "3,", "4]"}, values).go_on(4));
    CHECK(read<int>({"1,", "2,", "x,", "4,"}, values).count() == 2);
    CHECK(read<int>({"1,", "2]", "3,", "4,"}, values).count() == 2);
    CHECK(read<int>({"x,", "2,", "3,", "4,"}, values).count() == 0);
}
#endif
