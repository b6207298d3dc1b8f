// needs: exceptions
#include <brine/nlohmann.hpp>

#include <doctest/doctest.h>

#if __has_include(<nlohmann/json.hpp>)
#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <limits>
#include <optional>
#include <string>

using namespace support;
using nlohmann::json;

namespace nlohmann_test {

struct event {
    std::string kind{};
    json body{};
    friend bool operator==(event const&, event const&) = default;
};

}  // namespace nlohmann_test

using nlohmann_test::event;

TEST_CASE("nlohmann: any JSON as a member") {
    comes_back(event{"a", {{"x", 1}, {"y", {1.5, "z", nullptr, true}}}}, R"({"kind":"a","body":{"x":1,"y":[1.5,"z",null,true]}})");
    comes_back(json(), "null");
    comes_back(json::array(), "[]");
    comes_back(json::object(), "{}");
    comes_back(json(std::numeric_limits<std::uint64_t>::max()), "18446744073709551615");
    comes_back(json(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
    comes_back(json(-0.0), "-0.0");
    comes_back(nlohmann::ordered_json{{"b", 1}, {"a", 2}}, R"({"b":1,"a":2})");
    CHECK(brine::from_json<json>("18446744073709551616").is_number_float());
    CHECK(brine::from_json<json>("1.0").is_number_float());
    CHECK(brine::from_json<json>("7").is_number_unsigned());
    CHECK(std::signbit(brine::from_json<json>("-0").get<double>()));
}

TEST_CASE("nlohmann: brine's errors, with path and place") {
    CHECK(complaint<event>(R"({"kind":"a","body":{"x":[1,{"y":01}]}})") == "$.body[\"x\"][1][\"y\"]: invalid number, a number takes no zeros in front");
    CHECK(complaint<json>(R"({"a":1,"\u0061":2})") == "$[\"a\"]: duplicate key");
    CHECK(complaint<json>("nul") == "$: expected null");
    CHECK(complaint<json>("1e999") == "$: number out of range");
    CHECK(complaint_on_writing(json{{"a", std::numeric_limits<double>::infinity()}}) == "$[\"a\"]: NaN and infinity have no JSON form");
    CHECK(complaint_on_writing(json::binary({1})) == "$: bytes and discarded values have no JSON form");
    static_assert(!brine::encodable<std::optional<json>>);
}
#else
TEST_CASE("nlohmann: it is not there") { CHECK(true); }
#endif
