#include <brine/reflect/binding.hpp>

#include <doctest/doctest.h>

#include <concepts>
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

}  // namespace binding_test

using namespace binding_test;
using brine::reflect::obstacle;
using brine::reflect::members_bound;

TEST_CASE("binding: plain members, const ones too, are in nobody's way") {
    static_assert(members_bound<plain, 3>::found == obstacle::none);
    CHECK(members_bound<plain, 3>::found == obstacle::none);
}

TEST_CASE("binding: bit-fields, references and volatile members") {
    static_assert(members_bound<bit, 3>::found == obstacle::bit_field);
    static_assert(members_bound<reference, 2>::found == obstacle::reference_member);
    static_assert(members_bound<volatile_, 1>::found == obstacle::volatile_member);
    CHECK(members_bound<bit, 3>::found == obstacle::bit_field);
}

TEST_CASE("binding: up to sixteen members are looked at") {
    static_assert(members_bound<sixteen, 16>::found == obstacle::bit_field);
    CHECK(brine::reflect::most_bound == 16);
}

TEST_CASE("binding: the members' types, as they are declared") {
    static_assert(std::same_as<members_bound<plain, 3>::types, brine::detail::type_list<int, std::string, int const>>);
    static_assert(std::same_as<members_bound<reference, 2>::types, brine::detail::type_list<int, int&>>);
    CHECK(members_bound<plain, 3>::found == obstacle::none);
}
