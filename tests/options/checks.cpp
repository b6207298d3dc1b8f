/// Options that values have to satisfy when they are read: range, length, validate.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace checks_test {

using brine::annotate;
using brine::field;

struct bounded {
    int share = 0;
    std::optional<std::int64_t> big{};
    double rate = 0;
    std::string name = "a";
    std::vector<int> list{1};
    std::optional<std::string> note{};
    friend bool operator==(bounded const&, bounded const&) = default;
    static constexpr auto json =
        annotate(field<&bounded::share>(brine::range<-5, 100>), field<&bounded::big>(brine::range<INT64_MIN + 1, INT64_MAX - 1>),
                 field<&bounded::rate>(brine::range<0.0, 1.0>, brine::defaulted), field<&bounded::name>(brine::length<1, 3>),
                 field<&bounded::list>(brine::length<1, 2>, brine::defaulted), field<&bounded::note>(brine::length<2, 2>, brine::write_null));
};

struct twice {
    int value = 0;
    friend bool operator==(twice const&, twice const&) = default;
    static constexpr auto json = annotate(field<&twice::value>(brine::range<0, 10>, brine::validate<[](int of) { return of % 2 == 0; }, "must be even">,
                                                               brine::rename<"v">, brine::alias<"old">));
};

std::string with(std::string const& members) { return R"({"share":0,"name":"a","note":null)" + members + "}"; }

}  // namespace checks_test

using namespace checks_test;
using support::comes_back;
using support::complaint;

TEST_CASE("checks: values within their bounds come back") {
    static_assert(std::same_as<decltype(bounded::share), int> && std::same_as<decltype(bounded::rate), double> && std::same_as<decltype(twice::value), int>);
    comes_back(bounded{-5, INT64_MAX - 1, 1, "abc", {1, 2}, "ab"},
               R"({"share":-5,"big":9223372036854775806,"rate":1.0,"name":"abc","list":[1,2],"note":"ab"})");
    comes_back(bounded{100, {}, 0, "a", {1}, {}}, R"({"share":100,"rate":0.0,"name":"a","list":[1],"note":null})");
}

TEST_CASE("range: outside is an error that names the bounds") {
    CHECK(complaint<bounded>(R"({"share":-6,"name":"a"})") == "$.share: must be from -5 to 100");
    CHECK(complaint<bounded>(R"({"share":101,"name":"a"})") == "$.share: must be from -5 to 100");
    CHECK(complaint<bounded>(with(R"(,"big":9223372036854775807)")) == "$.big: must be from -9223372036854775807 to 9223372036854775806");
    CHECK(complaint<bounded>(with(R"(,"rate":1.5)")) == "$.rate: must be from 0.0 to 1.0");
}

TEST_CASE("length: of texts in bytes, of containers in elements") {
    CHECK(complaint<bounded>(R"({"share":0,"name":""})") == "$.name: must have a length from 1 to 3");
    CHECK(complaint<bounded>(R"({"share":0,"name":"abcd"})") == "$.name: must have a length from 1 to 3");
    CHECK(complaint<bounded>(R"({"share":0,"name":"\u00e9\u00e9"})") == "$.name: must have a length from 1 to 3");
    CHECK(complaint<bounded>(with(R"(,"list":[])")) == "$.list: must have a length from 1 to 2");
    CHECK(complaint<bounded>(R"({"share":0,"name":"a","note":"abc"})") == "$.note: must have a length from 2 to 2");
    CHECK(complaint<bounded>(with("")) == "none");
}

TEST_CASE("checks: the first that fails is told, under the key that was written") {
    comes_back(twice{4}, R"({"v":4})");
    CHECK(complaint<twice>(R"({"v":11})") == "$.v: must be from 0 to 10");
    CHECK(complaint<twice>(R"({"old":3})") == "$.v: must be even");
    CHECK(support::patched(twice{4}, R"({"v":5})") == "$.v: must be even");
}
