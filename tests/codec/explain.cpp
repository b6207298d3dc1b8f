#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

namespace explain_test {

struct DbSession;
struct Customer {
    DbSession* session;
};
struct Order {
    std::map<std::string, Customer> customers;
};
struct fine {
    int a;
};

}  // namespace explain_test

using namespace explain_test;
using brine::detail::pieces;

namespace {

std::string tidied(std::string_view type) {
    std::string all;
    for (auto const piece : brine::detail::tidy(type)) all += piece;
    return all;
}

constexpr bool joins() {
    return brine::detail::joined<[] { return pieces{"ab", "", "cde"}; }>.view() == "abcde" && brine::detail::joined<[] { return pieces{}; }>.size() == 0 &&
           brine::detail::joined_size({"ab", "c"}) == 3;
}

}  // namespace

TEST_CASE("explain: whose path, the type, and the cure, in one sentence") {
    static_assert(!brine::encodable<Order>);
    CHECK(brine::explain_encode<Order>() ==
          "explain_test::Order $.customers{}.session: explain_test::DbSession* has no JSON form; pass its id, or copy the fields that the receiver needs");
    CHECK(brine::explain_decode<Order>() ==
          "explain_test::Order $.customers{}.session: explain_test::DbSession* cannot be read from JSON; pass its id, or copy the fields that the receiver needs");
}

TEST_CASE("explain: nothing where there is nothing to explain") {
    static_assert(brine::explain_encode<fine>().empty() && brine::explain_decode<std::vector<fine>>().empty());
    CHECK(brine::explain_encode<fine>().empty());
}

TEST_CASE("explain: references and const do not count on the way out") {
    CHECK(brine::explain_encode<Order const&>() == brine::explain_encode<Order>());
    CHECK(brine::explain_encode<fine const>().empty());
    CHECK(brine::explain_decode<fine const>().ends_with("it is const; drop const to read it"));
}

TEST_CASE("explain: pieces are joined at compile time") {
    static_assert(joins());
    CHECK(joins());
}

TEST_CASE("explain: a type's name loses the spaces that one compiler puts before * and &") {
    CHECK(tidied("DbSession *") == "DbSession*");
    CHECK(tidied("std::map<a *, b &> *") == "std::map<a*, b&>*");
    CHECK(tidied("unsigned int") == "unsigned int");
    CHECK(tidied("").empty());
}
