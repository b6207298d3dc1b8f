#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

using namespace support;

namespace set_test {

/// Takes what is not there yet, in any order: has insert and nothing else that a set of the standard library has.
struct bag {
    using key_type = int;
    using value_type = int;
    std::vector<int> held{};
    bag() = default;
    explicit bag(std::vector<int> of) : held(std::move(of)) {}
    [[nodiscard]] auto begin() const { return held.begin(); }
    [[nodiscard]] auto end() const { return held.end(); }
    [[nodiscard]] std::size_t size() const { return held.size(); }
    void clear() { held.clear(); }
    void insert(int value) { held.push_back(value); }
    friend bool operator==(bag const&, bag const&) = default;
};

}  // namespace set_test

TEST_CASE("set: its elements, in its order, as an array") {
    CHECK(said(std::set<int>{2, 1}) == "begin_array; element; number 1; element; number 2; end_array");
    comes_back(std::set<std::string>{}, "[]");
    comes_back(std::set<std::string>{"b", "a"}, R"(["a","b"])");
    comes_back(std::set<int, std::greater<>>{1, 2}, "[2,1]");
    comes_back(std::unordered_set<int>{7}, "[7]");
    comes_back(std::set<std::set<int>>{{}, {1}}, "[[],[1]]");
    comes_back(std::map<std::string, std::set<int>>{{"a", {1}}}, R"({"a":[1]})");
}

TEST_CASE("set: a multiset keeps what it has more than once") {
    comes_back(std::multiset<int>{2, 1, 2}, "[1,2,2]");
    comes_back(std::unordered_multiset<int>{3, 3}, "[3,3]");
    CHECK(brine::try_from_json<std::multiset<int>>("[2,1,2]").value() == std::multiset<int>{1, 2, 2});
}

TEST_CASE("set: an element twice is an error, since one of them would be lost") {
    CHECK(complaint<std::set<int>>("[1,2,1]") == "$[2]: duplicate element of a set");
    CHECK(complaint<std::unordered_set<std::string>>(R"(["a","b","\u0061"])") == "$[2]: duplicate element of a set");
    CHECK(brine::try_from_json<std::set<std::vector<int>>>("[[1], [1]]").error().offset == 6);
    std::set<int> used{1, 2, 3};
    CHECK(brine::try_from_json("[5,5]", used).error().path == "$[1]");
}

TEST_CASE("set: what is there is replaced, and its nodes are used again") {
    std::set<std::string> value{std::string(100, 'a'), std::string(100, 'b')};
    auto const* const bytes = value.begin()->data();
    CHECK(brine::try_from_json(R"(["x"])", value));
    CHECK(value == std::set<std::string>{"x"});
    CHECK(value.begin()->data() == bytes);
    CHECK(brine::try_from_json(R"(["y","x","z"])", value));
    CHECK(value == std::set<std::string>{"x", "y", "z"});
}

TEST_CASE("set: a fault in an element names its index") {
    CHECK(complaint<std::set<int>>("[1,true]") == "$[1]: expected an integer, found a boolean");
    CHECK(complaint<std::set<int>>("{}") == "$: expected an array, found an object");
}

TEST_CASE("set: elements that are only moved, and elements without a default constructor") {
    std::set<only_moved> moved;
    CHECK(brine::try_from_json("[3,1]", moved));
    CHECK(moved.size() == 2);
    CHECK(moved.begin()->number == 1);
    comes_back(std::set<numbered>{numbered(2), numbered(1)}, "[1,2]");
}

TEST_CASE("set: a set of one's own is met by its insert") { comes_back(set_test::bag({2, 1, 2}), "[2,1,2]"); }

TEST_CASE("set: the elements get the set's own memory resource") {
    counting_resource memory;
    std::pmr::set<std::pmr::string> value(&memory);
    CHECK(brine::try_from_json("[\"" + std::string(100, 'x') + "\"]", value));
    CHECK(value.begin()->get_allocator().resource() == &memory);
    CHECK(memory.allocations == 2);
}

TEST_CASE("set: a million elements") {
    std::set<int> value;
    for (int i = 0; i < 1'000'000; ++i) value.insert(value.end(), i);
    auto const text = brine::try_to_json(value);
    REQUIRE(text);
    auto const again = brine::try_from_json<std::set<int>>(*text);
    REQUIRE(again);
    CHECK(*again == value);
}
