#include <brine/wire/key_habits.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>

using brine::wire::key_habit;
using brine::wire::key_habits;

TEST_CASE("key_habits: nothing is known at first") {
    key_habits habits;
    int kind = 0;
    auto const* const known = habits.of(&kind);
    for (std::size_t place = 0; place < 256; ++place) CHECK(known->instead_of(place) == key_habit::unknown);
}

TEST_CASE("key_habits: what was noted is there the next time") {
    key_habits habits;
    int kind = 0;
    habits.of(&kind)->remember(3, 7);
    CHECK(habits.of(&kind)->instead_of(3) == 7);
    CHECK(habits.of(&kind)->instead_of(4) == key_habit::unknown);
}

TEST_CASE("key_habits: places that are too far are not remembered, and say nothing wrong about others") {
    key_habits habits;
    int kind = 0;
    auto* const habit = habits.of(&kind);
    habit->remember(1, 254);
    CHECK(habit->instead_of(1) == 254);
    for (std::size_t const far : {255u, 256u, 1000u}) {
        habit->remember(1, 1);
        habit->remember(1, far);
        CHECK(habit->instead_of(1) == key_habit::unknown);
    }
    habit->remember(1000, 5);
    CHECK(habit->instead_of(1000) == 5);
}

TEST_CASE("key_habits: more kinds than there is memory for forget, and never show each other's") {
    key_habits habits;
    std::array<int, 100> kinds{};
    for (int& each : kinds) {
        CHECK(habits.of(&each)->instead_of(0) == key_habit::unknown);
        habits.of(&each)->remember(0, 1);
    }
}
