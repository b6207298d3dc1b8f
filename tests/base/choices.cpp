#include <brine/base/choices.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using brine::detail::known_choices;

TEST_CASE("choices: all names, and the nearest first") {
    std::array<std::string_view, 3> const names{"red", "green", "blue"};
    CHECK(known_choices("grean", names) == R"(did you mean "green"? known are "red", "green" and "blue")");
    CHECK(known_choices("x", names) == R"(known are "red", "green" and "blue")");
    CHECK(known_choices("x", std::array<std::string_view, 1>{"only"}) == R"(known is "only")");
    CHECK(known_choices("x", std::array<std::string_view, 2>{"a1", "b1"}) == R"(known are "a1" and "b1")");
}

TEST_CASE("choices: many names, or long ones, are cut short") {
    std::vector<std::string_view> const many(100, "name");
    CHECK(known_choices("other", many).ends_with(R"("name" and 88 more)"));
    std::string const text(150, 'x');
    std::vector<std::string_view> const wide(3, text);
    CHECK(known_choices("other", wide) == "known are \"" + text + "\" and 2 more");
}
