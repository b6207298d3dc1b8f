#include <brine/reflect/backend_pfr.hpp>

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <utility>

namespace backend_pfr_test {

struct empty {};

struct mixed {
    int id;
    std::string name_;
    double const weight;
};

}  // namespace backend_pfr_test

using namespace backend_pfr_test;
using backend = brine::reflect::pfr_backend;

namespace {

constexpr bool gets() {
    struct pair {
        int a;
        int b;
    } value{1, 2};
    backend::get<1>(value) = 5;
    return backend::get<0>(value) == 1 && backend::get<1>(std::as_const(value)) == 5 && value.b == 5;
}

}  // namespace

TEST_CASE("backend_pfr: counts, names and types the members in their order") {
    static_assert(backend::field_count<mixed> == 3);
    static_assert(backend::field_name<mixed, 0> == "id");
    static_assert(backend::field_name<mixed, 1> == "name_");
    static_assert(std::is_same_v<brine::detail::type_at<1, backend::field_types<mixed>>, std::string>);
    static_assert(std::is_same_v<brine::detail::type_at<2, backend::field_types<mixed>>, double const>);
    CHECK(backend::field_name<mixed, 2> == "weight");
}

TEST_CASE("backend_pfr: an empty class has no members") {
    static_assert(backend::field_count<empty> == 0);
    CHECK(backend::field_count<empty> == 0);
}

TEST_CASE("backend_pfr: a member is reached by reference, const where the record is") {
    static_assert(gets());
    CHECK(gets());
    static_assert(std::is_same_v<decltype(backend::get<0>(std::declval<mixed const&>())), int const&>);
    static_assert(std::is_same_v<decltype(backend::get<0>(std::declval<mixed&>())), int&>);
}
