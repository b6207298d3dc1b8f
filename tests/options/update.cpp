// needs: exceptions
/// update_json: a patch is merged into a value as RFC 7396 merges it into the value's JSON, where the type has room for that.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace update_test {

using brine::annotate;
using brine::field;

struct author {
    std::string givenName{};
    std::optional<std::string> familyName{};
    friend bool operator==(author const&, author const&) = default;
};
/// The document of RFC 7396 section 3.
struct document {
    std::string title{};
    author author_{};
    std::vector<std::string> tags{};
    std::string content{};
    std::optional<std::string> phoneNumber{};
    friend bool operator==(document const&, document const&) = default;
    static constexpr auto json = annotate(field<&document::author_>(brine::rename<"author">));
};

struct settings {
    int level = 3;
    std::string name{};
    int made = 1;
    std::map<std::string, int> limits{};
    std::map<std::string, std::optional<int>> options{};
    std::optional<author> owner{};
    std::unique_ptr<int> number{};
    brine::nullable<int> must{};
    brine::maybe<author> perhaps{};
    static constexpr auto json = annotate(field<&settings::level>(brine::defaulted), field<&settings::made>(brine::default_from<[] { return 9; }>));
};

struct shown {
    int a = 1;
    int b = 2;
    friend bool operator==(shown const&, shown const&) = default;
};
struct flattening {
    shown in{};
    std::optional<shown> never{};
    std::map<std::string, int> rest{};
    static constexpr auto json = annotate(field<&flattening::in>(brine::flatten), brine::capture_unknown<&flattening::rest>);
};
struct other {
    int c = 0;
    int d = 0;
};
struct perhaps {
    int id = 0;
    std::optional<other> more{};
    static constexpr auto json = annotate(brine::deny_unknown, field<&perhaps::more>(brine::flatten));
};
struct deep {
    int a = 1;
    int b = 2;
    static constexpr auto json = annotate(field<&deep::a>(brine::nested<"/in/a">), field<&deep::b>(brine::nested<"/in/b">));
};
struct pair {
    int a = 1;
    int b = 2;
    static constexpr auto json = annotate(brine::as_array, field<&pair::b>(brine::defaulted));
};

template <class T>
using in_map = std::map<std::string, T>;

}  // namespace update_test

using namespace update_test;
using support::patched;

TEST_CASE("update: the example of RFC 7396 section 3") {
    document value{"Goodbye!", {"John", "Doe"}, {"example", "sample"}, "This will be unchanged", {}};
    CHECK(patched(value, R"({"title":"Hello!","phoneNumber":"+01-123-456-7890","author":{"familyName":null},"tags":["example"]})") ==
          R"({"title":"Hello!","author":{"givenName":"John"},"tags":["example"],"content":"This will be unchanged","phoneNumber":"+01-123-456-7890"})");
}

TEST_CASE("update: the test cases of RFC 7396 appendix A that types have") {
    using strings = in_map<std::string>;
    CHECK(patched(strings{{"a", "b"}}, R"({"a":"c"})") == R"({"a":"c"})");
    CHECK(patched(strings{{"a", "b"}}, R"({"b":"c"})") == R"({"a":"b","b":"c"})");
    CHECK(patched(strings{{"a", "b"}}, R"({"a":null})") == "{}");
    CHECK(patched(strings{{"a", "b"}, {"b", "c"}}, R"({"a":null})") == R"({"b":"c"})");
    CHECK(patched(in_map<std::vector<std::string>>{{"a", {"b"}}}, R"({"a":["c"]})") == R"({"a":["c"]})");
    CHECK(patched(in_map<strings>{{"a", {{"b", "c"}}}}, R"({"a":{"b":"d","c":null}})") == R"({"a":{"b":"d"}})");
    CHECK(patched(in_map<std::vector<int>>{{"a", {1}}}, R"({"a":[1]})") == R"({"a":[1]})");
    CHECK(patched(std::vector<std::string>{"a", "b"}, R"(["c","d"])") == R"(["c","d"])");
    CHECK(patched(in_map<std::optional<int>>{{"e", {}}}, R"({"a":1})") == R"({"a":1,"e":null})");
    CHECK(patched(strings{}, R"({"a":null})") == "{}");
    CHECK(patched(in_map<in_map<strings>>{}, R"({"a":{"bb":{"ccc":null}}})") == "$[\"a\"][\"bb\"][\"ccc\"]: expected a string, found null");
}

TEST_CASE("update: missing members stay, null empties what can be empty and resets what is defaulted") {
    settings value{7, "n", 8, {{"x", 1}}, {{"o", 2}}, author{"A", "B"}, std::make_unique<int>(5), 4, author{"C", "D"}};
    CHECK(brine::to_json(value) == R"({"level":7,"name":"n","made":8,"limits":{"x":1},"options":{"o":2},"owner":{"givenName":"A","familyName":"B"},"number":5,)"
                                   R"("must":4,"perhaps":{"givenName":"C","familyName":"D"}})");
    brine::update_json("{}", value);
    CHECK(value.level == 7);
    brine::update_json(R"({"level":null,"made":null,"limits":{"x":null,"y":2},"options":{"o":null},"owner":{"givenName":"Z"},"perhaps":{"familyName":null}})", value);
    CHECK(brine::to_json(value) == R"({"level":3,"name":"n","made":9,"limits":{"y":2},"options":{"o":null},"owner":{"givenName":"Z","familyName":"B"},"number":5,)"
                                   R"("must":4,"perhaps":{"givenName":"C"}})");
    brine::update_json(R"({"owner":null,"number":null,"must":null,"perhaps":null})", value);
    CHECK(brine::to_json(value) == R"({"level":3,"name":"n","made":9,"limits":{"y":2},"options":{"o":null},"must":null,"perhaps":null})");
    brine::update_json(R"({"owner":{"givenName":"N"},"number":6})", value);
    CHECK(value.owner == author{"N", {}});
    CHECK(*value.number == 6);
}

TEST_CASE("update: what is wrong is an error with its path") {
    settings value;
    CHECK(brine::try_update_json(R"({"name":null})", value).error().message() == "$.name: expected a string, found null");
    CHECK(brine::try_update_json(R"({"owner":{"familyName":"x"}})", value).error().message() == "$.owner.givenName: missing member");
    CHECK(brine::try_update_json(R"({"limits":{"x":1,"x":2}})", value).error().message() == "$.limits[\"x\"]: duplicate key");
    CHECK(brine::try_update_json(R"({"level":1,"level":2})", value).error().message() == "$.level: duplicate member");
    CHECK(brine::try_update_json("[]", value).error().message() == "$: expected an object, found an array");
    CHECK_THROWS_AS(brine::update_json(R"({"level":"x"})", value), brine::exception);
    brine::parser reader;
    CHECK(reader.try_update_json(R"({"level":6})", value));
    CHECK(value.level == 6);
}

TEST_CASE("update: together with flatten, captured keys, nested members and arrays") {
    CHECK(patched(flattening{{1, 2}, {}, {{"x", 1}, {"y", 2}}}, R"({"b":5,"y":6,"z":7})") == R"({"a":1,"b":5,"x":1,"y":6,"z":7})");
    CHECK(patched(flattening{{1, 2}, {}, {{"x", 1}, {"y", 2}}}, R"({"x":null})") == R"({"a":1,"b":2,"y":2})");
    CHECK(patched(flattening{{1, 2}, {}, {{"x", 1}}}, R"({"x":2,"x":3})") == "$[\"x\"]: duplicate key");
    CHECK(patched(perhaps{1, {}}, R"({"id":2})") == R"({"id":2})");
    CHECK(patched(perhaps{1, other{3, 4}}, R"({"d":5})") == R"({"id":1,"c":3,"d":5})");
    CHECK(patched(perhaps{1, {}}, R"({"d":5,"c":6})") == R"({"id":1,"c":6,"d":5})");
    CHECK(patched(perhaps{1, {}}, R"({"d":5})") == "$.c: missing member");
    CHECK(patched(perhaps{1, {}}, R"({"idd":5})") == "$.idd: unknown member, did you mean \"id\"?");
    CHECK(patched(deep{}, R"({"in":{"b":7}})") == R"({"in":{"a":1,"b":7}})");
    CHECK(patched(pair{5, 6}, "[7]") == "[7,2]");
}

TEST_CASE("update: a patch that is part of the value") {
    settings value;
    value.name = R"({"name":"new, and longer than any string that has its characters within itself","limits":{"a":1}})";
    brine::update_json(value.name, value);
    CHECK(value.name == "new, and longer than any string that has its characters within itself");
    CHECK(value.limits.at("a") == 1);
}
