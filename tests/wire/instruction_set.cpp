#include <brine/wire/instruction_set.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <string_view>

namespace wire = brine::wire;

TEST_CASE("instruction_set: each has those before it") {
    CHECK(wire::may_use(wire::instruction_set::baseline));
    CHECK((wire::may_use(wire::instruction_set::sse41) || !wire::may_use(wire::instruction_set::avx2)));
    CHECK((wire::may_use(wire::instruction_set::avx2) || !wire::may_use(wire::instruction_set::avx512)));
}

TEST_CASE("instruction_set: the environment can ask for less") {
    char const* const wish = std::getenv("BRINE_INSTRUCTION_SET");
    if (wish == nullptr) return;
    if (std::string_view(wish) == "baseline") CHECK(!wire::may_use(wire::instruction_set::sse41));
    if (std::string_view(wish) == "sse41") CHECK(!wire::may_use(wire::instruction_set::avx2));
    if (std::string_view(wish) == "avx2") CHECK(!wire::may_use(wire::instruction_set::avx512));
}
