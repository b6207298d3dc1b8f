#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <deque>
#include <forward_list>
#include <limits>
#include <list>
#include <ranges>
#include <span>
#include <string>
#include <vector>

namespace sequence_test {

/// Has push_back and pop_back, and little else.
struct stack {
    using value_type = std::string;
    std::vector<std::string> held{};
    stack() = default;
    explicit stack(std::vector<std::string> of) : held(std::move(of)) {}
    auto begin() { return held.begin(); }
    auto end() { return held.end(); }
    [[nodiscard]] auto begin() const { return held.begin(); }
    [[nodiscard]] auto end() const { return held.end(); }
    void clear() { held.clear(); }
    void push_back(std::string value) { held.push_back(std::move(value)); }
    void pop_back() { held.pop_back(); }
    friend bool operator==(stack const&, stack const&) = default;
};

}  // namespace sequence_test

using namespace support;
using enum brine::errc;
using numbers = std::vector<int>;
using words = std::vector<std::string>;

TEST_CASE("sequence: its elements in order") {
    CHECK(said(numbers{1, 2}) == "begin_array; element; number 1; element; number 2; end_array");
    CHECK(said(numbers{}) == "begin_array; end_array");
    CHECK(said(std::list<numbers>{{}, {3}}) ==
          "begin_array; element; begin_array; end_array; element; begin_array; element; number 3; end_array; end_array");
    CHECK(said(std::deque<bool>{true}) == "begin_array; element; boolean true; end_array");
}

TEST_CASE("sequence: packed booleans are booleans") {
    CHECK(said(std::vector<bool>{true, false}) == "begin_array; element; boolean true; element; boolean false; end_array");
    CHECK(decodes_to("[true,false,true]", std::vector<bool>{true, false, true}));
    std::vector<bool> value(10, true);
    CHECK(replace(value, "[false]") == fine);
    CHECK(value == std::vector<bool>{false});
    CHECK(verdict_on<std::vector<bool>>("[true,1]") == verdict{expected_boolean, 6, "$[1]"});
}

TEST_CASE("sequence: an empty array clears the container") {
    numbers value{1, 2, 3};
    CHECK(replace(value, "[]") == fine);
    CHECK(value.empty());
}

TEST_CASE("sequence: a shorter text shrinks it, a longer one lets it grow, none appends") {
    numbers value{1, 2, 3};
    CHECK(replace(value, "[7,8]") == fine);
    CHECK(value == numbers{7, 8});
    CHECK(replace(value, "[1,2,3,4,5]") == fine);
    CHECK(value == numbers{1, 2, 3, 4, 5});
    CHECK(replace(value, "[5,4,3,2,1]") == fine);
    CHECK(value == numbers{5, 4, 3, 2, 1});
}

TEST_CASE("sequence: the container and its elements keep their memory") {
    words value(3, std::string(1000, 'x'));
    auto const* const container = value.data();
    auto const* const bytes = value[0].data();
    CHECK(replace(value, "[\"a\",\"b\"]") == fine);
    CHECK(value == words{"a", "b"});
    CHECK(value.data() == container);
    CHECK(value[0].data() == bytes);
    CHECK(value.capacity() >= 3);
}

TEST_CASE("sequence: lists and deques shrink and grow too") {
    std::list<int> list{1, 2, 3};
    auto const* const node = &list.front();
    CHECK(replace(list, "[9]") == fine);
    CHECK(list == std::list<int>{9});
    CHECK(&list.front() == node);
    std::deque<int> deque{1};
    CHECK(replace(deque, "[1,2,3]") == fine);
    CHECK(deque == std::deque<int>{1, 2, 3});
}

TEST_CASE("sequence: a fault in an element names its index, old and new elements alike") {
    CHECK(verdict_on<numbers>("[1,2,x]") == verdict{expected_integer, 5, "$[2]"});
    numbers value{1, 2, 3};
    CHECK(replace(value, "[1,true]") == verdict{expected_integer, 3, "$[1]"});
    CHECK(replace(value, "[1,2,3,4,true]") == verdict{expected_integer, 9, "$[4]"});
    CHECK(verdict_on<std::vector<words>>("[[],[\"a\",1]]") == verdict{expected_string, 9, "$[1][1]"});
}

TEST_CASE("sequence: a fault between elements is the array's") {
    CHECK(verdict_on<numbers>("{}") == verdict{expected_array, 0, "$"});
    CHECK(verdict_on<numbers>("[1") == verdict{unexpected_end, 2, "$"});
    CHECK(verdict_on<numbers>("[1;2]").code == invalid_number);
    CHECK(verdict_on<numbers>("[1 2]") == verdict{expected_comma_or_bracket, 3, "$"});
    CHECK(verdict_on<numbers>("[1,]") == verdict{trailing_comma, 2, "$"});
}

TEST_CASE("sequence: an element that cannot be written names its index") {
    auto const failure = refusal(std::vector<double>{1, 2, std::numeric_limits<double>::quiet_NaN()});
    CHECK(failure.code == not_finite);
    CHECK(failure.path == "$[2]");
    CHECK(refusal(std::vector<numbers>{{}}, 1).code == too_deep);
    CHECK(refusal(std::vector<numbers>{{}}, 1).path == "$[0]");
}

TEST_CASE("sequence: a forward list is read from its start to its end") {
    using list = std::forward_list<int>;
    comes_back(list{1, 2, 3}, "[1,2,3]");
    comes_back(list{}, "[]");
    list value{1, 2, 3};
    auto const* const node = &value.front();
    CHECK(replace(value, "[9]") == fine);
    CHECK(value == list{9});
    CHECK(&value.front() == node);
    CHECK(replace(value, "[1,2,3]") == fine);
    CHECK(value == list{1, 2, 3});
    CHECK(verdict_on<list>("[1,x]") == verdict{expected_integer, 3, "$[1]"});
}

TEST_CASE("sequence: a container of one's own needs push_back") {
    using sequence_test::stack;
    comes_back(stack({"a", "b"}), R"(["a","b"])");
    stack value({"a", "b", "c"});
    CHECK(replace(value, R"(["x"])") == fine);
    CHECK(value == stack({"x"}));
}

TEST_CASE("sequence: views and other ranges are written") {
    std::vector<int> const values{1, 2, 3, 4};
    CHECK(brine::try_to_json(std::span(values).first(2)).value() == "[1,2]");
    CHECK(brine::try_to_json(values | std::views::transform([](int each) { return each * 0.5; })).value() == "[0.5,1.0,1.5,2.0]");
    CHECK(brine::try_to_json(values | std::views::filter([](int each) { return each % 2 == 0; })).value() == "[2,4]");
    CHECK(brine::try_to_json(std::views::iota(0, 3)).value() == "[0,1,2]");
    CHECK(brine::try_to_json(std::initializer_list<int>{1, 2}).value() == "[1,2]");
    static_assert(!brine::decodable<decltype(std::views::iota(0, 3))>);
    CHECK(brine::explain_decode<std::span<int>>() == "std::span<int> $: std::span<int> cannot be read from JSON; it is a view; use an owning type, such as std::string or std::vector");
}

TEST_CASE("sequence: the elements get the container's own memory resource") {
    counting_resource memory;
    std::pmr::vector<std::pmr::string> value(&memory);
    CHECK(replace(value, "[\"" + std::string(100, 'x') + "\"]") == fine);
    CHECK(value[0].get_allocator().resource() == &memory);
    CHECK(memory.allocations == 2);
}

TEST_CASE("sequence: a million elements") {
    std::deque<int> value(1'000'000);
    for (std::size_t i = 0; i < value.size(); ++i) value[i] = static_cast<int>(i);
    auto const text = brine::try_to_json(value);
    REQUIRE(text);
    auto const again = brine::try_from_json<std::deque<int>>(*text);
    REQUIRE(again);
    CHECK(*again == value);
}
