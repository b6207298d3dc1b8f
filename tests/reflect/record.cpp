#include <brine/reflect/record.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace record_test {

struct empty {};
struct person {
    std::string name;
    int age_ = 0;
    std::vector<person> children;
};
struct heir : person {};
struct with_array {
    int a[3];
};
class hidden {
    [[maybe_unused]] int a = 0;
};
union either {
    int i;
    float f;
};
struct numbers {
    int a = 1;
    int b = 2;
    int c = 3;
};
struct seventeen {
    int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
    std::string const q;
};
class listed {
    int number_ = 0;
    std::string text_;

public:
    static constexpr auto json = brine::fields<&listed::text_, &listed::number_>;
};

}  // namespace record_test

using namespace record_test;
namespace reflect = brine::reflect;

namespace {

template <class T>
constexpr std::size_t sum_of_name_sizes() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return (reflect::field_name<T, I>.size() + ... + 0);
    }(std::make_index_sequence<reflect::field_count<T>>());
}

constexpr bool reads_and_writes() {
    numbers value;
    reflect::get<0>(value) = 10;
    reflect::get<2>(value) += 4;
    numbers const& seen = value;
    return value.a == 10 && reflect::get<1>(seen) == 2 && reflect::get<2>(seen) == 7;
}

}  // namespace

TEST_CASE("record: a class whose members can be listed") {
    static_assert(reflect::record<person> && reflect::record<empty> && reflect::record<numbers>);
    static_assert(!reflect::record<heir> && !reflect::record<with_array> && !reflect::record<hidden> && !reflect::record<either>);
    static_assert(!reflect::record<int> && !reflect::record<std::string> && !reflect::record<person*> && !reflect::record<person&>);
    CHECK(reflect::record<person>);
}

TEST_CASE("record: fields are numbered in the order of their declaration") {
    static_assert(reflect::field_count<person> == 3);
    static_assert(reflect::field_name<person, 0> == "name");
    static_assert(reflect::field_name<person, 1> == "age_");
    static_assert(std::is_same_v<reflect::field_type<person, 2>, std::vector<person>>);
    CHECK(reflect::field_name<person, 2> == "children");
}

TEST_CASE("record: the fields' types, as one list, for few and for many, reflected and listed") {
    using brine::detail::type_list;
    static_assert(std::is_same_v<reflect::field_types<person>, type_list<std::string, int, std::vector<person>>>);
    static_assert(std::is_same_v<reflect::field_types<empty>, type_list<>>);
    static_assert(std::is_same_v<reflect::field_types<seventeen>, type_list<int, int, int, int, int, int, int, int, int, int, int, int,
                                                                            int, int, int, int, std::string const>>);
    static_assert(std::is_same_v<reflect::field_types<listed>, type_list<std::string, int>>);
    CHECK(reflect::field_count<seventeen> == 17);
}

TEST_CASE("record: an empty class is a record without fields") {
    static_assert(sum_of_name_sizes<empty>() == 0);
    static_assert(sum_of_name_sizes<person>() == 4 + 4 + 8);
    CHECK(reflect::field_count<empty> == 0);
}

TEST_CASE("record: get is the field itself, const in a const record") {
    static_assert(reads_and_writes());
    CHECK(reads_and_writes());
    static_assert(std::is_same_v<decltype(reflect::get<1>(std::declval<person const&>())), int const&>);
    static_assert(std::is_same_v<decltype(reflect::get<1>(std::declval<person&>())), int&>);
}

TEST_CASE("record: a field's address is the member's") {
    person someone;
    CHECK(&reflect::get<1>(someone) == &someone.age_);
    CHECK(&reflect::get<2>(std::as_const(someone)) == &someone.children);
}
