#include <brine/reflect/spelling.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace brine::reflect;

namespace {

std::string named(std::string_view spelling, std::size_t count) {
    std::string all;
    for (auto const& each : names_in(spelling, count)) all += std::to_string(each.place) + std::string(each.name) + ' ';
    return all;
}

}  // namespace

namespace spelling_test {
enum class colour { red, green = 2 };
}

TEST_CASE("spelling: names, and what has none") {
    CHECK(named("(red)-3, red::a, red::b, (red)2, (red)33", 5) == "1a 2b ");
    CHECK(named("ns::pair<int, 3>::one, (ns::pair<int, 3>)1", 2) == "0one ");
    CHECK(named("((anonymous namespace)::e)0, (anonymous namespace)::e::x, ((anonymous namespace)::e)2", 3) == "1x ");
    CHECK(named("<unnamed>::e::x, (<unnamed>::e)1, (<unnamed>::e)2", 3) == "0x ");
    CHECK(named("f(int)::e::x", 1) == "0x ");
    CHECK(named("", 0).empty());
}

TEST_CASE("spelling: one that is not understood has no names at all") {
    CHECK(named("operator<()::e::x, operator<()::e::y", 2).empty());
    CHECK(named("e::x, e::y", 3).empty());
    CHECK(named("e::x, e::y", 1).empty());
    CHECK(named("e::x, ()", 2).empty());
}

TEST_CASE("spelling: what this compiler makes of it") {
    using spelling_test::colour;
    CHECK(named(spell_range<colour, -1>(std::make_index_sequence<5>()), 5) == "1red 3green ");
    CHECK(named(spell_values<colour, 2, 0, 7>(), 3) == "0green 1red ");
    CHECK(named(spell_powers_of_two<colour, 0>(std::make_index_sequence<4>()), 4) == "1green ");
}
