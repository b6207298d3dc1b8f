#include <brine/reflect/binding.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

namespace binding_test {

struct plain {
    int a;
    std::string b;
    int const c;
};
struct bit {
    int a;
    int b : 2;
    int c;
};
struct reference {
    int a;
    int& b;
};
struct volatile_ {
    volatile int a;
};
struct sixteen {
    int m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15;
    int m16 : 1;
};
struct seventeen {
    int m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16;
    int m17 : 1;
};

}  // namespace binding_test

using namespace binding_test;
using brine::reflect::obstacle;
using brine::reflect::obstacle_in_members;

TEST_CASE("binding: plain members, const ones too, are in nobody's way") {
    static_assert(obstacle_in_members<plain, 3> == obstacle::none);
    CHECK(obstacle_in_members<plain, 3> == obstacle::none);
}

TEST_CASE("binding: bit-fields, references and volatile members") {
    static_assert(obstacle_in_members<bit, 3> == obstacle::bit_field);
    static_assert(obstacle_in_members<reference, 2> == obstacle::reference_member);
    static_assert(obstacle_in_members<volatile_, 1> == obstacle::volatile_member);
    CHECK(obstacle_in_members<bit, 3> == obstacle::bit_field);
}

TEST_CASE("binding: up to sixteen members are looked at") {
    static_assert(obstacle_in_members<sixteen, 16> == obstacle::bit_field);
    static_assert(obstacle_in_members<seventeen, 17> == obstacle::none);
    CHECK(brine::reflect::most_bound == 16);
}
