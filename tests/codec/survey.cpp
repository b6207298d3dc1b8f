#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace survey_test {

class session {
    [[maybe_unused]] int handle = 0;
};
struct leaf {
    int a;
    session* bad;
};
struct tree {
    int v;
    std::vector<tree> kids;
    std::unique_ptr<tree> next;
    std::map<std::string, tree> named;
};
struct unnamed_tree {
    std::vector<unnamed_tree> kids;
};
struct bad_tree {
    std::vector<bad_tree> kids;
    session own;
};
struct ping;
struct pong {
    std::vector<ping> pings;
};
struct ping {
    std::optional<int> n;
    std::vector<pong> pongs;
};
struct order {
    int id;
    std::map<std::string, leaf> customers;
};
struct two_faults {
    int* first;
    session second;
};
struct visited_once {
    leaf a;
    leaf b;
};
struct with_const {
    int const a;
};
struct with_view {
    std::string_view a;
};
struct no_default {
    explicit no_default(int);
    no_default(no_default const&) = default;
    int a;
};

}  // namespace survey_test

template <>
struct brine::codec<survey_test::no_default> {
    static bool encode(auto& out, survey_test::no_default const& value) { return out.number(value.a); }
    static bool decode(auto& in, survey_test::no_default& value) { return in.number(value.a); }
};

using namespace survey_test;

namespace {

using brine::detail::decoding;
using brine::detail::encoding;
using brine::detail::reason;

/// The path to the first part of T that takes no part, behind `$`.
template <class Way, class T>
std::string path() {
    std::string joined;
    for (auto const piece : brine::detail::first_fault<Way, T>().path) joined += piece;
    return joined;
}

template <class Way, class T>
constexpr reason why() {
    return brine::detail::first_fault<Way, T>().why;
}

}  // namespace

TEST_CASE("survey: nothing is found in what is serializable, recursive types included") {
    static_assert(why<encoding, tree>() == reason::none && why<decoding, tree>() == reason::none);
    static_assert(why<encoding, ping>() == reason::none && why<decoding, pong>() == reason::none);
    static_assert(why<encoding, unnamed_tree>() == reason::none);  // it only sounds like a class without a name
    CHECK(path<encoding, tree>().empty());
}

TEST_CASE("survey: a fault beside a recursion is found") {
    static_assert(why<encoding, bad_tree>() == reason::closed_class);
    CHECK(path<encoding, bad_tree>() == ".own");
}

TEST_CASE("survey: the path in the notation of run time, an index or a key left out") {
    CHECK(path<encoding, session>() == "");
    CHECK(path<encoding, leaf>() == ".bad");
    CHECK(path<encoding, std::vector<leaf>>() == "[].bad");
    CHECK(path<encoding, std::array<leaf, 2>>() == "[].bad");
    CHECK(path<encoding, order>() == ".customers{}.bad");
    CHECK(path<encoding, std::optional<leaf>>() == ".bad");
    CHECK(path<encoding, std::unique_ptr<leaf>>() == ".bad");
    CHECK(path<encoding, std::pair<int, std::vector<leaf>>>() == "[1][].bad");
    CHECK(path<encoding, std::tuple<int, int, int, int, int, int, int, int, int, int, leaf>>() == "[10].bad");
    CHECK(path<encoding, std::map<leaf, int>>() == "{}");
}

TEST_CASE("survey: the first fault in the order of declaration") {
    static_assert(why<encoding, two_faults>() == reason::pointer);
    CHECK(path<encoding, two_faults>() == ".first");
    CHECK(path<encoding, visited_once>() == ".a.bad");
}

TEST_CASE("survey: each direction on its own") {
    static_assert(why<encoding, with_const>() == reason::none && why<decoding, with_const>() == reason::constant);
    static_assert(why<encoding, with_view>() == reason::none && why<decoding, with_view>() == reason::view);
    CHECK(path<decoding, with_const>() == ".a");
}

TEST_CASE("survey: what decoding has to make needs a default constructor, what is there does not") {
    static_assert(why<decoding, no_default>() == reason::not_default_constructible);
    static_assert(why<decoding, std::vector<no_default>>() == reason::not_default_constructible);
    static_assert(why<encoding, std::vector<no_default>>() == reason::none);
    CHECK(path<decoding, std::vector<no_default>>() == "[]");
    CHECK(path<decoding, std::map<int, no_default>>() == "{}");
}

TEST_CASE("survey: a key that has no text") {
    static_assert(why<encoding, std::map<std::vector<int>, int>>() == reason::map_key && why<decoding, std::map<leaf, int>>() == reason::map_key);
    CHECK(brine::detail::first_fault<encoding, std::map<std::vector<int>, int>>().type.starts_with("std::vector<int"));
}

TEST_CASE("survey: the offending type is named") { CHECK(brine::detail::first_fault<encoding, leaf>().type.starts_with("survey_test::session")); }
