// needs: exceptions
/// Every option of a record: the exact text, the way back, fresh and in place, and what a wrong text says.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace options_test {

using brine::alias;
using brine::annotate;
using brine::field;
using brine::naming;
using brine::rename;

struct renamed {
    int a = 0;
    int b = 0;
    int c = 0;
    friend bool operator==(renamed const&, renamed const&) = default;
    static constexpr auto json = annotate(field<&renamed::a>(rename<"A">), field<&renamed::b>(brine::rename_written<"w">, alias<"w">),
                                          field<&renamed::c>(brine::rename_read<"r">, alias<"c", "see">));
};

struct styled {
    int m_user_id = 0;
    std::string m_lastName{};
    int m_kept = 0;
    friend bool operator==(styled const&, styled const&) = default;
    static constexpr auto json = annotate(brine::strip_prefix<"m_">, brine::rename_all<naming::camel>, field<&styled::m_kept>(rename<"as-it-is">));
};

struct trailing {
    int x_ = 0;
    int long_name_ = 0;
    friend bool operator==(trailing const&, trailing const&) = default;
    static constexpr auto json = annotate(brine::strip_suffix<"_">);
};

struct skipping {
    int id = 1;
    std::mutex* lock = nullptr;  // no JSON form
    std::string password{};
    int computed = 5;
    static constexpr auto json = annotate(field<&skipping::lock>(brine::skip), field<&skipping::password>(brine::skip_writing),
                                          field<&skipping::computed>(brine::skip_reading));
};

struct one_way {
    std::string_view shown = "view";  // cannot be read
    int id = 0;
    static constexpr auto json = annotate(field<&one_way::shown>(brine::skip_reading));
};

inline int ten() { return 10; }

struct defaulting {
    int first = 1;
    std::string name = "none";
    int made = 0;
    std::vector<int> list{1, 2};
    int must = 0;
    friend bool operator==(defaulting const&, defaulting const&) = default;
    static constexpr auto json = annotate(brine::defaulted_all, field<&defaulting::made>(brine::default_from<&ten>), field<&defaulting::must>(brine::required));
};

struct emptying {
    std::optional<int> plain{};
    std::optional<int> null{};
    std::optional<int> must{};
    std::optional<int> five = 5;
    friend bool operator==(emptying const&, emptying const&) = default;
    static constexpr auto json = annotate(field<&emptying::null>(brine::write_null), field<&emptying::must>(brine::required), field<&emptying::five>(brine::defaulted));
};

struct nulls {
    std::optional<int> a{};
    std::optional<int> b{};
    friend bool operator==(nulls const&, nulls const&) = default;
    static constexpr auto json = annotate(brine::write_null_all, field<&nulls::b>(brine::skip_null));
};

struct sparing {
    int level = 3;
    std::string text{};
    std::optional<int> maybe = 1;
    friend bool operator==(sparing const&, sparing const&) = default;
    static constexpr auto json = annotate(field<&sparing::level>(brine::skip_default), field<&sparing::text>(brine::skip_if<&std::string::empty>, brine::defaulted),
                                          field<&sparing::maybe>(brine::skip_default));
};

inline bool is_percentage(int value) { return value >= 0 && value <= 100; }
inline bool is_even(int value) { return value % 2 == 0; }

struct checked {
    int share = 0;
    std::vector<int> all{};
    friend bool operator==(checked const&, checked const&) = default;
    static constexpr auto json =
        annotate(field<&checked::share>(brine::validate<&is_percentage, "a percentage is wanted">, brine::validate<&is_even, "an even number is wanted">),
                 field<&checked::all>(brine::validate<[](std::vector<int> const& list) { return list.size() < 3; }, "at most two are wanted">));
};

struct strict {
    int colour = 0;
    std::optional<int> size{};
    int shown = 1;
    friend bool operator==(strict const&, strict const&) = default;
    static constexpr auto json = annotate(brine::deny_unknown, field<&strict::colour>(alias<"color">), field<&strict::shown>(brine::skip_reading));
};

class closed {
    int m_x = 0;
    int m_y = 7;

public:
    closed() = default;
    closed(int x, int y) : m_x(x), m_y(y) {}
    friend bool operator==(closed const&, closed const&) = default;
    static constexpr auto json = annotate(brine::fields<&closed::m_x, &closed::m_y>, brine::strip_prefix<"m_">, field<&closed::m_y>(brine::defaulted));
};

struct only_skipped {
    int a = 4;
    static constexpr auto json = annotate(field<&only_skipped::a>(brine::skip));
};

}  // namespace options_test

using namespace options_test;
using support::comes_back;
using support::complaint;

TEST_CASE("options: members keep their types") {
    static_assert(std::same_as<decltype(renamed::a), int> && std::same_as<decltype(renamed::b), int> && std::same_as<decltype(renamed::c), int>);
    static_assert(std::same_as<decltype(styled::m_user_id), int> && std::same_as<decltype(styled::m_lastName), std::string>);
    static_assert(std::same_as<decltype(trailing::x_), int> && std::same_as<decltype(trailing::long_name_), int>);
    static_assert(std::same_as<decltype(skipping::lock), std::mutex*> && std::same_as<decltype(skipping::password), std::string>);
    static_assert(std::same_as<decltype(one_way::shown), std::string_view> && std::same_as<decltype(only_skipped::a), int>);
    static_assert(std::same_as<decltype(defaulting::made), int> && std::same_as<decltype(defaulting::list), std::vector<int>>);
    static_assert(std::same_as<decltype(emptying::must), std::optional<int>> && std::same_as<decltype(emptying::five), std::optional<int>>);
    static_assert(std::same_as<decltype(nulls::a), std::optional<int>> && std::same_as<decltype(nulls::b), std::optional<int>>);
    static_assert(std::same_as<decltype(sparing::level), int> && std::same_as<decltype(sparing::text), std::string>);
    static_assert(std::same_as<decltype(checked::share), int> && std::same_as<decltype(checked::all), std::vector<int>>);
    static_assert(std::same_as<decltype(strict::colour), int> && std::same_as<decltype(strict::shown), int>);
    static_assert(brine::serializable<renamed> && brine::serializable<skipping> && brine::serializable<defaulting> && brine::serializable<sparing>);
}

TEST_CASE("options: rename, for one direction or both, and alias") {
    comes_back(renamed{1, 2, 3}, R"({"A":1,"w":2,"c":3})");
    CHECK(brine::from_json<renamed>(R"({"see":3,"b":2,"A":1})") == renamed{1, 2, 3});
    CHECK(brine::from_json<renamed>(R"({"A":1,"b":2,"r":3})") == renamed{1, 2, 3});
    CHECK(complaint<renamed>(R"({"A":1,"w":2,"b":2,"r":3})") == "$.b: duplicate member");
    CHECK(complaint<renamed>(R"({"A":1,"w":2})") == "$.r: missing member");
    CHECK(complaint<renamed>(R"({"A":1,"w":2,"see":"x"})") == "$.r: expected an integer, found a string");
}

TEST_CASE("options: rename_all and strip_prefix shape all keys but those that a rename gives") {
    comes_back(styled{1, "Ng", 2}, R"({"userId":1,"lastName":"Ng","as-it-is":2})");
    CHECK(complaint<styled>(R"({"user_id":1,"lastName":"","as-it-is":2})") == "$.userId: missing member, found \"user_id\" instead?");
}

TEST_CASE("options: strip_suffix takes the end off") { comes_back(trailing{1, 2}, R"({"x":1,"long_name":2})"); }

TEST_CASE("options: skip leaves a member of any type alone, one direction or both") {
    std::mutex some;
    skipping value{7, &some, "secret", 9};
    CHECK(brine::to_json(value) == R"({"id":7,"computed":9})");
    brine::from_json(R"({"id":8,"lock":[1],"password":"new","computed":"what ever"})", value);
    CHECK(value.id == 8);
    CHECK(value.lock == &some);
    CHECK(value.password == "new");
    CHECK(value.computed == 9);
    CHECK(complaint<skipping>(R"({"id":8})") == "$.password: missing member");
    CHECK(complaint<skipping>(R"({"id":8,"password":"","computed":[1,]})") == "$.computed: trailing comma");
}

TEST_CASE("options: what is skipped in one direction needs no form in it") {
    static_assert(brine::encodable<one_way> && brine::decodable<one_way>);
    auto const value = brine::from_json<one_way>(R"({"id":3})");
    CHECK(value.shown == "view");
    CHECK(brine::to_json(value) == R"({"shown":"view","id":3})");
}

TEST_CASE("options: a record of skipped members only") {
    CHECK(brine::to_json(only_skipped{}) == "{}");
    CHECK(brine::from_json<only_skipped>(R"({"a":1})").a == 4);
}

TEST_CASE("options: a missing member that is defaulted is what it is in a fresh object, or what a function makes") {
    comes_back(defaulting{2, "x", 3, {4}, 5}, R"({"first":2,"name":"x","made":3,"list":[4],"must":5})");
    CHECK(brine::from_json<defaulting>(R"({"must":0})") == defaulting{1, "none", 10, {1, 2}, 0});
    auto value = defaulting{2, "x", 3, {4}, 5};
    brine::from_json(R"({"must":6,"name":"y"})", value);
    CHECK(value == defaulting{1, "y", 10, {1, 2}, 6});
    CHECK(complaint<defaulting>(R"({"first":1})") == "$.must: missing member");
}

TEST_CASE("options: presence of what can be empty, missing, null and with a value") {
    comes_back(emptying{}, R"({"null":null,"must":null,"five":5})");
    comes_back(emptying{1, 2, 3, {}}, R"({"plain":1,"null":2,"must":3,"five":null})");
    CHECK(brine::from_json<emptying>(R"({"must":null})") == emptying{});
    auto value = emptying{1, 2, 3, 4};
    brine::from_json(R"({"must":9})", value);
    CHECK(value == emptying{{}, {}, 9, 5});
    CHECK(complaint<emptying>("{}") == "$.must: missing member");
}

TEST_CASE("options: write_null_all, and skip_null for one member of it") {
    comes_back(nulls{}, R"({"a":null})");
    comes_back(nulls{1, 2}, R"({"a":1,"b":2})");
}

TEST_CASE("options: skip_default and skip_if leave members out that come back") {
    comes_back(sparing{}, "{}");
    comes_back(sparing{0, "t", {}}, R"({"level":0,"text":"t","maybe":null})");
    comes_back(sparing{3, "", 2}, R"({"maybe":2})");
}

TEST_CASE("options: validate refuses a value with its text, where the value stands") {
    comes_back(checked{100, {1, 2}}, R"({"share":100,"all":[1,2]})");
    CHECK(complaint<checked>(R"({"share":101,"all":[]})") == "$.share: a percentage is wanted");
    CHECK(complaint<checked>(R"({"share":99,"all":[]})") == "$.share: an even number is wanted");
    CHECK(complaint<checked>(R"({"share":2,"all":[1,2,3]})") == "$.all: at most two are wanted");
    CHECK(brine::try_from_json<checked>(R"({"share":101,"all":[]})").error().offset == 9);
}

TEST_CASE("options: deny_unknown suggests the nearest key, aliases included") {
    comes_back(strict{1, 2, 1}, R"({"colour":1,"size":2,"shown":1})");
    CHECK(brine::from_json<strict>(R"({"color":1})") == strict{1, {}, 1});
    CHECK(complaint<strict>(R"({"colour":1,"sice":2})") == "$.sice: unknown member, did you mean \"size\"?");
    CHECK(complaint<strict>(R"({"colr":1})") == "$.colr: unknown member, did you mean \"color\"?");
    CHECK(complaint<strict>(R"({"x\n":1})") == "$[\"x\\u000a\"]: unknown member");
    CHECK(complaint<strict>(R"({"colour":1,"sice":2,})") == "$.sice: unknown member, did you mean \"size\"?");
}

TEST_CASE("options: listed members take all of them") {
    comes_back(closed(1, 2), R"({"x":1,"y":2})");
    CHECK(brine::from_json<closed>(R"({"x":1})") == closed(1, 7));
}

TEST_CASE("options: records with options in containers") {
    comes_back(std::vector<sparing>{{}, {1, "", 1}}, R"([{},{"level":1}])");
    comes_back(std::vector<strict>{{1, {}, 1}}, R"([{"colour":1,"shown":1}])");
    CHECK(complaint<std::vector<checked>>(R"([{"share":2,"all":[]},{"share":101,"all":[]}])") == "$[1].share: a percentage is wanted");
}
