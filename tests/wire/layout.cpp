#include <brine/wire/layout.hpp>

#include <doctest/doctest.h>

#include <cstddef>

namespace {

struct own {
    static constexpr bool breaks_lines = true;
    static constexpr std::size_t width = 1;
};
struct without_width {
    static constexpr bool breaks_lines = true;
};

}  // namespace

TEST_CASE("layout: compact has no white space, indented has lines and a width") {
    static_assert(!brine::compact::breaks_lines && brine::compact::width == 0);
    static_assert(brine::indented<4>::breaks_lines && brine::indented<4>::width == 4);
    CHECK(brine::indented<0>::breaks_lines);
}

TEST_CASE("layout: anything that says whether it breaks lines, and how wide") {
    static_assert(brine::layout<brine::compact> && brine::layout<brine::indented<2>> && brine::layout<own>);
    static_assert(!brine::layout<without_width> && !brine::layout<int>);
    CHECK(brine::layout<own>);
}
