#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace brine::detail;

namespace alternatives_test {

struct FirstOne {};
enum class second_one { x };
template <class T>
struct templated {
    struct inside {};
};
namespace {
struct hidden {};
}
using some = std::variant<FirstOne, second_one, std::monostate, int>;

}  // namespace alternatives_test

using namespace alternatives_test;

template <>
inline constexpr auto brine::annotations<some> =
    brine::annotate(brine::tagged_externally, brine::rename_all<brine::naming::kebab>, brine::strip_suffix<"One">, brine::alternative<int>(brine::rename<"int">, brine::alias<"i">));

TEST_CASE("alternatives: classes and enumerations that are no templates have names") {
    CHECK(unqualified_name<FirstOne>() == "FirstOne");
    CHECK(unqualified_name<second_one>() == "second_one");
    CHECK(unqualified_name<templated<int>::inside>() == "inside");
    CHECK(unqualified_name<hidden>() == "hidden");
    CHECK(unqualified_name<templated<int>>().empty());
    CHECK(unqualified_name<int>().empty());
    CHECK(unqualified_name<std::string>().empty());
    CHECK(unqualified_name<decltype([] {})>().empty());
}

TEST_CASE("alternatives: names in a style, own ones, aliases") {
    CHECK(alternative_names<some>[0] == "first");
    CHECK(alternative_names<some>[1] == "second-one");
    CHECK(alternative_names<some>[3] == "int");
    CHECK(find_alternative<some>("i") == 3);
    CHECK(find_alternative<some>("second-one") == 1);
    CHECK(find_alternative<some>("monostate") == 4);
}

TEST_CASE("alternatives: one is reached by its number, and read into where it is") {
    std::size_t met = 9;
    CHECK(with_alternative<some>(1, [&met]<std::size_t I>() { return met = I, true; }));
    CHECK(met == 1);
    CHECK(!with_alternative<some>(7, []<std::size_t>() { return true; }));
    std::variant<int, std::string> value = std::string("x");
    CHECK(alternative_to_fill<1>(value) == "x");
    CHECK(alternative_to_fill<0>(value) == 0);
    CHECK(value.index() == 0);
}
