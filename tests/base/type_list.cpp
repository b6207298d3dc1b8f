#include <brine/base/type_list.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using brine::detail::type_at;
using brine::detail::type_list;

TEST_CASE("type_list: a type by its place") {
    using list = type_list<int, char const, int, double&>;
    static_assert(std::is_same_v<type_at<0, list>, int> && std::is_same_v<type_at<1, list>, char const>);
    static_assert(std::is_same_v<type_at<2, list>, int> && std::is_same_v<type_at<3, list>, double&>);
    CHECK(std::is_same_v<type_at<2, list>, int>);
}
