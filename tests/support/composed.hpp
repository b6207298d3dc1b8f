/// Round trips of random values of many types, each made of containers and of values.
#pragma once

#include "any_value.hpp"
#include "sanitizers.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <bitset>
#include <chrono>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <forward_list>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace support {

/// How many values of each type.
inline constexpr std::size_t values_of_each = instrumented ? 200 : 5000;

template <class...>
struct types {};

using ordered_values = types<bool, std::int8_t, std::uint64_t, float, double, long double, brine::wire::int128, char, std::string, std::u16string,
                             std::wstring, std::vector<std::byte>, std::array<std::byte, 3>, std::filesystem::path, std::chrono::milliseconds,
                             std::chrono::sys_time<std::chrono::milliseconds>, std::chrono::year_month_day, std::pair<int, std::string>,
                             std::tuple<bool, double>, std::array<short, 2>>;
using other_values = types<std::bitset<9>, std::complex<double>, sample::keeper, std::unordered_set<int>>;
using key_values = types<bool, std::int8_t, std::uint64_t, float, double, char, char32_t, std::string, std::u8string, std::u32string, std::chrono::nanoseconds,
                         std::chrono::sys_days, std::chrono::year_month_day, std::filesystem::path>;
using few_values = types<int, double, std::string, std::chrono::seconds, std::u16string>;

/// How many values of a type do not come back equal, fresh and over what was there.
template <class T>
std::size_t lost() {
    random_numbers dice(sizeof(T));
    std::size_t wrong = 0;
    std::string text;
    T used{};
    for (std::size_t i = 0; i < values_of_each; ++i) {
        auto const value = any_value<T>(dice);
        if (!brine::try_to_json(value, text)) {
            ++wrong;
            continue;
        }
        auto const fresh = brine::try_from_json<T>(text);
        wrong += !fresh || *fresh != value || !brine::try_from_json(text, used) || used != value;
    }
    return wrong;
}

template <class T>
void check_that_none_is_lost() {
    CHECK_MESSAGE(lost<T>() == 0, brine::type_name<T>());
}

/// Checks Container<Value> for each value; returns how many types that were.
template <template <class> class Container, class... Values>
std::size_t each_comes_back(types<Values...>) {
    (check_that_none_is_lost<Container<Values>>(), ...);
    return sizeof...(Values);
}

}  // namespace support
