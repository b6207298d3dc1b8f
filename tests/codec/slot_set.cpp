#include <brine/codec/slot_set.hpp>

#include <doctest/doctest.h>

namespace {

constexpr bool remembers() {
    brine::detail::slot_set<200> set;
    bool const first = set.insert(0) && set.insert(63) && set.insert(64) && set.insert(199);
    return first && !set.insert(64) && set.contains(199) && !set.contains(198);
}

constexpr bool compares() {
    brine::detail::slot_set<70> all, some;
    all.insert(1), all.insert(69), some.insert(69);
    return all.includes(some) && !some.includes(all) && all.includes(all) && some.includes({});
}

}  // namespace

TEST_CASE("slot_set: what was inserted is there, and is new once") {
    static_assert(remembers());
    CHECK(remembers());
}

TEST_CASE("slot_set: one set includes another") {
    static_assert(compares());
    CHECK(compares());
}
