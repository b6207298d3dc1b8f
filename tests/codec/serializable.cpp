#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace serializable_test {

struct empty {};
struct tree {
    int v;
    std::vector<tree> kids;
    std::unique_ptr<tree> next;
};
struct with_view {
    std::string_view text;
};
struct with_const {
    int const a = 0;
};
struct with_pointer {
    int* a;
};
struct with_array_of_one {
    int a[1];
};
struct invisible {
    int a, b;
    static constexpr auto json = brine::annotate(brine::field<&invisible::a>(brine::rename<"b">));
};
struct heir : empty {
    int a;
};
class listed : public heir {
    int own_ = 0;

public:
    static constexpr auto json = brine::fields<&listed::own_, &listed::a>;
};
class no_default {
    int a_;

public:
    explicit no_default(int a) : a_(a) {}
    static constexpr auto json = brine::fields<&no_default::a_>;
};

}  // namespace serializable_test

using namespace serializable_test;
using brine::decodable;
using brine::encodable;
using brine::serializable;

TEST_CASE("serializable: every kind, in every combination") {
    static_assert(serializable<bool> && serializable<int> && serializable<double> && serializable<std::string>);
    static_assert(serializable<std::vector<std::map<std::string, std::optional<std::array<int, 3>>>>>);
    static_assert(serializable<std::tuple<std::pair<int, bool>, std::unordered_map<int, std::unique_ptr<double>>>>);
    CHECK(serializable<std::vector<bool>>);
}

TEST_CASE("serializable: empty and recursive records") {
    static_assert(serializable<empty> && serializable<tree> && serializable<std::vector<tree>>);
    CHECK(serializable<tree>);
}

TEST_CASE("serializable: what is written does not have to be readable") {
    static_assert(encodable<std::string_view> && !decodable<std::string_view> && !serializable<std::string_view>);
    static_assert(encodable<with_view> && !decodable<with_view>);
    static_assert(encodable<with_const> && !decodable<with_const>);
    static_assert(encodable<no_default> && !decodable<no_default>);
    CHECK(encodable<with_view>);
}

TEST_CASE("serializable: references and const do not hinder writing, const hinders reading") {
    static_assert(encodable<int&> && encodable<int const&> && encodable<tree const>);
    static_assert(decodable<int&> && !decodable<int const> && !decodable<tree const&>);
    CHECK(encodable<std::string const&>);
}

TEST_CASE("serializable: pointers, members that are C arrays, closed classes, functions, void are not") {
    static_assert(!encodable<int*> && !encodable<with_pointer> && !encodable<int*[3]> && !encodable<with_array_of_one> && !encodable<heir>);
    static_assert(!encodable<void (*)()> && !encodable<char const*> && !encodable<std::nullptr_t>);
    static_assert(!decodable<int*> && !decodable<with_pointer> && !decodable<int const[3]> && !decodable<with_array_of_one> && !decodable<heir>);
    CHECK(!serializable<with_pointer>);
}

TEST_CASE("serializable: a class with listed members is, whatever its shape") {
    static_assert(serializable<listed>);
    CHECK(serializable<std::vector<listed>>);
}

TEST_CASE("serializable: contradicting annotations are a fault of the type") {
    static_assert(!encodable<invisible> && !decodable<invisible>);
    CHECK(brine::explain_encode<invisible>().ends_with("two of its members have the same key; rename one of them"));
}

TEST_CASE("serializable: a C array of one element is named") {
    CHECK(brine::explain_encode<with_array_of_one>().ends_with("it has a C array or an anonymous union as a member; use std::array or std::variant"));
}
