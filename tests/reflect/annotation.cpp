#include <brine/reflect/annotation.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace annotation_test {

struct plain {
    int x;
};

struct outside {
    int class_;
    int other;
};

struct inside {
    int class_;
    int other;
    static constexpr auto json =
        brine::annotate(brine::field<&inside::class_>(brine::rename<"class">), brine::field<&inside::other>(brine::rename<"o.t">));
};

struct both {
    int a;
    static constexpr auto json = brine::annotate(brine::field<&both::a>(brine::rename<"inside">));
};

/// A `json` that says something else is no annotation.
struct unrelated {
    int a;
    static constexpr auto json = "a text";
};

struct marker {
    int number;
};

struct doubly {
    int a;
    int b;
    static constexpr auto json = brine::annotate(brine::field<&doubly::a>(marker{1}, marker{2}), brine::field<&doubly::b>(marker{4}),
                                                 brine::field<&doubly::a>(marker{8}));
};

}  // namespace annotation_test

template <>
inline constexpr auto brine::annotations<annotation_test::outside> =
    brine::annotate(brine::field<&annotation_test::outside::class_>(brine::rename<"class">));

template <>
inline constexpr auto brine::annotations<annotation_test::both> =
    brine::annotate(brine::field<&annotation_test::both::a>(brine::rename<"outside">));

using namespace annotation_test;
namespace reflect = brine::reflect;

namespace {

/// The key that the last rename of a member gives.
template <class T>
constexpr std::string_view key_of(std::string_view member) {
    std::string_view key = member;
    reflect::for_each_option<T>(member, [&key](auto const& option) { key = option.key; });
    return key;
}

/// The sum of a member's markers, as a list of decimal digits in their order.
template <class T>
constexpr int markers_of(std::string_view member) {
    int digits = 0;
    reflect::for_each_option<T>(member, [&digits](marker const& each) { digits = digits * 10 + each.number; });
    return digits;
}

constexpr bool finds_options() {
    return markers_of<doubly>("a") == 128 && markers_of<doubly>("b") == 4 && markers_of<doubly>("c") == 0 && markers_of<doubly>("") == 0;
}

}  // namespace

TEST_CASE("annotation: a type of which nothing is said has none") {
    static_assert(std::tuple_size_v<decltype(reflect::annotation_of<plain>().said)> == 0);
    static_assert(key_of<plain>("x") == "x");
    static_assert(!reflect::annotated_inside<plain>);
    CHECK(key_of<plain>("x") == "x");
}

TEST_CASE("annotation: from outside, for one member") {
    static_assert(key_of<outside>("class_") == "class");
    static_assert(key_of<outside>("other") == "other");
    CHECK(key_of<outside>("class_") == "class");
}

TEST_CASE("annotation: from inside, by the member `json`") {
    static_assert(reflect::annotated_inside<inside>);
    static_assert(key_of<inside>("class_") == "class");
    static_assert(key_of<inside>("other") == "o.t");
    CHECK(key_of<inside>("other") == "o.t");
}

TEST_CASE("annotation: what is said inside goes first") {
    static_assert(key_of<both>("a") == "inside");
    CHECK(key_of<both>("a") == "inside");
}

TEST_CASE("annotation: a member `json` that is something else says nothing") {
    static_assert(!reflect::annotated_inside<unrelated>);
    CHECK(key_of<unrelated>("a") == "a");
}

TEST_CASE("annotation: a member's options come in order, from all places that name it") {
    static_assert(finds_options());
    CHECK(finds_options());
}

TEST_CASE("annotation: a field knows its name, a rename its key") {
    static_assert(decltype(brine::field<&plain::x>())::name == "x");
    static_assert(decltype(brine::rename<"a\"b">)::key == "a\"b");
    CHECK(brine::rename<"">.key.empty());
}

namespace annotation_test {

class closed {
    int a_ = 1;
    int b_ = 2;

public:
    static constexpr auto json = brine::fields<&closed::b_, &closed::a_>;
};

class closed_renamed {
    int a_ = 1;

public:
    static constexpr auto json = brine::annotate(brine::fields<&closed_renamed::a_>, brine::field<&closed_renamed::a_>(brine::rename<"a">));
};

}  // namespace annotation_test

TEST_CASE("annotation: a list of members, with or without options") {
    static_assert(reflect::listed<closed> && reflect::listed<closed_renamed> && !reflect::listed<plain> && !reflect::listed<inside>);
    static_assert(reflect::members_of<closed>::size == 2);
    static_assert(reflect::members_of<closed>::names[0] == "b_" && reflect::members_of<closed>::names[1] == "a_");
    static_assert(key_of<closed_renamed>("a_") == "a");
    CHECK(key_of<closed>("a_") == "a_");
}

TEST_CASE("annotation: whether anything is said, inside or outside") {
    static_assert(reflect::annotated<inside> && reflect::annotated<outside> && reflect::annotated<closed>);
    static_assert(!reflect::annotated<plain> && !reflect::annotated<unrelated> && !reflect::annotated<int>);
    CHECK(reflect::annotated_outside<outside>);
}

TEST_CASE("annotation: every field is visited once for each time that it is named") {
    int visited = 0;
    reflect::for_each_field<doubly>([&visited](auto const&) { ++visited; });
    CHECK(visited == 3);
}
