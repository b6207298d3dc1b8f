#include <brine/base/pointer.hpp>

#include <doctest/doctest.h>

#include <string_view>

using brine::detail::steps_of;

TEST_CASE("pointer: the steps of a JSON Pointer, without its escapes") {
    static_assert(steps_of<"/a">.size() == 1 && steps_of<"/a">[0] == "a");
    static_assert(steps_of<"/body/parts/0">.size() == 3 && steps_of<"/body/parts/0">[2] == "0");
    static_assert(steps_of<"/a~1b/~0~01">[0] == "a/b" && steps_of<"/a~1b/~0~01">[1] == "~~1");
    CHECK(steps_of<"//x">[0] == "");
}

TEST_CASE("pointer: what is none has no steps") {
    static_assert(steps_of<"">.empty() && steps_of<"a/b">.empty() && steps_of<"/a~">.empty());
    CHECK(steps_of<"/a~2">.empty());
}
