#include <brine/reflect/initialisers.hpp>

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace initialisers_test {

struct empty {};
struct one {
    std::string a;
};
struct two {
    int a;
    one b;
};
struct itself_in_a_container {
    std::vector<itself_in_a_container> a;
};
struct eight {
    int a, b, c, d;
    std::vector<int> e;
    std::map<std::string, one> f;
    std::optional<two> g;
    std::array<int, 2> h;
};
struct nine {
    eight a;
    int b, c, d, e, f, g, h, i;
};
struct seventeen {
    int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
    std::unique_ptr<int> q;
};

// A member that cannot be left out, early and late.
struct no_default {
    explicit no_default(int);
};
struct starts_with_no_default {
    no_default a;
    int b, c;
};
struct ends_with_no_default {
    int a, b, c, d;
    no_default e;
};
struct late_no_default {
    int a, b, c, d, e, f, g, h, i;
    no_default j;
    int k, l;
};

struct array_behind {
    int a;
    std::string b;
    int c[3];
};

}  // namespace initialisers_test

using namespace initialisers_test;
using brine::reflect::initialiser_count;

TEST_CASE("initialisers: as many as there are members") {
    static_assert(initialiser_count<empty> == 0 && initialiser_count<one> == 1 && initialiser_count<two> == 2);
    static_assert(initialiser_count<eight> == 8 && initialiser_count<nine> == 9 && initialiser_count<seventeen> == 17);
    CHECK(initialiser_count<eight> == 8);
}

TEST_CASE("initialisers: a lone member that could be made from the record itself") {
    static_assert(initialiser_count<itself_in_a_container> == 1);
    CHECK(initialiser_count<itself_in_a_container> == 1);
}

TEST_CASE("initialisers: members that cannot be left out, wherever they stand") {
    static_assert(initialiser_count<starts_with_no_default> == 3);
    static_assert(initialiser_count<ends_with_no_default> == 5);
    static_assert(initialiser_count<late_no_default> == 12);
    CHECK(initialiser_count<late_no_default> == 12);
}

TEST_CASE("initialisers: an array takes none, so they end before it") {
    static_assert(initialiser_count<array_behind> == 2);
    CHECK(initialiser_count<array_behind> == 2);
}
