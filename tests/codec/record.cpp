#include <brine/brine.hpp>

#include "support/random.hpp"
#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

using namespace support;
using enum brine::errc;

namespace record_codec_test {

struct empty {
    friend bool operator==(empty const&, empty const&) = default;
};
struct person {
    int id = 0;
    std::string name;
    std::optional<int> age;
    friend bool operator==(person const&, person const&) = default;
};
struct team {
    person lead;
    std::vector<person> staff;
    std::map<std::string, person> by_name;
    friend bool operator==(team const&, team const&) = default;
};
struct outside {
    int class_ = 0;
    int plain = 0;
    friend bool operator==(outside const&, outside const&) = default;
};
struct inside {
    int class_ = 0;
    int plain = 0;
    static constexpr auto json =
        brine::annotate(brine::field<&inside::class_>(brine::rename<"class">), brine::field<&inside::plain>(brine::rename<"q\"\n">));
    friend bool operator==(inside const&, inside const&) = default;
};
struct swapped {
    int a = 0, b = 0;
    static constexpr auto json = brine::annotate(brine::field<&swapped::a>(brine::rename<"b">), brine::field<&swapped::b>(brine::rename<"a">));
    friend bool operator==(swapped const&, swapped const&) = default;
};
class listed {
    int x_ = 0;
    int y_ = 0;
    int unlisted_ = 0;

public:
    listed() = default;
    listed(int x, int y) : x_(x), y_(y) {}
    friend bool operator==(listed const&, listed const&) = default;
    static constexpr auto json = brine::annotate(brine::fields<&listed::y_, &listed::x_>, brine::field<&listed::x_>(brine::rename<"x">));
};
struct long_key {
    int first = 0;
    int a_member_with_a_name_that_is_longer_than_the_sixty_four_bytes_that_can_be_read_ahead = 0;
    int last = 0;
    friend bool operator==(long_key const&, long_key const&) = default;
};
struct list {
    int v = 0;
    std::unique_ptr<list> next;
};
struct all_optional {
    std::optional<int> a, b, c;
    friend bool operator==(all_optional const&, all_optional const&) = default;
};
/// More members than a word has bits.
struct seventy {
    int m00, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23;
    int m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47;
    int m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69;
    friend bool operator==(seventy const&, seventy const&) = default;
};
struct with_double {
    double a = 0;
    std::vector<double> b;
};

}  // namespace record_codec_test

template <>
inline constexpr auto brine::annotations<record_codec_test::outside> =
    brine::annotate(brine::field<&record_codec_test::outside::class_>(brine::rename<"class">));

using namespace record_codec_test;

namespace {

std::string name(int number) { return (number < 10 ? "m0" : "m") + std::to_string(number); }
std::string member(int number) { return '"' + name(number) + "\":" + std::to_string(number); }

/// seventy's members from the last to the first, without the one left out.
std::string backwards(int left_out) {
    std::string text;
    for (int i = 69; i >= 0; --i)
        if (i != left_out) text += (text.empty() ? "{" : ",") + member(i);
    return text + "}";
}

std::string text_of(std::vector<int> const& order) {
    std::string text;
    for (int const each : order) text += (text.empty() ? "{" : ",") + member(each);
    return text + "}";
}

constexpr bool sets_of_slots() {
    brine::detail::slot_set<70> set, other;
    if (!set.insert(0) || !set.insert(63) || !set.insert(64) || !set.insert(69) || set.insert(64)) return false;
    if (!set.contains(63) || set.contains(62) || set.contains(1) || !set.includes(other)) return false;
    other.insert(69);
    if (!set.includes(other) || other.includes(set)) return false;
    other.insert(1);
    return !set.includes(other);
}

}  // namespace

TEST_CASE("record: a member is its key and its value, in the order of declaration") {
    CHECK(said(person{7, "Ann", 30}) == "begin_object; key id; number 7; key name; string Ann; key age; number 30; end_object");
    CHECK(said(empty{}) == "begin_object; end_object");
    CHECK(said(listed{1, 2}) == "begin_object; key y_; number 2; key x; number 1; end_object");
}

TEST_CASE("record: an absent member is left out, first, last or all") {
    CHECK(said(person{7, "", {}}) == "begin_object; key id; number 7; key name; string ; end_object");
    CHECK(said(all_optional{{}, 2, {}}) == "begin_object; key b; number 2; end_object");
    CHECK(said(all_optional{}) == "begin_object; end_object");
}

TEST_CASE("record: renamed from outside, from inside, and crosswise") {
    CHECK(said(outside{1, 2}) == "begin_object; key class; number 1; key plain; number 2; end_object");
    CHECK(said(inside{1, 2}) == "begin_object; key class; number 1; key q\\\"\\u000a; number 2; end_object");
    CHECK(said(swapped{1, 2}) == "begin_object; key b; number 1; key a; number 2; end_object");
    CHECK(decodes_to("{\"class\":1,\"plain\":2}", outside{1, 2}));
    CHECK(decodes_to("{\"class\":1,\"q\\\"\\n\":2}", inside{1, 2}));
    CHECK(decodes_to("{\"b\":1,\"a\":2}", swapped{1, 2}));
    CHECK(decodes_to("{\"a\":2,\"b\":1}", swapped{1, 2}));
    CHECK(verdict_on<outside>("{\"class_\":1,\"plain\":2}") == verdict{missing_member, 21, "$.class"});
}

TEST_CASE("record: read in declaration order, backwards, and in any order") {
    person const expected{7, "Ann", 30};
    CHECK(decodes_to("{\"id\":7,\"name\":\"Ann\",\"age\":30}", expected));
    CHECK(decodes_to("{\"age\":30,\"name\":\"Ann\",\"id\":7}", expected));
    CHECK(decodes_to("{\"name\":\"Ann\",\"id\":7,\"age\":30}", expected));
    CHECK(decodes_to("{\"age\":30,\"id\":7,\"name\":\"Ann\"}", expected));
    CHECK(decodes_to(" { \"id\" : 7 , \"name\" : \"Ann\" , \"age\" : 30 } ", expected));
    CHECK(decodes_to("{\"y_\":2,\"x\":1}", listed{1, 2}));
}

TEST_CASE("record: an empty one reads any object") {
    CHECK(decodes_to("{}", empty{}));
    CHECK(decodes_to("{\"a\":[1,{}]}", empty{}));
    CHECK(verdict_on<empty>("[]") == verdict{expected_object, 0, "$"});
    CHECK(verdict_on<empty>("{\"a\":[1,}") .code == expected_value);
}

TEST_CASE("record: unknown keys are skipped, wherever they stand") {
    person const expected{7, "Ann", 30};
    CHECK(decodes_to("{\"x\":[1,{\"id\":2}],\"id\":7,\"y\":null,\"name\":\"Ann\",\"age\":30}", expected));
    CHECK(decodes_to("{\"id\":7,\"name\":\"Ann\",\"age\":30,\"z\":{\"name\":\"Bob\"}}", expected));
    CHECK(decodes_to("{\"id\":7,\"ID\":8,\"Name\":1,\"name\":\"Ann\",\"nam\":2,\"names\":3,\"age\":30}", expected));
    CHECK(decodes_to("{\"x\":1,\"x\":2,\"id\":7,\"name\":\"Ann\",\"age\":30,\"\":0}", expected));
}

TEST_CASE("record: an unknown value is checked all the same, and its fault is found where it is") {
    CHECK(verdict_on<person>("{\"x\":[tru],\"id\":7}") == verdict{expected_value, 6, "$.x[0]"});
    CHECK(verdict_on<person>("{\"id\":7,\"x\":\"\\q\"}") == verdict{invalid_escape, 13, "$.x"});
    CHECK(verdict_on<person>("{\"id\":7,\"x\":01}") == verdict{invalid_number, 12, "$.x"});
}

TEST_CASE("record: a key written with escapes is the same key") {
    CHECK(decodes_to("{\"\\u0069d\":7,\"n\\u0061me\":\"Ann\",\"age\":30}", person{7, "Ann", 30}));
    CHECK(verdict_on<person>("{\"id\":7,\"\\u0069d\":8}") == verdict{duplicate_member, 8, "$.id"});
}

TEST_CASE("record: a missing optional is emptied, another one is an error at the closing brace") {
    person value{1, "old", 99};
    CHECK(replace(value, "{\"id\":2,\"name\":\"new\"}") == fine);
    CHECK(value == person{2, "new", {}});
    CHECK(verdict_on<person>("{\"name\":\"Ann\"}") == verdict{missing_member, 13, "$.id"});
    CHECK(verdict_on<person>("{\"id\":7}") == verdict{missing_member, 7, "$.name"});
    CHECK(verdict_on<person>("{}") == verdict{missing_member, 1, "$.id"});
}

TEST_CASE("record: a missing member is told what may have been meant") {
    CHECK(detail_on<person>("{\"id\":7,\"nmae\":\"Ann\",\"x\":1}") == "found \"nmae\" instead?");
    CHECK(detail_on<person>("{\"id\":7,\"other\":1}").empty());
    CHECK(detail_on<team>("{\"lead\":{\"id\":1,\"nam\":\"x\"}}") == "found \"nam\" instead?");
    CHECK(detail_on<team>("{\"staf\":[],\"lead\":{\"staf\":1,\"id\":1,\"name\":\"\"},\"by_name\":{}}") == "found \"staf\" instead?");
}

TEST_CASE("record: a key that comes twice is an error at the second, in order or not") {
    CHECK(verdict_on<person>("{\"id\":7,\"id\":8}") == verdict{duplicate_member, 8, "$.id"});
    CHECK(verdict_on<person>("{\"id\":7,\"name\":\"Ann\",\"age\":30,\"id\":8}") == verdict{duplicate_member, 30, "$.id"});
    CHECK(verdict_on<person>("{\"age\":30,\"x\":0,\"age\":30}") == verdict{duplicate_member, 16, "$.age"});
    CHECK(verdict_on<person>("{\"age\":null,\"age\":30}") == verdict{duplicate_member, 12, "$.age"});
}

TEST_CASE("record: a fault in a member names it, through every kind of container") {
    CHECK(verdict_on<person>("{\"id\":7,\"name\":5}") == verdict{expected_string, 15, "$.name"});
    CHECK(verdict_on<team>("{\"lead\":{\"id\":true}}") == verdict{expected_integer, 14, "$.lead.id"});
    CHECK(verdict_on<team>("{\"staff\":[{\"id\":1,\"name\":\"\"},{\"id\":[]}]}") == verdict{expected_integer, 35, "$.staff[1].id"});
    CHECK(verdict_on<team>("{\"by_name\":{\"a b\":{\"id\":1}}}") == verdict{missing_member, 25, "$.by_name[\"a b\"].name"});
    CHECK(verdict_on<inside>("{\"class\":1,\"q\\\"\\n\":x}") == verdict{expected_integer, 19, "$[\"q\\\"\\u000a\"]"});
    CHECK(verdict_on<person>("{\"id\":null}") == verdict{expected_integer, 6, "$.id"});
}

TEST_CASE("record: a fault between members is the record's") {
    CHECK(verdict_on<person>("[]") == verdict{expected_object, 0, "$"});
    CHECK(verdict_on<person>("{\"id\" 7}") == verdict{expected_colon, 6, "$"});
    CHECK(verdict_on<person>("{\"id\":7 \"name\":\"\"}") == verdict{expected_comma_or_brace, 8, "$"});
    CHECK(verdict_on<person>("{\"id\":7,}") == verdict{trailing_comma, 7, "$"});
    CHECK(verdict_on<person>("{id:7}") == verdict{expected_key, 1, "$"});
    CHECK(verdict_on<person>("{\"id\":7") == verdict{unexpected_end, 7, "$"});
    CHECK(verdict_on<person>("{\"id\":7,\"x\":1]") == verdict{expected_comma_or_brace, 13, "$"});
}

TEST_CASE("record: nested members keep their memory") {
    team value{{1, std::string(1000, 'x'), {}}, {{2, std::string(1000, 'y'), 3}, {4, "z", {}}}, {{"k", {5, std::string(1000, 'w'), {}}}}};
    auto const* const name = value.lead.name.data();
    auto const* const staff = value.staff.data();
    auto const* const entry = value.by_name["k"].name.data();
    CHECK(replace(value, "{\"lead\":{\"id\":9,\"name\":\"a\"},\"staff\":[{\"id\":8,\"name\":\"b\"}],\"by_name\":{\"k\":{\"id\":7,\"name\":\"c\"}}}") == fine);
    CHECK(value == team{{9, "a", {}}, {{8, "b", {}}}, {{"k", {7, "c", {}}}}});
    CHECK(value.lead.name.data() == name);
    CHECK(value.staff.data() == staff);
    CHECK(value.by_name["k"].name.data() == entry);
}

TEST_CASE("record: a recursive one") {
    list value;
    CHECK(replace(value, "{\"v\":1,\"next\":{\"v\":2,\"next\":{\"next\":null,\"v\":3}}}") == fine);
    CHECK(value.next->next->v == 3);
    CHECK(value.next->next->next == nullptr);
    CHECK(said(value) == "begin_object; key v; number 1; key next; begin_object; key v; number 2; key next; begin_object; key v; number 3; "
                         "end_object; end_object; end_object");
    CHECK(replace(value, "{\"v\":1,\"next\":{}}") == verdict{missing_member, 15, "$.next.v"});
}

TEST_CASE("record: a key too long to be guessed is found all the same") {
    std::string const key = "a_member_with_a_name_that_is_longer_than_the_sixty_four_bytes_that_can_be_read_ahead";
    CHECK(decodes_to("{\"first\":1,\"" + key + "\":2,\"last\":3}", long_key{1, 2, 3}));
    CHECK(verdict_on<long_key>("{\"first\":1,\"" + key + "s\":2,\"last\":3}").path == "$." + key);
}

TEST_CASE("record: more members than a word has bits, in and out of order") {
    seventy value{};
    std::string text = "{" + member(0);
    for (int i = 1; i < 70; ++i) text += "," + member(i);
    CHECK(replace(value, text + "}") == fine);
    CHECK(value.m69 == 69);
    value = {};
    CHECK(replace(value, backwards(-1)) == fine);
    CHECK(value.m00 == 0);
    CHECK(value.m35 == 35);
    CHECK(value.m69 == 69);
    for (int const left_out : {0, 1, 63, 64, 69}) CHECK(replace(value, backwards(left_out)).path == "$." + name(left_out));
    CHECK(replace(value, backwards(-1).substr(0, backwards(-1).size() - 1) + "," + member(64) + "}").code == duplicate_member);
}

TEST_CASE("record: more members than a word has bits, in orders that change from object to object") {
    random_numbers dice(70);
    brine::parser parser;
    std::vector<int> order(70);
    std::iota(order.begin(), order.end(), 0);
    seventy all{};
    REQUIRE(brine::try_from_json(text_of(order), all));
    auto const is_read = [&] {
        auto const text = text_of(order);
        seventy value{};
        auto const read = parser.try_from_json(text, value);
        return bool(read) && value == all && brine::try_from_json(text, value = {}) && value == all;
    };
    for (int round = 0; round < 300; ++round) {
        auto const first = order.begin() + static_cast<std::ptrdiff_t>(dice.below(70)), last = order.begin() + static_cast<std::ptrdiff_t>(dice.below(70));
        if (round % 50 == 0) std::sort(order.begin(), order.end());
        else if (round % 3 == 0) for (auto& each : order) std::swap(each, order[dice.below(70)]);
        else if (round % 3 == 1) std::iter_swap(first, last);
        else std::rotate(order.begin(), first, order.end());
        REQUIRE(is_read());
        REQUIRE(is_read());

        auto broken = order;
        auto const place = dice.below(70);
        auto const number = broken[place];
        auto const path = "$." + name(number);
        broken.erase(broken.begin() + static_cast<std::ptrdiff_t>(place));
        auto const missing = text_of(broken);
        REQUIRE(verdict_on<seventy>(missing) == verdict{missing_member, missing.size() - 1, path});
        // Twice: behind where it is.
        auto const behind = place + 1 + dice.below(70 - place);
        broken = order;
        broken.insert(broken.begin() + static_cast<std::ptrdiff_t>(behind), number);
        auto const twice = text_of(broken);
        REQUIRE(verdict_on<seventy>(twice) == verdict{duplicate_member, twice.rfind(member(number)), path});
        // Not the number that it should be.
        auto wrong = text_of(order);
        auto const at = wrong.find(member(number)) + 6;
        wrong.insert(at, "x");
        REQUIRE(verdict_on<seventy>(wrong) == verdict{expected_integer, at, path});
    }
}

TEST_CASE("record: more members than a word has bits, among keys that nobody knows, with spaces and escapes") {
    auto text = backwards(-1);
    for (auto const each : {"\"m69\"", "\"m44\"", "\"m03\"", "\"m00\""}) text.insert(text.find(each), R"("other":[1,{"m01":2}],)");
    auto const spaced = [&text](std::string_view key) { text.insert(text.find(key) + key.size(), " \n"); };
    spaced("\"m68\"");
    spaced("\"m20\"");
    text.replace(text.find("\"m33\""), 5, "\"\\u006d33\"");
    text.insert(text.size() - 1, R"(,"last":null)");
    seventy value{}, all{};
    REQUIRE(brine::try_from_json(backwards(-1), all));
    brine::parser parser;
    for (int i = 0; i < 3; ++i) CHECK((parser.try_from_json(text, value = {}) && value == all));
    text.replace(text.find("[1,{"), 2, "[x");
    CHECK(verdict_on<seventy>(text) == verdict{expected_value, text.find("[x") + 1, "$.other[0]"});
}

TEST_CASE("record: a member that cannot be written names itself") {
    auto const infinite = std::numeric_limits<double>::infinity();
    CHECK(refusal(with_double{infinite, {}}).path == "$.a");
    CHECK(refusal(with_double{1, {2, infinite}}).path == "$.b[1]");
    CHECK(refusal(with_double{1, {}}, 1) == brine::error{too_deep, 4, "$.b"});
    CHECK(refusal(std::array<empty, 2>{}, 1) == brine::error{too_deep, 2, "$[0]"});
}

TEST_CASE("record: slots are remembered across words") {
    static_assert(sets_of_slots());
    CHECK(sets_of_slots());
}

TEST_CASE("record: an order of keys that was met before changes nothing but the time") {
    brine::parser parser;
    auto const read = [&parser](std::string_view text) {
        person value;
        auto const done = parser.try_from_json(text, value);
        return done ? value : person{-1, std::string(brine::describe(done.error().code)), 0};
    };
    person const expected{7, "Ann", 30};
    for (int i = 0; i < 3; ++i) {
        CHECK(read("{\"age\":30,\"name\":\"Ann\",\"id\":7}") == expected);
        CHECK(read("{\"age\":30,\"x\":1,\"id\":7,\"name\":\"Ann\"}") == expected);
        CHECK(read("{\"name\":\"Ann\",\"ag\":1,\"ages\":2,\"age\":30,\"id\":7}") == expected);
        CHECK(read("{\"age\":30,\"name\":\"Ann\",\"id\":7,\"age\":30}").name == "duplicate member");
        CHECK(read("{\"age\":30,\"name\":\"Ann\"}").name == "missing member");
        CHECK(read("{\"age\" :30,\"n\\u0061me\":\"Ann\",\"id\":7}") == expected);
    }
}
