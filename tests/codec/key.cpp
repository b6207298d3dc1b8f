#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

using namespace support;

namespace key_test {

class code {
public:
    code() = default;
    explicit code(std::string text) : text_(std::move(text)) {}
    [[nodiscard]] std::string const& text() const { return text_; }
    static std::optional<code> parse(std::string const& text) { return text.size() == 2 ? std::optional(code(text)) : std::nullopt; }
    friend auto operator<=>(code const&, code const&) = default;

private:
    std::string text_;
};

}  // namespace key_test

template <>
struct brine::codec<key_test::code> : brine::via<std::string, &key_test::code::text, &key_test::code::parse> {};

using key_test::code;

TEST_CASE("key: booleans") {
    comes_back(std::map<bool, int>{{false, 0}, {true, 1}}, R"({"false":0,"true":1})");
    CHECK(complaint<std::map<bool, int>>(R"({"yes":1})") == "$[\"yes\"]: invalid key, true or false in quotes is wanted");
}

TEST_CASE("key: floating-point numbers by their shortest digits, exactly") {
    using limits = std::numeric_limits<double>;
    comes_back(std::map<double, int>{{0.1, 1}, {1, 2}, {-2.5, 3}, {1e300, 4}}, R"({"-2.5":3,"0.1":1,"1.0":2,"1e+300":4})");
    comes_back(std::map<double, int>{{limits::denorm_min(), 1}, {limits::max(), 2}}, R"({"5e-324":1,"1.7976931348623157e+308":2})");
    comes_back(std::map<float, int>{{0.1f, 1}}, R"({"0.1":1})");
    CHECK(brine::try_from_json<std::map<double, int>>(R"({"1e400":1})").error().code == brine::errc::number_out_of_range);
    CHECK(complaint<std::map<double, int>>(R"({"1.":1})") == "$[\"1.\"]: invalid key, a number in quotes is wanted");
    CHECK(complaint<std::map<double, int>>(R"({"":1})") == "$[\"\"]: invalid key, a number in quotes is wanted");
    CHECK(complaint_on_writing(std::map<double, int>{{limits::infinity(), 1}}).find("NaN and infinity have no JSON form") != std::string::npos);
}

TEST_CASE("key: two texts for one key are a duplicate") {
    CHECK(complaint<std::map<double, int>>(R"({"1.0":1,"1":2})") == "$[\"1.0\"]: duplicate key");
    CHECK(complaint<std::map<double, int>>(R"({"0.0":1,"-0.0":2})") == "$[\"0.0\"]: duplicate key");
}

TEST_CASE("key: what is written as a string") {
    comes_back(std::map<code, int>{{code("ab"), 1}}, R"({"ab":1})");
    CHECK(complaint<std::map<code, int>>(R"({"ab":1,"abc":2})") == "$[\"abc\"]: invalid key, not a valid value");
    CHECK(brine::detail::text_of_key(code("xy")) == "xy");
    static_assert(!brine::encodable<std::map<numbered, int>>);
}

TEST_CASE("key: a map whose values have no default constructor") {
    comes_back(std::map<std::string, numbered>{{"a", numbered(1)}}, R"({"a":1})");
    CHECK(complaint<std::map<int, numbered>>(R"({"1":1,"01":2})") == "$[\"1\"]: duplicate key");
    CHECK(complaint<std::map<int, numbered>>(R"({"1":true})") == "$[\"1\"]: expected an integer, found a boolean");
}

TEST_CASE("key: the entries get the map's own memory resource") {
    counting_resource memory;
    std::pmr::map<std::pmr::string, std::pmr::string> value(&memory);
    std::string const text(100, 'x');
    CHECK(brine::try_from_json("{\"" + text + "\":\"" + text + "\"}", value));
    CHECK(value.begin()->first.get_allocator().resource() == &memory);
    CHECK(value.begin()->second.get_allocator().resource() == &memory);
    CHECK(memory.allocations == 3);
}
