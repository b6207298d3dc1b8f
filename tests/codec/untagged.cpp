#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace brine::detail;

namespace untagged_test {

struct xy {
    int x, y;
};
struct xyz {
    int x, y, z;
};
struct x_maybe_y {
    int x;
    std::optional<int> y;
};
struct x_defaulted_y {
    int x;
    int y = 0;
    static constexpr auto json = brine::annotate(brine::field<&x_defaulted_y::y>(brine::defaulted));
};
struct x_and_rest {
    int x;
    std::map<std::string, int> rest;
    static constexpr auto json = brine::annotate(brine::field<&x_and_rest::rest>(brine::flatten));
};
struct deep {
    int x, y;
    static constexpr auto json = brine::annotate(brine::field<&deep::y>(brine::nested<"/in/y">));
};
struct other_key {
    int x;
    static constexpr auto json = brine::annotate(brine::field<&other_key::x>(brine::rename<"q">));
};
struct all_optional {
    std::optional<int> p, q;
};

}  // namespace untagged_test

using namespace untagged_test;

TEST_CASE("untagged: a record is taken for another where a text of it has all that this one needs, and nothing that it does not know") {
    static_assert(!looks_like<xy, xyz>() && !looks_like<xyz, xy>());
    static_assert(looks_like<xy, x_maybe_y>() && looks_like<x_maybe_y, xy>());
    static_assert(looks_like<x_defaulted_y, xy>());
    static_assert(!looks_like<xyz, x_maybe_y>() && !looks_like<x_maybe_y, xyz>());
    static_assert(looks_like<xy, x_and_rest>() && looks_like<x_and_rest, xyz>());
    static_assert(!looks_like<xy, other_key>() && !looks_like<other_key, xy>());
    static_assert(!looks_like<deep, xy>() && !looks_like<xy, deep>());
    static_assert(looks_like<all_optional, all_optional>() && !looks_like<xy, all_optional>());
    CHECK(!looks_like<all_optional, xy>());
}

TEST_CASE("untagged: alternatives of different kinds never meet, those of one kind only as records") {
    static_assert(all_can_be_told_apart<std::variant<int, std::string, xy>, false>());
    static_assert(!all_can_be_told_apart<std::variant<xy, xyz>, false>() && all_can_be_told_apart<std::variant<xy, xyz>, true>());
    static_assert(!all_can_be_told_apart<std::variant<xy, std::map<std::string, int>>, true>());
    static_assert(!all_can_be_told_apart<std::variant<int, double>, true>());
    CHECK(!all_can_be_told_apart<std::variant<std::optional<int>, std::monostate>, true>());
}

TEST_CASE("untagged: what would have fit, in words") {
    CHECK(wanted_kinds<std::variant<int>>() == "a number is wanted");
    CHECK(wanted_kinds<std::variant<int, std::string>>() == "a number or a string is wanted");
    CHECK(wanted_kinds<std::variant<xy, int, std::monostate>>() == "null, a number or an object is wanted");
}
