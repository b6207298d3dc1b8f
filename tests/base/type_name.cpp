#include <brine/base/type_name.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

using brine::member_name;
using brine::type_name;

namespace type_name_test {

struct point {
    int x;
    double protected_;
};

template <class T>
struct box {
    T content;
};

enum class colour { red };
using alias = point;

}  // namespace type_name_test

using namespace type_name_test;

namespace {

template <class T>
inline constexpr std::type_identity<T> is{};

constexpr bool sets_of_types() {
    brine::detail::type_set set;
    auto const insert = [&set]<class T>(std::type_identity<T>) { return set.insert(brine::detail::entry_of<T>); };
    return insert(is<int>) && insert(is<long>) && !insert(is<int>) && insert(is<point>) && insert(is<point const>) &&
           !insert(is<alias>) && insert(is<box<int>>) && insert(is<box<long>>) && !insert(is<box<int>>) && insert(is<int*>);
}

constexpr bool identifiers() {
    using brine::detail::last_identifier;
    return last_identifier("&user::id") == "id" && last_identifier("(& ns::user<int>::id)") == "id" && last_identifier("plain") == "plain" &&
           last_identifier("&a::b::protected_]") == "protected_";
}

}  // namespace

TEST_CASE("type_name: as it is written") {
    static_assert(type_name<int>() == "int");
    static_assert(type_name<point>() == "type_name_test::point");
    static_assert(type_name<box<point>>() == "type_name_test::box<type_name_test::point>");
    static_assert(type_name<colour>() == "type_name_test::colour");
    CHECK(type_name<bool>() == "bool");
}

TEST_CASE("type_name: aliases are resolved") {
    static_assert(type_name<alias>() == type_name<point>());
    CHECK(type_name<alias>() == "type_name_test::point");
}

TEST_CASE("type_name: const and pointers are said") {
    CHECK(type_name<int const>() == "const int");
    CHECK(type_name<double*>().starts_with("double"));
    CHECK(type_name<double*>().ends_with("*"));
}

TEST_CASE("member_name: the member alone") {
    static_assert(member_name<&point::x>() == "x");
    static_assert(member_name<&point::protected_>() == "protected_");
    CHECK(member_name<&box<box<int>>::content>() == "content");
}

TEST_CASE("member_name: the last identifier of any spelling") {
    static_assert(identifiers());
    CHECK(identifiers());
}

TEST_CASE("type_set: each type goes in once") {
    static_assert(sets_of_types());
    CHECK(sets_of_types());
}
