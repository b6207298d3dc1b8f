/// Members that stand deeper than in the record's own object, at a JSON Pointer (RFC 6901).
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <optional>
#include <string>
#include <vector>

namespace nested_test {

using brine::annotate;
using brine::field;
using brine::nested;

struct mail {
    int id = 0;
    std::string subject{};
    int size = 0;
    std::optional<std::string> text{};
    friend bool operator==(mail const&, mail const&) = default;
    static constexpr auto json = annotate(field<&mail::id>(nested<"/body/id">), field<&mail::size>(nested<"/body/parts/size">),
                                          field<&mail::text>(nested<"/body/text">));
};

struct lenient {
    int level = 3;
    std::optional<int> size{};
    int id = 0;
    friend bool operator==(lenient const&, lenient const&) = default;
    static constexpr auto json = annotate(brine::deny_unknown, field<&lenient::level>(nested<"/options/level">, brine::defaulted, brine::alias<"lvl">),
                                          field<&lenient::size>(nested<"/options/size">));
};

struct odd {
    int slash = 0;
    int empty = 0;
    friend bool operator==(odd const&, odd const&) = default;
    static constexpr auto json = annotate(field<&odd::slash>(nested<"/a~1b/c~0d">), field<&odd::empty>(nested<"/a~1b/x\"">));
};

struct flat {
    int id = 0;
    friend bool operator==(flat const&, flat const&) = default;
    static constexpr auto json = annotate(field<&flat::id>(nested<"/key">));
};

struct inside {
    int a = 0;
    int b = 0;
    friend bool operator==(inside const&, inside const&) = default;
    static constexpr auto json = annotate(field<&inside::b>(nested<"/deep/b">));
};
struct outside {
    inside shown{};
    int c = 0;
    friend bool operator==(outside const&, outside const&) = default;
    static constexpr auto json = annotate(field<&outside::shown>(brine::flatten), field<&outside::c>(nested<"/deep/c">));
};
struct moved {
    inside shown{};
    int c = 0;
    friend bool operator==(moved const&, moved const&) = default;
    static constexpr auto json = annotate(field<&moved::shown>(brine::flatten, nested<"/in">), field<&moved::c>(nested<"/in/c">));
};
struct perhaps {
    std::optional<inside> shown{};
    int c = 0;
    friend bool operator==(perhaps const&, perhaps const&) = default;
    static constexpr auto json = annotate(field<&perhaps::shown>(brine::flatten));
};

}  // namespace nested_test

using namespace nested_test;
using support::comes_back;
using support::complaint;

TEST_CASE("nested: members that share the start of their pointers share the objects") {
    static_assert(std::same_as<decltype(mail::id), int> && std::same_as<decltype(mail::text), std::optional<std::string>>);
    static_assert(std::same_as<decltype(lenient::level), int> && std::same_as<decltype(lenient::size), std::optional<int>> && std::same_as<decltype(odd::slash), int>);
    static_assert(std::same_as<decltype(flat::id), int> && std::same_as<decltype(inside::b), int> && std::same_as<decltype(outside::shown), inside>);
    static_assert(std::same_as<decltype(moved::shown), inside> && std::same_as<decltype(perhaps::shown), std::optional<inside>>);
    comes_back(mail{1, "s", 2, "t"}, R"({"body":{"id":1,"parts":{"size":2},"text":"t"},"subject":"s"})");
    comes_back(mail{1, "s", 2, {}}, R"({"body":{"id":1,"parts":{"size":2}},"subject":"s"})");
    CHECK(*brine::try_from_json<mail>(R"({"subject":"s","body":{"x":{},"parts":{"size":2},"id":1}})") == mail{1, "s", 2, {}});
    comes_back(std::vector<flat>{{1}, {2}}, R"([{"key":1},{"key":2}])");
}

TEST_CASE("nested: what is wrong is said with the whole path") {
    CHECK(complaint<mail>(R"({"body":{"id":1,"parts":{"size":"2"}},"subject":"s"})") == "$.body.parts.size: expected an integer, found a number in quotes");
    CHECK(complaint<mail>(R"({"body":{"id":1,"parts":{}},"subject":"s"})") == "$.body.parts.size: missing member");
    CHECK(complaint<mail>(R"({"body":{"id":1},"subject":"s"})") == "$.body.parts: missing member");
    CHECK(complaint<mail>(R"({"subject":"s"})") == "$.body: missing member");
    CHECK(complaint<mail>(R"({"body":[],"subject":"s"})") == "$.body: expected an object, found an array");
    CHECK(complaint<mail>(R"({"body":{"id":1,"id":1}})") == "$.body.id: duplicate member");
    CHECK(complaint<mail>(R"({"body":{"id":1,"parts":{"size":1}},"body":{}})") == "$.body: duplicate member");
    CHECK(support::complaint_about(mail{1, "", 2, "\xFF"}) == "$.body.text: invalid UTF-8, at byte 0 of the string");
}

TEST_CASE("nested: an object whose members need not be there need not be there itself") {
    comes_back(lenient{3, {}, 1}, R"({"options":{"level":3},"id":1})");
    CHECK(*brine::try_from_json<lenient>(R"({"id":1})") == lenient{3, {}, 1});
    CHECK(*brine::try_from_json<lenient>(R"({"id":1,"options":{"lvl":5,"size":6}})") == lenient{5, 6, 1});
    lenient value{7, 8, 9};
    CHECK(brine::try_from_json(R"({"id":1,"options":{}})", value));
    CHECK(value == lenient{3, {}, 1});
    CHECK(complaint<lenient>(R"({"id":1,"options":{"sise":5}})") == "$.options.sise: unknown member, did you mean \"size\"?");
    CHECK(complaint<lenient>(R"({"id":1,"option":{}})") == "$.option: unknown member, did you mean \"options\"?");
}

TEST_CASE("nested: a pointer's escapes, and keys that need some in JSON") { comes_back(odd{1, 2}, R"({"a/b":{"c~d":1,"x\"":2}})"); }

TEST_CASE("nested: together with flatten, the objects are joined") {
    comes_back(outside{{1, 2}, 3}, R"({"a":1,"deep":{"b":2,"c":3}})");
    comes_back(moved{{1, 2}, 3}, R"({"in":{"a":1,"deep":{"b":2},"c":3}})");
    comes_back(perhaps{{}, 1}, R"({"deep":{},"c":1})");
    comes_back(perhaps{inside{1, 2}, 3}, R"({"a":1,"deep":{"b":2},"c":3})");
    CHECK(complaint<perhaps>(R"({"a":1,"c":3})") == "$.b: missing member");
}
