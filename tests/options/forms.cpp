// needs: exceptions
/// Members in another form than their type's: as_string, as_null, constant, via; and records as arrays or as their only member.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <concepts>
#include <limits>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace forms_test {

using brine::annotate;
using brine::field;

struct quoted {
    long id = 0;
    double share = 0;
    std::optional<unsigned> count{};
    std::vector<int> list{};
    std::array<float, 2> pair{};
    friend bool operator==(quoted const&, quoted const&) = default;
    static constexpr auto json = annotate(field<&quoted::id>(brine::as_string), field<&quoted::share>(brine::as_string), field<&quoted::count>(brine::as_string),
                                          field<&quoted::list>(brine::as_string), field<&quoted::pair>(brine::as_string));
};

struct measured {
    double value = 0;
    float other = 0;
    std::vector<double> series{};
    static constexpr auto json = annotate(field<&measured::value>(brine::as_null), field<&measured::other>(brine::as_null, brine::defaulted),
                                          field<&measured::series>(brine::as_null));
};

struct versioned {
    int version = 2;
    std::string kind = "order";
    bool live = true;
    int id = 0;
    friend bool operator==(versioned const&, versioned const&) = default;
    static constexpr auto json = annotate(field<&versioned::version>(brine::constant<2>), field<&versioned::kind>(brine::constant<"order">, brine::defaulted),
                                          field<&versioned::live>(brine::constant<true>, brine::skip_default));
};

/// Milliseconds that no codec knows.
struct duration {
    long ms = 0;
    friend bool operator==(duration const&, duration const&) = default;
};
inline std::string text_of(duration of) { return std::to_string(of.ms) + "ms"; }
inline duration duration_of(std::string const& text) {
    if (!text.ends_with("ms")) throw std::invalid_argument("a duration ends with ms");
    return {std::stol(text)};
}
inline long number_of(duration of) { return of.ms; }
inline duration of_number(long ms) { return {ms}; }

struct timed {
    duration limit{};
    std::optional<duration> pause{};
    duration raw{};
    friend bool operator==(timed const&, timed const&) = default;
    static constexpr auto json = annotate(field<&timed::limit>(brine::via<std::string, &text_of, &duration_of>()),
                                          field<&timed::pause>(brine::via<std::string, &text_of, &duration_of>()),
                                          field<&timed::raw>(brine::via<long, &number_of, &of_number>(), brine::rename<"raw_ms">));
};

struct point {
    int x = 0;
    int y = 0;
    std::optional<std::string> label{};
    int weight = 1;
    friend bool operator==(point const&, point const&) = default;
    static constexpr auto json = annotate(brine::as_array, field<&point::weight>(brine::defaulted));
};
struct inner {
    int a = 0;
    int hidden = 7;
    int b = 0;
    friend bool operator==(inner const&, inner const&) = default;
    static constexpr auto json = annotate(field<&inner::hidden>(brine::skip), field<&inner::a>(brine::rename<"A">));
};
struct row {
    inner first{};
    point at{};
    double share = 0;
    friend bool operator==(row const&, row const&) = default;
    static constexpr auto json = annotate(brine::as_array, field<&row::first>(brine::flatten), field<&row::share>(brine::as_string, brine::range<0.0, 0.5>));
};

struct identifier {
    std::string text{};
    int cached = 3;
    friend bool operator==(identifier const&, identifier const&) = default;
    friend auto operator<=>(identifier const&, identifier const&) = default;
    static constexpr auto json = annotate(brine::transparent, field<&identifier::cached>(brine::skip), field<&identifier::text>(brine::length<1, 4>));
};
struct perhaps {
    int unused = 0;
    std::optional<int> value{};
    friend bool operator==(perhaps const&, perhaps const&) = default;
    static constexpr auto json = annotate(brine::transparent, field<&perhaps::unused>(brine::skip));
};
struct around {
    identifier id{};
    std::optional<identifier> other{};
    perhaps number{};
    friend bool operator==(around const&, around const&) = default;
};

}  // namespace forms_test

using namespace forms_test;
using support::comes_back;
using support::complaint;

TEST_CASE("forms: options do not change a member's type") {
    static_assert(std::same_as<decltype(quoted::id), long> && std::same_as<decltype(quoted::share), double>);
    static_assert(std::same_as<decltype(quoted::count), std::optional<unsigned>> && std::same_as<decltype(quoted::list), std::vector<int>>);
    static_assert(std::same_as<decltype(measured::value), double> && std::same_as<decltype(measured::series), std::vector<double>>);
    static_assert(std::same_as<decltype(versioned::version), int> && std::same_as<decltype(versioned::kind), std::string>);
    static_assert(std::same_as<decltype(timed::limit), duration> && std::same_as<decltype(timed::pause), std::optional<duration>>);
    static_assert(std::same_as<decltype(point::weight), int> && std::same_as<decltype(row::first), inner> && std::same_as<decltype(row::share), double>);
    static_assert(std::same_as<decltype(identifier::text), std::string> && std::same_as<decltype(perhaps::value), std::optional<int>>);
}

TEST_CASE("as_string: numbers in strings, optional ones, and those in arrays") {
    comes_back(quoted{-12, 0.5, 3u, {1, 2}, {1.5f, -2.0f}}, R"({"id":"-12","share":"0.5","count":"3","list":["1","2"],"pair":["1.5","-2.0"]})");
    comes_back(quoted{}, R"({"id":"0","share":"0.0","list":[],"pair":["0.0","0.0"]})");
    CHECK(brine::from_json<quoted>(R"({"id":"\u0031","share":"1e2","count":null,"list":[],"pair":["1","2"]})").share == 100);
    auto const with_id = [](std::string const& id) { return complaint<quoted>(R"({"id":)" + id + R"(,"share":"1","list":[],"pair":["1","2"]})"); };
    CHECK(with_id("12") == "$.id: expected a string, found a number");
    CHECK(with_id(R"("1.0")") == "$.id: expected an integer, in a string");
    CHECK(with_id(R"(" 1")") == "$.id: expected an integer, in a string");
    CHECK(with_id(R"("")") == "$.id: expected an integer, in a string");
    CHECK(with_id(R"("01")") == "$.id: expected an integer, in a string");
    CHECK(with_id(R"("9223372036854775808")") == "$.id: number out of range, -9223372036854775808 to 9223372036854775807 would fit");
    CHECK(complaint<quoted>(R"({"id":"1","share":"1","list":["1",2],"pair":["1","2"]})") == "$.list[1]: expected a string, found a number");
    CHECK(complaint<quoted>(R"({"id":"1","share":"1","list":[],"pair":["1"]})") == "$.pair: too few elements, 2 are wanted, found 1");
    quoted infinite;
    infinite.share = std::numeric_limits<double>::infinity();
    CHECK(support::complaint_about(infinite) == "$.share: NaN and infinity have no JSON form");
}

TEST_CASE("as_null: what is not finite is null, and null is NaN") {
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(brine::to_json(measured{nan, -std::numeric_limits<float>::infinity(), {1, nan}}) == R"({"value":null,"other":null,"series":[1.0,null]})");
    auto const read = brine::from_json<measured>(R"({"value":null,"other":null,"series":[1.0,null]})");
    CHECK((std::isnan(read.value) && std::isnan(read.other) && read.series[0] == 1 && std::isnan(read.series[1])));
    CHECK(brine::from_json<measured>(R"({"value":2.5,"series":[]})").value == 2.5);
    CHECK(complaint<measured>(R"({"value":"x","series":[]})") == "$.value: expected a number, found a string");
    CHECK(complaint<measured>(R"({"series":[]})") == "$.value: missing member");
}

TEST_CASE("constant: always the same value, in both directions") {
    comes_back(versioned{2, "order", true, 5}, R"({"version":2,"kind":"order","id":5})");
    CHECK(brine::from_json<versioned>(R"({"version":2,"id":5})") == versioned{2, "order", true, 5});
    CHECK(complaint<versioned>(R"({"version":3,"id":5})") == "$.version: must be 2");
    CHECK(complaint<versioned>(R"({"version":"2","id":5})") == "$.version: expected an integer, found a number in quotes");
    CHECK(complaint<versioned>(R"({"version":2,"kind":"offer","id":5})") == "$.kind: must be \"order\"");
    CHECK(complaint<versioned>(R"({"version":2,"live":false,"id":5})") == "$.live: must be true");
    CHECK(complaint<versioned>(R"({"id":5})") == "$.version: missing member");
    CHECK(support::complaint_about(versioned{1, "order", true, 5}) == "$.version: must be 2");
    CHECK(support::complaint_about(versioned{2, "offer", true, 5}) == "$.kind: must be \"order\"");
}

TEST_CASE("via: a member is written as another type, also where it is optional") {
    comes_back(timed{{5}, duration{7}, {9}}, R"({"limit":"5ms","pause":"7ms","raw_ms":9})");
    comes_back(timed{{5}, {}, {9}}, R"({"limit":"5ms","raw_ms":9})");
    CHECK(complaint<timed>(R"({"limit":"5s","raw_ms":9})") == "$.limit: a duration ends with ms");
    CHECK(complaint<timed>(R"({"limit":"5ms","pause":7,"raw_ms":9})") == "$.pause: expected a string, found a number");
    CHECK(complaint<timed>(R"({"limit":"5ms"})") == "$.raw_ms: missing member");
}

TEST_CASE("as_array: the values in their order, without keys; what need not be there may be missing at the end") {
    comes_back(point{1, 2, "l", 3}, R"([1,2,"l",3])");
    comes_back(point{1, 2, {}, 1}, R"([1,2,null,1])");
    CHECK(brine::from_json<point>("[1,2]") == point{1, 2, {}, 1});
    point used{5, 6, "used", 7};
    brine::from_json(R"([1,2,"new"])", used);
    CHECK(used == point{1, 2, "new", 1});
    CHECK(complaint<point>("[1]") == "$: too few elements, 2 to 4 are wanted, found 1");
    CHECK(complaint<point>("[1,2,null,1,5]") == "$: too many elements, 2 to 4 are wanted");
    CHECK(complaint<point>(R"([1,"2"])") == "$[1]: expected an integer, found a number in quotes");
    CHECK(complaint<point>(R"({"x":1})") == "$: expected an array, found an object");
    CHECK(complaint<point>("[1,2,]") == "$: trailing comma");
}

TEST_CASE("as_array: with flattened members, skipped ones, forms and checks") {
    comes_back(row{{1, 7, 2}, {3, 4, {}, 5}, 0.25}, R"([1,2,[3,4,null,5],"0.25"])");
    CHECK(complaint<row>(R"([1,2,[3,4],"0.75"])") == "$[3]: must be from 0.0 to 0.5");
    CHECK(complaint<row>(R"([1,2,[3,"4"],"0.25"])") == "$[2][1]: expected an integer, found a number in quotes");
    CHECK(support::complaint_about(row{{}, {}, std::numeric_limits<double>::quiet_NaN()}) == "$[3]: NaN and infinity have no JSON form");
}

TEST_CASE("transparent: a record is written as its only member") {
    comes_back(identifier{"ab", 3}, R"("ab")");
    comes_back(around{{"ab", 3}, {}, {0, 5}}, R"({"id":"ab","number":5})");
    comes_back(around{{"ab", 3}, identifier{"c", 3}, {}}, R"({"id":"ab","other":"c","number":null})");
    comes_back(std::vector<identifier>{{"a", 3}, {"b", 3}}, R"(["a","b"])");
    CHECK(complaint<identifier>("5") == "$: expected a string, found a number");
    CHECK(complaint<around>(R"({"id":"abcde","number":1})") == "$.id: must have a length from 1 to 4");
    CHECK(support::patched(around{{"a", 3}, {}, {0, 5}}, R"({"id":"z","number":null})") == R"({"id":"z","number":null})");
    static_assert(!brine::serializable<std::optional<perhaps>>);
}
