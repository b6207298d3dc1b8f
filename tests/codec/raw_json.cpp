#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace support;
using brine::raw_json;

namespace raw_json_test {

struct envelope {
    std::string kind{};
    raw_json body{};
    friend bool operator==(envelope const&, envelope const&) = default;
};

}  // namespace raw_json_test

using raw_json_test::envelope;

TEST_CASE("raw_json: kept as it was spelled") {
    CHECK(said(raw_json{"1.50"}) == "raw 1.50");
    CHECK(brine::try_from_json<raw_json>(" 1.50e+007 ").value().text == "1.50e+007");
    comes_back(raw_json{R"({ "a" : [1, 2.0,"\u0041"] })"}, R"({ "a" : [1, 2.0,"\u0041"] })");
    comes_back(raw_json(), "null");
    comes_back(envelope{"x", {"[true]"}}, R"({"kind":"x","body":[true]})");
    comes_back(std::vector{raw_json{"1"}, raw_json{"\"a\""}, raw_json{"{}"}}, R"([1,"a",{}])");
    comes_back(std::map<std::string, raw_json>{{"a", {"[]"}}, {"b", {"-0"}}}, R"({"a":[],"b":-0})");
    CHECK(brine::try_from_json<std::vector<raw_json>>("[ 1 , [ 2 ] , \"x\" ]").value()[1].text == "[ 2 ]");
}

TEST_CASE("raw_json: read at the root it is a validator") {
    CHECK(complaint<raw_json>("[1,2") == "$: unexpected end of the text");
    CHECK(complaint<raw_json>("[1,]") == "$: trailing comma");
    CHECK(complaint<raw_json>("{\"a\":[01]}") == "$.a[0]: invalid number, a number takes no zeros in front");
    CHECK(complaint<raw_json>("\"\xFF\"") == "$: invalid UTF-8");
    CHECK(complaint<raw_json>("1 2") == "$: content after the end of the value");
    CHECK(complaint<raw_json>("") == "$: unexpected end of the text, it holds no value");
    CHECK(complaint<raw_json>(std::string(2000, '[')) .ends_with("nested too deeply"));
}

TEST_CASE("raw_json: what is no JSON is not written") {
    CHECK(complaint_on_writing(envelope{"x", {"[1,]"}}) == "$.body: trailing comma, at byte 2 of a raw_json");
    CHECK(complaint_on_writing(raw_json{""}) == "$: unexpected end of the text, at byte 0 of a raw_json");
    CHECK(complaint_on_writing(raw_json{"1 2"}) == "$: content after the end of the value, at byte 2 of a raw_json");
    CHECK(complaint_on_writing(raw_json{"nul"}) == "$: expected a value, at byte 0 of a raw_json");
    CHECK(complaint_on_writing(std::vector{raw_json{std::string(1024, '[') + std::string(1024, ']')}}).find("nested too deeply") != std::string::npos);
    CHECK(brine::try_to_json(raw_json{std::string(1024, '[') + std::string(1024, ']')}));
}

TEST_CASE("raw_json: null is one of its values") {
    static_assert(!brine::encodable<std::optional<raw_json>>);
    CHECK(brine::explain_encode<std::optional<raw_json>>().ends_with("null would stand for two of its values; drop one of the two layers"));
}

TEST_CASE("raw_json: it can be read from its own text") {
    raw_json value{"[" + std::string(4000, ' ') + "1]"};
    auto const before = value;
    CHECK(brine::try_from_json(value.text, value));
    CHECK(value == before);
}
