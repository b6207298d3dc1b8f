#include <brine/reflect/backend_listed.hpp>

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <utility>

namespace backend_listed_test {

struct base {
    int inherited = 3;
};

class closed : public base {
    int a_ = 1;
    std::string b_ = "b";
    [[maybe_unused]] int unlisted_ = 0;

public:
    int a() const { return a_; }
    static constexpr auto json = brine::fields<&closed::b_, &closed::a_, &closed::inherited>;
};

}  // namespace backend_listed_test

using namespace backend_listed_test;
using backend = brine::reflect::listed_backend;

TEST_CASE("backend_listed: the listed members in the order of the list, inherited ones too") {
    static_assert(backend::field_count<closed> == 3);
    static_assert(backend::field_name<closed, 0> == "b_");
    static_assert(backend::field_name<closed, 2> == "inherited");
    static_assert(std::is_same_v<brine::detail::type_at<0, backend::field_types<closed>>, std::string>);
    CHECK(backend::field_name<closed, 1> == "a_");
}

TEST_CASE("backend_listed: a member is reached by reference, const where the record is") {
    closed value;
    backend::get<1>(value) = 7;
    CHECK(value.a() == 7);
    CHECK(&backend::get<2>(value) == &value.inherited);
    CHECK(backend::get<0>(std::as_const(value)) == "b");
    static_assert(std::is_same_v<decltype(backend::get<1>(std::declval<closed const&>())), int const&>);
    static_assert(std::is_same_v<decltype(backend::get<1>(std::declval<closed&>())), int&>);
}
