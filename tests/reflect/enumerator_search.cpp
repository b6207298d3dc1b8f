#include <brine/reflect/enumerator_search.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace brine::reflect;

namespace search_test {
enum class colour { red = -2, green = 5 };
enum class large : unsigned long long { all = ~0ull };
}  // namespace search_test

TEST_CASE("enumerator_search: each number once, the first name that came, in the order of the values") {
    using search_test::colour;
    enumerator_search search;
    search.keep(shifted<colour>(5), "green");
    search.keep(shifted<colour>(-2), "red");
    search.keep(shifted<colour>(5), "verde");
    search.keep({{1, "one"}, {0, "none"}}, [](std::size_t place) { return shifted<colour>(place); });
    search.sort();
    std::string all;
    for (std::size_t i = 0; i < search.size(); ++i) all += std::string(search[i].name) + ' ';
    CHECK(all == "red none one green ");
    CHECK(search.size_of_names() == all.size() - 4);
}

TEST_CASE("enumerator_search: numbers are shifted where they are signed") {
    static_assert(shifted<search_test::colour>(-1) < shifted<search_test::colour>(0));
    CHECK(shifted<search_test::large>(~0ull) == ~0ull);
}
