/// Options in pairs, where they can meet at one member or in one record.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pairs_test {

using brine::annotate;
using brine::field;

struct part {
    int part_id = 1;
    std::optional<int> part_size{};
    friend bool operator==(part const&, part const&) = default;
    static constexpr auto json = annotate(brine::rename_all<brine::naming::camel>, field<&part::part_id>(brine::alias<"pid">));
};

/// flatten with deny_unknown, rename_all around it, an array and a default beside it.
struct whole {
    part inner_part{};
    int own_size = 0;
    friend bool operator==(whole const&, whole const&) = default;
    static constexpr auto json = annotate(brine::deny_unknown, brine::rename_all<brine::naming::kebab>, brine::defaulted_all,
                                          field<&whole::inner_part>(brine::flatten), field<&whole::own_size>(brine::skip_default));
};

/// nested with alias, skip_default, skip_if, write_null, as_string, validate and required.
struct placed {
    int level = 3;
    std::optional<int> size{};
    long id = 0;
    std::string note{};
    friend bool operator==(placed const&, placed const&) = default;
    static constexpr auto json =
        annotate(field<&placed::level>(brine::nested<"/in/level">, brine::skip_default, brine::alias<"lvl">), field<&placed::size>(brine::nested<"/in/size">, brine::write_null),
                 field<&placed::id>(brine::nested<"/in/id">, brine::as_string, brine::range<0, 9>),
                 field<&placed::note>(brine::nested<"/note/text">, brine::skip_if<&std::string::empty>, brine::defaulted));
};

/// capture_unknown with rename, alias, nested and skip.
struct open {
    int id = 0;
    int deep = 0;
    int hidden = 7;
    std::map<std::string, int> rest{};
    friend bool operator==(open const&, open const&) = default;
    static constexpr auto json = annotate(brine::capture_unknown<&open::rest>, field<&open::id>(brine::rename<"ID">, brine::alias<"Id">),
                                          field<&open::deep>(brine::nested<"/in/deep">), field<&open::hidden>(brine::skip));
};

/// as_array with defaulted, default_from, as_null, constant, write_null and skip.
struct row {
    int version = 1;
    int skipped = 5;
    double share = 0;
    std::optional<int> size{};
    std::string note = "none";
    int last = 0;
    friend bool operator==(row const&, row const&) = default;
    static constexpr auto json =
        annotate(brine::as_array, field<&row::version>(brine::constant<1>), field<&row::skipped>(brine::skip), field<&row::share>(brine::as_null),
                 field<&row::size>(brine::write_null), field<&row::note>(brine::defaulted), field<&row::last>(brine::default_from<[] { return 9; }>));
};

/// skip in one direction with rename, alias, default and check; skip_reading with constant.
struct one_way {
    std::string secret = "none";
    int version = 2;
    friend bool operator==(one_way const&, one_way const&) = default;
    static constexpr auto json = annotate(field<&one_way::secret>(brine::skip_writing, brine::rename<"password">, brine::alias<"pw">, brine::defaulted, brine::length<1, 9>),
                                          field<&one_way::version>(brine::skip_reading, brine::constant<2>));
};

/// flatten of a record that is itself open, nested, with a null that is written.
struct around {
    open inner{};
    std::optional<int> tail{};
    friend bool operator==(around const&, around const&) = default;
    static constexpr auto json = annotate(brine::write_null_all, field<&around::inner>(brine::flatten));
};

}  // namespace pairs_test

using namespace pairs_test;
using support::comes_back;
using support::complaint;

TEST_CASE("pairs: options do not change a member's type") {
    static_assert(std::same_as<decltype(whole::inner_part), part> && std::same_as<decltype(whole::own_size), int> && std::same_as<decltype(part::part_id), int>);
    static_assert(std::same_as<decltype(placed::level), int> && std::same_as<decltype(placed::size), std::optional<int>> && std::same_as<decltype(placed::id), long>);
    static_assert(std::same_as<decltype(open::rest), std::map<std::string, int>> && std::same_as<decltype(open::id), int>);
    static_assert(std::same_as<decltype(row::share), double> && std::same_as<decltype(row::note), std::string> && std::same_as<decltype(one_way::secret), std::string>);
}

TEST_CASE("pairs: flatten with deny_unknown, rename_all, alias and skip_default") {
    comes_back(whole{{1, 2}, 3}, R"({"partId":1,"partSize":2,"own-size":3})");
    comes_back(whole{{1, {}}, 0}, R"({"partId":1})");
    CHECK(*brine::try_from_json<whole>(R"({"pid":4})") == whole{{4, {}}, 0});
    CHECK(complaint<whole>(R"({"pids":4})") == "$.pids: unknown member, did you mean \"pid\"?");
    CHECK(complaint<whole>(R"({"partId":1,"own_size":3})") == "$.own_size: unknown member, did you mean \"own-size\"?");
    CHECK(complaint<whole>(R"({"partId":1,"pid":3})") == "$.partId: duplicate member");
    CHECK(complaint<whole>("{}") == "$.partId: missing member");
}

TEST_CASE("pairs: nested with alias, skip_default, skip_if, write_null, as_string and range") {
    comes_back(placed{3, {}, 5, ""}, R"({"in":{"size":null,"id":"5"},"note":{}})");
    comes_back(placed{4, 6, 5, "n"}, R"({"in":{"level":4,"size":6,"id":"5"},"note":{"text":"n"}})");
    CHECK(*brine::try_from_json<placed>(R"({"in":{"lvl":8,"id":"1"}})") == placed{8, {}, 1, ""});
    CHECK(complaint<placed>(R"({"in":{"id":"10"}})") == "$.in.id: must be from 0 to 9");
    CHECK(complaint<placed>(R"({"in":{"id":5}})") == "$.in.id: expected a string, found a number");
    CHECK(complaint<placed>(R"({"in":{"level":1,"lvl":1,"id":"1"}})") == "$.in.level: duplicate member");
    CHECK(complaint<placed>(R"({"note":{}})") == "$.in: missing member");
}

TEST_CASE("pairs: capture_unknown with rename, alias, nested and skip") {
    comes_back(open{1, 2, 7, {{"x", 3}}}, R"({"ID":1,"in":{"deep":2},"x":3})");
    CHECK(*brine::try_from_json<open>(R"({"id":9,"Id":1,"hidden":3,"in":{"deep":2}})") == open{1, 2, 7, {{"hidden", 3}, {"id", 9}}});
    CHECK(complaint<open>(R"({"Id":1,"in":{"deep":2},"x":"y"})") == "$[\"x\"]: expected an integer, found a string");
    CHECK(support::complaint_about(open{1, 2, 7, {{"in", 3}}}) == "$[\"in\"]: a captured key is also a member's");
    CHECK(support::complaint_about(open{1, 2, 7, {{"Id", 3}}}) == "$[\"Id\"]: a captured key is also a member's");
}

TEST_CASE("pairs: as_array with defaults, null, a constant and what is skipped") {
    comes_back(row{1, 5, 0.5, {}, "n", 2}, R"([1,0.5,null,"n",2])");
    CHECK(*brine::try_from_json<row>("[1,2]") == row{1, 5, 2, {}, "none", 9});
    CHECK(complaint<row>("[2,2]") == "$[0]: must be 1");
    CHECK(complaint<row>("[1]") == "$: too few elements, 2 to 5 are wanted, found 1");
}

TEST_CASE("pairs: one direction with rename, alias, a default, a check and a constant") {
    CHECK(*brine::try_to_json(one_way{"sesame", 2}) == R"({"version":2})");
    CHECK(support::complaint_about(one_way{"sesame", 3}) == "$.version: must be 2");
    CHECK(*brine::try_from_json<one_way>(R"({"pw":"p","version":"any"})") == one_way{"p", 2});
    CHECK(*brine::try_from_json<one_way>("{}") == one_way{});
    CHECK(complaint<one_way>(R"({"password":""})") == "$.password: must have a length from 1 to 9");
}

TEST_CASE("pairs: a flattened record keeps its captured keys and its objects") {
    comes_back(around{{1, 2, 7, {{"x", 3}}}, {}}, R"({"ID":1,"in":{"deep":2},"tail":null,"x":3})");
    comes_back(around{{1, 2, 7, {}}, 4}, R"({"ID":1,"in":{"deep":2},"tail":4})");
    CHECK(support::patched(around{{1, 2, 7, {{"x", 3}}}, 4}, R"({"x":null,"y":1,"in":{"deep":5}})") == R"({"ID":1,"in":{"deep":5},"tail":4,"y":1})");
}

TEST_CASE("pairs: a missing member that has an alias is looked for under all of its names") {
    CHECK(complaint<open>(R"({"id":1,"in":{"deep":1}})") == "$.ID: missing member");
    CHECK(complaint<part>(R"({"pdi":1})") == "$.partId: missing member, found \"pdi\" instead?");
}
