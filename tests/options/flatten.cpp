/// Members that show their own members: records, bases, optionals, maps; and the keys that nobody knows.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace flatten_test {

using brine::annotate;
using brine::field;

struct address {
    std::string street{};
    int zip = 0;
    std::optional<int> box{};
    friend bool operator==(address const&, address const&) = default;
};

struct person {
    int id = 0;
    address home{};
    std::string name{};
    friend bool operator==(person const&, person const&) = default;
    static constexpr auto json = annotate(field<&person::home>(brine::flatten));
};

struct denying {
    address home{};
    std::string name{};
    friend bool operator==(denying const&, denying const&) = default;
    static constexpr auto json = annotate(brine::deny_unknown, field<&denying::home>(brine::flatten));
};

struct strict_part {
    int part = 0;
    friend bool operator==(strict_part const&, strict_part const&) = default;
    static constexpr auto json = annotate(brine::deny_unknown);
};
struct around_strict {
    int id = 0;
    strict_part part{};
    friend bool operator==(around_strict const&, around_strict const&) = default;
    static constexpr auto json = annotate(field<&around_strict::part>(brine::flatten));
};

struct perhaps {
    int id = 0;
    std::optional<address> work{};
    friend bool operator==(perhaps const&, perhaps const&) = default;
    static constexpr auto json = annotate(field<&perhaps::work>(brine::flatten));
};

struct owning {
    std::unique_ptr<address> at{};
    int last = 0;
    friend bool operator==(owning const& a, owning const& b) {
        return a.last == b.last && (a.at ? b.at && *a.at == *b.at : !b.at);
    }
    static constexpr auto json = annotate(field<&owning::at>(brine::flatten));
};

struct deep {
    std::optional<perhaps> inner{};
    bool flag = false;
    friend bool operator==(deep const&, deep const&) = default;
    static constexpr auto json = annotate(field<&deep::inner>(brine::flatten));
};

struct defaults {
    int level = 3;
    std::string text = "none";
    int fixed = 0;
    friend bool operator==(defaults const&, defaults const&) = default;
    static constexpr auto json = annotate(field<&defaults::level>(brine::skip_default), field<&defaults::text>(brine::defaulted, brine::alias<"words">));
};
struct with_defaults {
    defaults plain{};
    int id = 0;
    friend bool operator==(with_defaults const&, with_defaults const&) = default;
    static constexpr auto json = annotate(field<&with_defaults::plain>(brine::flatten));
};
struct with_perhaps_defaults {
    std::optional<defaults> one{};
    friend bool operator==(with_perhaps_defaults const&, with_perhaps_defaults const&) = default;
    static constexpr auto json = annotate(field<&with_perhaps_defaults::one>(brine::flatten));
};

struct open {
    int id = 0;
    std::map<std::string, std::vector<int>> rest{};
    friend bool operator==(open const&, open const&) = default;
    static constexpr auto json = annotate(brine::capture_unknown<&open::rest>);
};
struct open_by_flatten {
    std::unordered_map<int, std::string> rest{};
    int last = 0;
    friend bool operator==(open_by_flatten const&, open_by_flatten const&) = default;
    static constexpr auto json = annotate(field<&open_by_flatten::rest>(brine::flatten));
};
struct around_open {
    open inner{};
    address at{};
    friend bool operator==(around_open const&, around_open const&) = default;
    static constexpr auto json = annotate(field<&around_open::inner>(brine::flatten), field<&around_open::at>(brine::flatten));
};

struct only_written {
    address at{"s", 1, {}};
    int id = 0;
    friend bool operator==(only_written const&, only_written const&) = default;
    static constexpr auto json = annotate(field<&only_written::at>(brine::flatten, brine::skip_reading));
};

}  // namespace flatten_test

using namespace flatten_test;
using support::comes_back;
using support::complaint;

TEST_CASE("flatten: a record's members stand in its place, in any order of a text") {
    static_assert(std::same_as<decltype(person::home), address> && std::same_as<decltype(denying::home), address>);
    static_assert(std::same_as<decltype(strict_part::part), int> && std::same_as<decltype(around_strict::part), strict_part>);
    static_assert(std::same_as<decltype(perhaps::work), std::optional<address>> && std::same_as<decltype(owning::at), std::unique_ptr<address>>);
    static_assert(std::same_as<decltype(deep::inner), std::optional<perhaps>> && std::same_as<decltype(defaults::text), std::string>);
    static_assert(std::same_as<decltype(with_defaults::plain), defaults> && std::same_as<decltype(with_perhaps_defaults::one), std::optional<defaults>>);
    static_assert(std::same_as<decltype(open::rest), std::map<std::string, std::vector<int>>> && std::same_as<decltype(around_open::inner), open>);
    static_assert(std::same_as<decltype(open_by_flatten::rest), std::unordered_map<int, std::string>> && std::same_as<decltype(only_written::at), address>);
    comes_back(person{1, {"s", 2, 3}, "n"}, R"({"id":1,"street":"s","zip":2,"box":3,"name":"n"})");
    comes_back(person{1, {"s", 2, {}}, "n"}, R"({"id":1,"street":"s","zip":2,"name":"n"})");
    CHECK(*brine::try_from_json<person>(R"({"zip":2,"name":"n","x":[],"street":"s","id":1})") == person{1, {"s", 2, {}}, "n"});
    comes_back(std::vector<person>{{}, {}}, R"([{"id":0,"street":"","zip":0,"name":""},{"id":0,"street":"","zip":0,"name":""}])");
}

TEST_CASE("flatten: a wrong, missing or doubled member is at fault under its own key") {
    CHECK(complaint<person>(R"({"id":1,"street":"s","zip":"2","name":"n"})") == "$.zip: expected an integer, found a number in quotes");
    CHECK(complaint<person>(R"({"id":1,"street":"s","name":"n"})") == "$.zip: missing member");
    CHECK(complaint<person>(R"({"id":1,"zip":1,"zip":1,"name":"n"})") == "$.zip: duplicate member");
    CHECK(support::complaint_about(person{1, {"\xFF", 1, {}}, ""}) == "$.street: invalid UTF-8, at byte 0 of the string");
}

TEST_CASE("flatten: unknown keys are denied where the record or the shown one denies them; all keys are suggested") {
    comes_back(denying{{"s", 1, {}}, "n"}, R"({"street":"s","zip":1,"name":"n"})");
    CHECK(complaint<denying>(R"({"stret":"s"})") == "$.stret: unknown member, did you mean \"street\"?");
    comes_back(around_strict{1, {2}}, R"({"id":1,"part":2})");
    CHECK(complaint<around_strict>(R"({"id":1,"prt":2})") == "$.prt: unknown member, did you mean \"part\"?");
}

TEST_CASE("flatten: an optional record is there when any of its keys is, and then complete") {
    comes_back(perhaps{1, {}}, R"({"id":1})");
    comes_back(perhaps{1, address{"s", 2, {}}}, R"({"id":1,"street":"s","zip":2})");
    CHECK(complaint<perhaps>(R"({"id":1,"box":2})") == "$.street: missing member");
    CHECK(complaint<perhaps>(R"({"street":"s","id":1})") == "$.zip: missing member");
    perhaps value{1, address{"s", 2, 3}};
    CHECK(brine::try_from_json(R"({"id":2})", value));
    CHECK(value == perhaps{2, {}});
    value.work = address{"s", 2, 3};
    CHECK(brine::try_from_json(R"({"id":2,"street":"t","zip":5})", value));
    CHECK(value == perhaps{2, address{"t", 5, {}}});
}

TEST_CASE("flatten: through a pointer, and an optional within an optional") {
    owning held;
    comes_back(held, R"({"last":0})");
    held.at = std::make_unique<address>(address{"s", 1, {}});
    CHECK(*brine::try_to_json(held) == R"({"street":"s","zip":1,"last":0})");
    CHECK(*brine::try_from_json<owning>(R"({"last":0,"zip":1,"street":"s"})") == held);
    comes_back(deep{{}, true}, R"({"flag":true})");
    comes_back(deep{perhaps{1, {}}, true}, R"({"id":1,"flag":true})");
    comes_back(deep{perhaps{1, address{"s", 2, {}}}, true}, R"({"id":1,"street":"s","zip":2,"flag":true})");
    CHECK(complaint<deep>(R"({"flag":true,"street":"s","zip":2})") == "$.id: missing member");
    CHECK(complaint<deep>(R"({"flag":true,"street":"s","id":2})") == "$.zip: missing member");
}

TEST_CASE("flatten: the shown members keep their own options") {
    comes_back(with_defaults{{3, "x", 1}, 2}, R"({"text":"x","fixed":1,"id":2})");
    CHECK(*brine::try_from_json<with_defaults>(R"({"id":2,"fixed":1,"words":"w"})") == with_defaults{{3, "w", 1}, 2});
    with_defaults value{{7, "y", 1}, 2};
    CHECK(brine::try_from_json(R"({"id":2,"fixed":1})", value));
    CHECK(value == with_defaults{{3, "none", 1}, 2});
    comes_back(with_perhaps_defaults{}, "{}");
    comes_back(with_perhaps_defaults{defaults{3, "none", 1}}, R"({"text":"none","fixed":1})");
    CHECK(*brine::try_from_json<with_perhaps_defaults>(R"({"fixed":4})") == with_perhaps_defaults{defaults{3, "none", 4}});
}

TEST_CASE("flatten: a map takes the keys that nobody knows, and gives them back") {
    comes_back(open{1, {{"a", {1}}, {"b", {}}}}, R"({"id":1,"a":[1],"b":[]})");
    comes_back(open_by_flatten{{{7, "x"}}, 1}, R"({"last":1,"7":"x"})");
    comes_back(around_open{{1, {{"q", {1}}}}, {"s", 2, {}}}, R"({"id":1,"street":"s","zip":2,"q":[1]})");
    CHECK(complaint<open>(R"({"id":1,"a":[1],"a":[2]})") == "$[\"a\"]: duplicate key");
    CHECK(complaint<open>(R"({"id":1,"a":["x"]})") == "$[\"a\"][0]: expected an integer, found a string");
    CHECK(complaint<open_by_flatten>(R"({"last":1,"x":"y"})") == "$[\"x\"]: invalid key, an integer in quotes is wanted");
    CHECK(support::complaint_about(open{1, {{"id", {}}}}) == "$[\"id\"]: a captured key is also a member's");
}

TEST_CASE("flatten: skip_reading holds for all that is shown") {
    CHECK(*brine::try_to_json(only_written{}) == R"({"street":"s","zip":1,"id":0})");
    CHECK(brine::try_from_json<only_written>(R"({"street":5,"id":2})")->id == 2);
}
