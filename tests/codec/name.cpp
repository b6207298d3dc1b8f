#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <tuple>
#include <vector>

using namespace brine::detail;

TEST_CASE("name: what options say, and which of them are none of a name's") {
    constexpr auto plain = resolved_name(std::tuple(brine::rename<"a">, brine::alias<"b", "c">, brine::fallback));
    static_assert(plain.renamed && plain.own == "a" && plain.fallback && !plain.misplaced && !plain.contradicted);
    static_assert(resolved_name(std::tuple(brine::rename<"a">, brine::rename<"b">)).contradicted);
    static_assert(resolved_name(std::tuple(brine::required)).misplaced && resolved_name(std::tuple(brine::rename_read<"a">)).misplaced);
    CHECK(!resolved_name(std::tuple()).renamed);
}

TEST_CASE("name: all aliases in a row") {
    std::vector<std::string_view> met;
    for_each_alias(std::tuple(brine::alias<"b", "c">, brine::rename<"a">, brine::alias<"d">), [&met](std::string_view alias) { met.push_back(alias); });
    CHECK(met == std::vector<std::string_view>{"b", "c", "d"});
}

TEST_CASE("name: two that are the same, one that is not UTF-8") {
    CHECK(any_name_twice({{"a", 0}, {"b", 1}, {"a", 2}}));
    CHECK(!any_name_twice({{"a", 0}, {"b", 1}}));
    CHECK(all_utf8({{"\u00e9", 0}, {"", 1}}));
    CHECK(!all_utf8({{"a", 0}, {"\xFF", 1}}));
}
