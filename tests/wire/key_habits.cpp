#include <brine/wire/key_habits.hpp>

#include <doctest/doctest.h>

#include <array>

using brine::wire::key_habits;

TEST_CASE("key_habits: nothing is known at first") {
    key_habits habits;
    int kind = 0;
    auto const* const known = habits.of(&kind);
    for (int i = 0; i < 256; ++i) CHECK(known[i] == key_habits::unknown);
}

TEST_CASE("key_habits: what was noted is there the next time") {
    key_habits habits;
    int kind = 0;
    habits.of(&kind)[3] = 7;
    CHECK(habits.of(&kind)[3] == 7);
    CHECK(habits.of(&kind)[4] == key_habits::unknown);
}

TEST_CASE("key_habits: more kinds than there is memory for forget, and never show each other's") {
    key_habits habits;
    std::array<int, 100> kinds{};
    for (int& each : kinds) {
        CHECK(habits.of(&each)[0] == key_habits::unknown);
        habits.of(&each)[0] = 1;
    }
}
