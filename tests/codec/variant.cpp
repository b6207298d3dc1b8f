#include <brine/brine.hpp>

#include "support/option_checks.hpp"
#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace support;
using enum brine::errc;

namespace variant_test {

struct circle {
    double radius;
    bool operator==(circle const&) const = default;
};
struct square {
    int side;
    std::optional<std::string> name;
    bool operator==(square const&) const = default;
};
struct nothing {
    bool operator==(nothing const&) const = default;
};

// The same alternatives, tagged in different ways.
template <int>
struct other {
    int x = 0;
    bool operator==(other const&) const = default;
};
using external = std::variant<circle, square, std::monostate, other<1>>;
using internal = std::variant<circle, square, std::monostate, other<2>>;
using adjacent = std::variant<circle, square, std::monostate, other<3>>;
using bare = std::variant<circle, square, std::monostate, other<4>>;

using by_kind = std::variant<std::string, int, std::vector<int>, circle, std::monostate, bool>;

}  // namespace variant_test

using namespace variant_test;

template <>
inline constexpr auto brine::annotations<external> =
    brine::annotate(brine::tagged_externally, brine::alternative<square>(brine::alias<"quad">), brine::alternative<other<1>>(brine::rename<"other">));
template <>
inline constexpr auto brine::annotations<internal> =
    brine::annotate(brine::tagged_internally<"type">, brine::alternative<square>(brine::alias<"quad">), brine::alternative<other<2>>(brine::rename<"other">));
template <>
inline constexpr auto brine::annotations<adjacent> =
    brine::annotate(brine::tagged_adjacently<"t", "c">, brine::alternative<square>(brine::alias<"quad">), brine::alternative<other<3>>(brine::rename<"other">));
template <>
inline constexpr auto brine::annotations<bare> = brine::annotate(brine::untagged);

namespace {

/// All values of one of the four, alone and in vectors, maps, optionals and variants.
template <class V>
void comes_back_everywhere(std::string_view circle_text, std::string_view square_text) {
    V const round = circle{1.5}, angular = square{2, "s"};
    comes_back(round, circle_text);
    comes_back(angular, square_text);
    comes_back(V(std::monostate()), "null");
    std::string const both = std::string(circle_text) + "," + std::string(square_text);
    comes_back(std::vector<V>{round, angular, std::monostate()}, "[" + both + ",null]");
    comes_back(std::map<std::string, V>{{"a", round}, {"b", angular}}, R"({"a":)" + std::string(circle_text) + R"(,"b":)" + std::string(square_text) + "}");
    comes_back(std::variant<std::vector<V>, int>(std::vector<V>{round, angular}), "[" + both + "]");
    comes_back(std::variant<V, std::vector<V>>(std::vector<V>{angular, round}), "[" + std::string(square_text) + "," + std::string(circle_text) + "]");
    comes_back(std::variant<V, std::vector<V>>(angular), square_text);
    static_assert(!brine::encodable<std::optional<V>>);  // null would stand for two of its values
}

}  // namespace

namespace variant_test {

struct tag_last {
    internal shape;
    std::optional<std::vector<internal>> more;
    bool operator==(tag_last const&) const = default;
};

}  // namespace variant_test

TEST_CASE("variant: four taggings, in containers and in each other") {
    comes_back_everywhere<external>(R"({"circle":{"radius":1.5}})", R"({"square":{"side":2,"name":"s"}})");
    comes_back_everywhere<internal>(R"({"type":"circle","radius":1.5})", R"({"type":"square","side":2,"name":"s"})");
    comes_back_everywhere<adjacent>(R"({"t":"circle","c":{"radius":1.5}})", R"({"t":"square","c":{"side":2,"name":"s"}})");
    comes_back_everywhere<bare>(R"({"radius":1.5})", R"({"side":2,"name":"s"})");
}

TEST_CASE("variant: written with the verbs of the alternative") {
    CHECK(said(by_kind("x")) == "string x");
    CHECK(said(by_kind(std::monostate())) == "null");
    CHECK(said(internal(other<2>{7})) == "begin_object; key type; string other; key x; number 7; end_object");
    CHECK(said(external(other<1>{7})) == "begin_object; key other; begin_object; key x; number 7; end_object; end_object");
}

TEST_CASE("variant: without a word about it, each JSON kind is one alternative's") {
    comes_back(by_kind("x"), R"("x")");
    comes_back(by_kind(-3), "-3");
    comes_back(by_kind(std::vector{1, 2}), "[1,2]");
    comes_back(by_kind(circle{1}), R"({"radius":1.0})");
    comes_back(by_kind(true), "true");
    comes_back(by_kind(std::monostate()), "null");
    using some = std::variant<std::string, int>;
    CHECK(complaint<some>("[1]") == "$: no alternative fits, a number or a string is wanted");
    CHECK(verdict_on<std::vector<some>>(R"([1,"a",null])") == verdict{no_alternative, 7, "$[2]"});
    CHECK(verdict_on<some>("x") == verdict{expected_value, 0, "$"});
    CHECK(verdict_on<some>("1.5") == verdict{expected_integer, 0, "$"});
    CHECK(verdict_on<by_kind>("nul") == verdict{expected_null, 0, "$"});
    CHECK(verdict_on<some>("") == verdict{unexpected_end, 0, "$"});
}

TEST_CASE("variant: internally, the tag may stand anywhere among the members") {
    internal const value = square{2, "s"};
    for (auto const* const text : {R"({"type":"square","side":2,"name":"s"})", R"({"side":2,"type":"square","name":"s"})", R"({"side":2,"name":"s","type":"square"})",
                                   R"({"side":2,"u":[{"type":"circle"}],"name":"s","type":"square"})", R"({"\u0074ype":"squ\u0061re","side":2,"name":"s"})",
                                   R"({"name":"s","type":"quad","side":2})"})
        CHECK(decodes_to(text, value));
    CHECK(decodes_to(R"({"shape":{"radius":3,"type":"circle"},"more":[{"x":1,"type":"other"},null]})", tag_last{circle{3}, std::vector<internal>{other<2>{1}, std::monostate()}}));
}

TEST_CASE("variant: internally, a tag that is missing, unknown, doubled or no string") {
    CHECK(verdict_on<internal>(R"({"radius":1})") == verdict{missing_member, 11, "$.type"});
    CHECK(verdict_on<internal>("{}") == verdict{missing_member, 1, "$.type"});
    CHECK(complaint<internal>("{}") == "$.type: missing member, it says which alternative the value is");
    CHECK(complaint<internal>(R"({"type":"sqare"})") == R"($.type: unknown name, did you mean "square"? known are "circle", "square", "quad" and "other")");
    CHECK(verdict_on<std::vector<internal>>(R"([null,{"x":1,"type":"cube"}])") == verdict{unknown_name, 20, "$[1].type"});
    CHECK(verdict_on<internal>(R"({"type":"circle","radius":1,"type":"circle"})") == verdict{duplicate_member, 28, "$.type"});
    CHECK(verdict_on<internal>(R"({"type":"circle","type":"square","radius":1})") == verdict{duplicate_member, 17, "$.type"});
    CHECK(verdict_on<internal>(R"({"type":5,"radius":1})") == verdict{expected_string, 8, "$.type"});
    CHECK(verdict_on<internal>(R"({"type":null})") == verdict{expected_string, 8, "$.type"});
    CHECK(verdict_on<internal>("[]") == verdict{expected_object, 0, "$"});
    CHECK(verdict_on<internal>(R"({"radius":1,"type":"circle")") == verdict{unexpected_end, 27, "$"});
}

TEST_CASE("variant: internally, the alternative's own faults keep their places") {
    CHECK(verdict_on<internal>(R"({"type":"circle"})") == verdict{missing_member, 16, "$.radius"});
    CHECK(verdict_on<internal>(R"({"side":true,"type":"square"})") == verdict{expected_integer, 8, "$.side"});
    CHECK(verdict_on<internal>(R"({"side":1,"side":2,"type":"square"})") == verdict{duplicate_member, 10, "$.side"});
    CHECK(verdict_on<internal>(R"({"side":[1,}],"type":"square"})") == verdict{expected_value, 11, "$.side[1]"});
    CHECK(verdict_on<internal>(R"({"type":"square","side":true,"name":[}})") == verdict{expected_integer, 24, "$.side"});
}

TEST_CASE("variant: externally, one member, whose key is the name") {
    CHECK(decodes_to(R"({"quad":{"side":1}})", external(square{1, {}})));
    CHECK(decodes_to(R"({"\u0063ircle":{"radius":1}})", external(circle{1})));
    CHECK(complaint<external>("{}") == "$: missing member, one member is wanted, whose key says which alternative its value is");
    CHECK(complaint<external>(R"({"circel":{"radius":1}})") == R"($.circel: unknown name, did you mean "circle"? known are "circle", "square", "quad" and "other")");
    CHECK(verdict_on<external>(R"({"circle":{"radius":1},"circle":{"radius":1}})") == verdict{duplicate_member, 23, "$.circle"});
    CHECK(verdict_on<external>(R"({"circle":{"radius":1},"square":{"side":1}})") == verdict{unknown_member, 23, "$.square"});
    CHECK(verdict_on<external>(R"({"circle":{"radius":"a"}})") == verdict{expected_number, 20, "$.circle.radius"});
    CHECK(verdict_on<external>(R"({"square":null})") == verdict{expected_object, 10, "$.square"});
    CHECK(verdict_on<external>("1") == verdict{expected_object, 0, "$"});
}

TEST_CASE("variant: adjacently, tag and content in any order") {
    adjacent const value = square{2, {}};
    for (auto const* const text : {R"({"t":"square","c":{"side":2}})", R"({"c":{"side":2},"t":"square"})", R"({"u":0,"c":{"side":2},"v":[],"t":"square"})",
                                   R"({"c":{"t":"circle","side":2},"\u0074":"quad"})"})
        CHECK(decodes_to(text, value));
    CHECK(verdict_on<adjacent>(R"({"c":{"side":2}})") == verdict{missing_member, 15, "$.t"});
    CHECK(verdict_on<adjacent>(R"({"t":"circle"})") == verdict{missing_member, 13, "$.c"});
    CHECK(verdict_on<adjacent>("{}") == verdict{missing_member, 1, "$.t"});
    CHECK(verdict_on<adjacent>(R"({"t":"circle","t":"circle","c":{"radius":1}})") == verdict{duplicate_member, 14, "$.t"});
    CHECK(verdict_on<adjacent>(R"({"c":{"radius":1},"t":"circle","t":"circle"})") == verdict{duplicate_member, 31, "$.t"});
    CHECK(verdict_on<adjacent>(R"({"c":{"radius":1},"c":{},"t":"circle"})") == verdict{duplicate_member, 18, "$.c"});
    CHECK(complaint<adjacent>(R"({"c":{},"t":"cirle"})") == R"($.t: unknown name, did you mean "circle"? known are "circle", "square", "quad" and "other")");
    CHECK(verdict_on<adjacent>(R"({"c":{"radius":true},"t":"circle"})") == verdict{expected_number, 15, "$.c.radius"});
    CHECK(verdict_on<adjacent>(R"({"t":"circle","c":null})") == verdict{expected_object, 18, "$.c"});
}

namespace variant_test {

// Told apart by keys.
struct point {
    int x, y;
    bool operator==(point const&) const = default;
};
struct solid {
    int x, y, z;
    std::optional<int> w;
    bool operator==(solid const&) const = default;
};
struct label {
    std::string text;
    std::optional<int> x;
    bool operator==(label const&) const = default;
};
using placed = std::variant<point, solid, label, int>;

struct needs_a {
    int a;
    std::optional<int> p;
};
struct needs_a_too {
    int a;
    std::optional<int> q;
};
struct left_or_right_a {
    int a, b;
};
struct left_or_right_b {
    int a, c;
};

}  // namespace variant_test

template <>
inline constexpr auto brine::annotations<placed> = brine::annotate(brine::untagged);
template <>
inline constexpr auto brine::annotations<std::variant<needs_a, needs_a_too>> = brine::annotate(brine::untagged);
template <>
inline constexpr auto brine::annotations<std::variant<left_or_right_a, left_or_right_b>> = brine::annotate(brine::untagged);

TEST_CASE("variant: untagged records are told apart by their keys, the one that knows most of them first") {
    comes_back(placed(point{1, 2}), R"({"x":1,"y":2})");
    comes_back(placed(solid{1, 2, 3, {}}), R"({"x":1,"y":2,"z":3})");
    comes_back(placed(solid{1, 2, 3, 4}), R"({"x":1,"y":2,"z":3,"w":4})");
    comes_back(placed(label{"t", {}}), R"({"text":"t"})");
    comes_back(placed(label{"t", 1}), R"({"text":"t","x":1})");
    comes_back(placed(7), "7");
    CHECK(decodes_to(R"({"y":2,"k":{"z":[]},"x":1})", placed(point{1, 2})));
}

TEST_CASE("variant: an untagged object that fits none says what the nearest one misses, or that several fit") {
    CHECK(verdict_on<placed>(R"({"x":1,"z":3})") == verdict{missing_member, 12, "$.y"});
    CHECK(verdict_on<placed>(R"({"x":1,"y":true})") == verdict{expected_integer, 11, "$.y"});
    CHECK(verdict_on<placed>(R"({"x":1,"x":true})") == verdict{duplicate_member, 7, "$.x"});
    CHECK(verdict_on<placed>(R"({"x":1,"y":2,"k":[1,]})") == verdict{trailing_comma, 19, "$.k"});
    using torn = std::variant<left_or_right_a, left_or_right_b>;
    CHECK(complaint<torn>(R"({"a":1,"b":2,"c":3})") == "$: no alternative fits, it fits several of them");
    CHECK(brine::try_from_json<torn>(R"({"a":1,"b":2})")->index() == 0);
    CHECK(brine::try_from_json<torn>(R"({"c":1,"a":2})")->index() == 1);
    static_assert(!brine::encodable<std::variant<needs_a, needs_a_too>>);  // {"a":1} may be either
}

namespace variant_test {

struct leaf {
    int x;
    bool operator==(leaf const&) const = default;
};
struct branch;
using tree = std::variant<leaf, branch>;
struct branch {
    std::vector<tree> kids;
    int x;
    bool operator==(branch const&) const;
};
bool branch::operator==(branch const&) const = default;

struct node;
using tagged_tree = std::variant<std::monostate, node>;
struct node {
    std::vector<tagged_tree> kids;
    bool operator==(node const&) const;
};
bool node::operator==(node const&) const = default;

using counted_build = brine::detail::this_build;
/// Counts the bytes that are skipped.
struct counting_reader : brine::wire::reader<counted_build> {
    using brine::wire::reader<counted_build>::reader;
    std::size_t skipped = 0;

    bool skip() {
        auto const before = mark().at.offset();
        bool const done = brine::wire::reader<counted_build>::skip();
        skipped += mark().at.offset() - before;
        return done;
    }
};

}  // namespace variant_test

template <>
inline constexpr auto brine::annotations<tree> = brine::annotate(brine::untagged);
template <>
inline constexpr auto brine::annotations<tagged_tree> = brine::annotate(brine::tagged_internally<"type">);

namespace {

std::string deep(std::size_t depth, std::string_view open, std::string_view close, std::string_view middle) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += open;
    text += middle;
    for (std::size_t i = 0; i < depth; ++i) text += close;
    return text;
}

template <class T>
std::size_t bytes_skipped(std::string_view text) {
    brine::wire::workspace memory;
    counting_reader in(brine::wire::cursor::direct(memory.keep(text)), memory, 4096);
    T value{};
    CHECK(brine::codec<T>::decode(in, value));
    return in.skipped;
}

}  // namespace

TEST_CASE("variant: nested ones cost at most depth times size, whether told apart by keys or by a tag that comes last") {
    std::string const wide = R"({"x":1},{"x":22},{"x":333})";
    for (std::size_t const depth : {std::size_t{1}, std::size_t{10}, std::size_t{100}, std::size_t{400}}) {
        auto const keys = deep(depth, R"({"kids":[)", R"(],"x":1})", wide);
        CHECK(bytes_skipped<tree>(keys) <= (depth + 1) * keys.size());
        auto const tags = deep(depth, R"({"kids":[)", R"(],"type":"node"})", "null,null");
        CHECK(bytes_skipped<tagged_tree>(tags) <= (depth + 1) * tags.size());
        auto const value = brine::try_from_json<tree>(keys);
        REQUIRE(value);
        CHECK(*brine::try_to_json(*value) == keys);
        CHECK(brine::try_from_json<tagged_tree>(tags));
    }
    CHECK(verdict_on<tree>(deep(600, R"({"kids":[)", R"(],"x":1})", wide)).code == too_deep);
}

namespace variant_test {

struct started_event {
    int id;
    bool operator==(started_event const&) const = default;
};
struct StoppedEvent {
    int id;
    std::string why;
    bool operator==(StoppedEvent const&) const = default;
};
struct unknown_event {
    std::optional<int> id;
    bool operator==(unknown_event const&) const = default;
};
struct named {
    std::string text;
    bool operator==(named const&) const = default;
};
using event = std::variant<started_event, StoppedEvent, unknown_event>;

using numbers = std::variant<int, double, std::vector<int>>;
struct flagged {
    std::variant<circle, square> shape;
    std::optional<std::variant<circle, square>> other;
    static constexpr auto json = brine::annotate(brine::field<&flagged::shape>(brine::tagged_internally<"is">), brine::field<&flagged::other>(brine::tagged_externally));
    bool operator==(flagged const&) const = default;
};

struct nullable_field {
    std::optional<std::variant<circle, std::monostate>> shape;
    static constexpr auto json = brine::annotate(brine::field<&nullable_field::shape>(brine::tagged_internally<"is">));
};

struct strict {
    int a;
    static constexpr auto json = brine::annotate(brine::deny_unknown);
    bool operator==(strict const&) const = default;
};
struct catching {
    int a;
    std::map<std::string, int> rest;
    static constexpr auto json = brine::annotate(brine::field<&catching::rest>(brine::flatten));
    bool operator==(catching const&) const = default;
};
using choosy = std::variant<strict, catching>;

using perhaps = std::variant<std::monostate, named>;
using perhaps_beside = std::variant<named, std::monostate>;

}  // namespace variant_test

template <>
inline constexpr auto brine::annotations<event> =
    brine::annotate(brine::tagged_internally<"event">, brine::rename_all<brine::naming::snake>, brine::alternative<unknown_event>(brine::fallback));
template <>
inline constexpr auto brine::annotations<numbers> =
    brine::annotate(brine::tagged_externally, brine::alternative<int>(brine::rename<"i">), brine::alternative<double>(brine::rename<"d">),
                    brine::alternative<std::vector<int>>(brine::rename<"all of \"them\"">));
template <>
inline constexpr auto brine::annotations<perhaps> = brine::annotate(brine::tagged_externally, brine::alternative<std::monostate>(brine::fallback));
template <>
inline constexpr auto brine::annotations<perhaps_beside> = brine::annotate(brine::tagged_adjacently<"t", "c">, brine::alternative<std::monostate>(brine::fallback));
template <>
inline constexpr auto brine::annotations<choosy> = brine::annotate(brine::tagged_internally<"type">);

TEST_CASE("variant: names of alternatives are their types', in a style, or own ones") {
    comes_back(event(started_event{1}), R"({"event":"started_event","id":1})");
    comes_back(event(StoppedEvent{1, "x"}), R"({"event":"stopped_event","id":1,"why":"x"})");
    comes_back(numbers(1), R"({"i":1})");
    comes_back(numbers(1.0), R"({"d":1.0})");
    comes_back(numbers(std::vector{1}), R"({"all of \"them\"":[1]})");
}

TEST_CASE("variant: a fallback stands for all tags that nobody knows") {
    CHECK(decodes_to(R"({"event":"paused","id":3,"x":[]})", event(unknown_event{3})));
    CHECK(decodes_to(R"({"x":[],"event":"resumed"})", event(unknown_event{})));
    comes_back(event(unknown_event{4}), R"({"event":"unknown_event","id":4})");
    CHECK(decodes_to(R"({"paused":[1,{}]})", perhaps()));
    comes_back(perhaps(named{"x"}), R"({"named":{"text":"x"}})");
    comes_back(perhaps(), "null");
    CHECK(decodes_to(R"({"c":[1,{}],"t":"paused"})", perhaps_beside(std::monostate())));
    CHECK(verdict_on<perhaps>(R"({"paused":[1,{]})") == verdict{expected_key, 14, "$.paused[1]"});
    CHECK(verdict_on<event>(R"({"id":4})") == verdict{missing_member, 7, "$.event"});
}

TEST_CASE("variant: one field in a tagging of its own, also an optional one") {
    comes_back(flagged{circle{1}, {}}, R"({"shape":{"is":"circle","radius":1.0}})");
    comes_back(flagged{square{1, {}}, circle{2}}, R"({"shape":{"is":"square","side":1},"other":{"circle":{"radius":2.0}}})");
    static_assert(brine::serializable<flagged>);
}

TEST_CASE("variant: records that deny or capture unknown keys do not meet the tag") {
    comes_back(choosy(strict{1}), R"({"type":"strict","a":1})");
    comes_back(choosy(catching{1, {{"k", 2}}}), R"({"type":"catching","a":1,"k":2})");
    CHECK(decodes_to(R"({"k":2,"a":1,"type":"catching"})", choosy(catching{1, {{"k", 2}}})));
    CHECK(verdict_on<choosy>(R"({"b":2,"a":1,"type":"strict"})") == verdict{unknown_member, 1, "$.b"});
    CHECK(complaint_about(choosy(catching{1, {{"type", 2}}})) == "$: a captured key is also the tag");
}

TEST_CASE("variant: what is there is read over in its own memory, another alternative replaces it") {
    std::variant<std::string, int> value = std::string(1000, 'x');
    auto const* const memory = std::get<0>(value).data();
    CHECK(replace(value, R"("y")") == fine);
    CHECK(std::get<0>(value).data() == memory);
    CHECK(replace(value, "3") == fine);
    CHECK(value == std::variant<std::string, int>(3));
    internal shape = square{1, "n"};
    CHECK(replace(shape, R"({"side":2,"type":"square"})") == fine);
    CHECK(shape == internal(square{2, {}}));
}

TEST_CASE("variant: null, and what takes it") {
    static_assert(brine::serializable<std::optional<std::variant<int, std::string>>>);
    static_assert(!brine::encodable<std::optional<by_kind>> && !brine::encodable<std::variant<std::monostate, std::optional<int>>>);
    static_assert(!brine::encodable<std::optional<std::variant<std::optional<int>, std::string>>>);
    static_assert(!brine::encodable<nullable_field>);
    comes_back(std::optional<std::variant<int, std::string>>(), "null");
    comes_back(std::variant<std::optional<int>, std::string>(std::optional<int>()), "null");
}

TEST_CASE("variant: a fault in an alternative that is written has its path") {
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(complaint_about(external(circle{nan})).starts_with("$.circle.radius: "));
    CHECK(complaint_about(internal(circle{nan})).starts_with("$.radius: "));
    CHECK(complaint_about(adjacent(circle{nan})).starts_with("$.c.radius: "));
}
