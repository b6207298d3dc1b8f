#include <brine/base/qualifiers.hpp>

#include <doctest/doctest.h>

using brine::detail::is_const;
using brine::detail::is_reference;
using brine::detail::is_volatile;

TEST_CASE("qualifiers: const and volatile are those of the type itself") {
    static_assert(is_const<int const> && is_const<int const volatile> && !is_const<int> && !is_const<int const*> && !is_const<int const&>);
    static_assert(is_volatile<int volatile> && is_volatile<int const volatile> && !is_volatile<int> && !is_volatile<int volatile*>);
    static_assert(is_const<int const[2]> && is_volatile<int volatile[2]>);
    CHECK(is_const<int const>);
}

TEST_CASE("qualifiers: references of both kinds") {
    static_assert(is_reference<int&> && is_reference<int const&> && is_reference<int&&> && !is_reference<int> && !is_reference<int*>);
    CHECK(is_reference<int&>);
}
