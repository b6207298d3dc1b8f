#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace support;
using enum brine::errc;

namespace nullable_test {

struct two {
    std::optional<int> a;
    std::unique_ptr<std::string> b;
};

}  // namespace nullable_test

using nullable_test::two;

TEST_CASE("nullable: the value's own verbs, or null") {
    CHECK(said(std::optional<int>(4)) == "number 4");
    CHECK(said(std::optional<int>()) == "null");
    CHECK(said(std::make_unique<std::string>("x")) == "string x");
    CHECK(said(std::unique_ptr<std::string>()) == "null");
}

TEST_CASE("nullable: null empties, anything else fills") {
    CHECK(decodes_to("null", std::optional<int>()));
    CHECK(decodes_to("4", std::optional<int>(4)));
    std::optional<int> value = 3;
    CHECK(replace(value, "null") == fine);
    CHECK(!value);
    std::unique_ptr<int> box;
    CHECK(replace(box, "7") == fine);
    CHECK(*box == 7);
    CHECK(replace(box, "null") == fine);
    CHECK(box == nullptr);
}

TEST_CASE("nullable: what is there is read over, in its own memory") {
    auto box = std::make_unique<std::string>(1000, 'x');
    auto const* const object = box.get();
    auto const* const bytes = box->data();
    CHECK(replace(box, "\"abc\"") == fine);
    CHECK(box.get() == object);
    CHECK(box->data() == bytes);
    CHECK(*box == "abc");
    std::optional<std::vector<int>> numbers(std::in_place, 100);
    auto const* const memory = numbers->data();
    CHECK(replace(numbers, "[1,2]") == fine);
    CHECK(numbers->data() == memory);
    CHECK(*numbers == std::vector{1, 2});
}

TEST_CASE("nullable: an empty one is absent from a record") {
    CHECK(said(two{}) == "begin_object; end_object");
    CHECK(said(two{5, nullptr}) == "begin_object; key a; number 5; end_object");
    CHECK(said(two{{}, std::make_unique<std::string>("t")}) == "begin_object; key b; string t; end_object");
    static_assert(brine::can_be_absent<std::optional<int>> && brine::can_be_absent<std::unique_ptr<int>> && !brine::can_be_absent<int>);
}

TEST_CASE("nullable: one that is missing is emptied") {
    two value{5, std::make_unique<std::string>("t")};
    CHECK(replace(value, "{}") == fine);
    CHECK(!value.a);
    CHECK(value.b == nullptr);
}

TEST_CASE("nullable: in an array an empty one is null") {
    CHECK(said(std::vector<std::optional<int>>{1, {}, 3}) == "begin_array; element; number 1; element; null; element; number 3; end_array");
    CHECK(decodes_to("[1,null,3]", std::vector<std::optional<int>>{1, {}, 3}));
}

TEST_CASE("nullable: a fault in the value is the value's own") {
    CHECK(verdict_on<std::optional<int>>("\"x\"") == verdict{expected_integer, 0, "$"});
    CHECK(verdict_on<std::unique_ptr<bool>>("nul") == verdict{expected_null, 0, "$"});
    CHECK(verdict_on<two>("{\"a\":true}") == verdict{expected_integer, 5, "$.a"});
}

TEST_CASE("nullable: arrays behind a pointer are none") {
    static_assert(brine::kind_of<std::unique_ptr<int[]>> == brine::kind::none && brine::kind_of<std::shared_ptr<int[]>> == brine::kind::none);
    CHECK(brine::kind_of<std::optional<int>> == brine::kind::nullable);
}

TEST_CASE("nullable: two layers that null could be for are refused, whatever they are") {
    static_assert(!brine::encodable<std::optional<std::optional<int>>> && !brine::decodable<std::optional<std::unique_ptr<int>>>);
    static_assert(!brine::encodable<std::unique_ptr<std::optional<int> const>>);
    static_assert(brine::serializable<std::optional<std::vector<std::optional<int>>>>);
    CHECK(brine::explain_decode<std::optional<std::optional<int>>>().find("null would stand for two of its values") != std::string_view::npos);
}

TEST_CASE("nullable: a const value is written like others, and never read") {
    CHECK(said(std::make_unique<std::string const>("x")) == "string x");
    CHECK(said(std::optional<bool const>(true)) == "boolean true");
    static_assert(!brine::decodable<std::unique_ptr<std::string const>>);
}

namespace nullable_test {

struct link {
    int id = 0;
    std::shared_ptr<link> next{};
};

}  // namespace nullable_test

TEST_CASE("nullable: a shared pointer is written like what it points to") {
    using nullable_test::link;
    CHECK(said(std::make_shared<int>(3)) == "number 3");
    CHECK(said(std::shared_ptr<int>()) == "null");
    auto const read = brine::try_from_json<link>(R"({"id":1,"next":{"id":2}})");
    REQUIRE(read);
    CHECK(read->next->id == 2);
    CHECK(brine::try_to_json(*read).value() == R"({"id":1,"next":{"id":2}})");
    auto const fixed = brine::try_from_json<std::shared_ptr<std::string const>>("\"x\"");
    REQUIRE(fixed);
    CHECK(**fixed == "x");
}

TEST_CASE("nullable: what others see through a shared pointer is left alone") {
    auto const shared = std::make_shared<int>(1);
    std::vector both{shared, shared};
    CHECK(brine::try_from_json("[2,3]", both));
    CHECK(*shared == 1);
    CHECK(*both[0] == 2);
    CHECK(*both[1] == 3);
    auto patched = shared;
    CHECK(brine::try_update_json("5", patched).error().message() == "$: what is patched is shared; give it a value of its own first");
}

TEST_CASE("nullable: a cycle of shared pointers is an error, found by its depth") {
    auto const ring = std::make_shared<nullable_test::link>();
    ring->next = ring;
    auto const written = brine::try_to_json(ring);
    CHECK(written.error().code == too_deep);
    CHECK(written.error().message().starts_with("$.next.next.next"));
    CHECK(written.error().message().ends_with(".next: nested too deeply"));
    ring->next.reset();
}
