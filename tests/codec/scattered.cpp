#include <brine/codec/scattered.hpp>

#include <brine/brine.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace detail = brine::detail;

namespace {

/// Whether a key is taken for what stands in a text.
bool stands(std::string_view key, std::string text) {
    text.resize(128);
    return detail::guessed_key(key).stands_at(text.data());
}

struct inner {
    int x{};
    friend bool operator==(inner const&, inner const&) = default;
};

/// Members of many types, more of them than one function reads, some with keys that are longer than a word or two, or need escapes.
struct crowd {
    int a0{}, a1{}, a2{}, a3{}, a4{}, a5{}, a6{}, a7{}, a8{}, a9{};
    double the_first_of_the_long_names{}, the_second_of_the_long_names{};
    std::string s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    std::vector<int> v0, v1;
    std::optional<int> o0, o1;
    inner i0, i1;
    bool b0{}, b1{}, b2{}, b3{}, b4{}, b5{}, b6{}, b7{}, b8{}, b9{};
    int named{};
    friend bool operator==(crowd const&, crowd const&) = default;
};

}  // namespace

template <>
inline constexpr auto brine::annotations<crowd> = brine::annotate(brine::field<&crowd::named>(brine::rename<"quoted \"name\"">));

namespace {

crowd any_crowd(support::random_numbers& dice) {
    auto const number = [&] { return static_cast<int>(dice.below(100000)); };
    auto const word = [&] { return std::string(dice.below(40), 'w'); };
    return {number(), number(), number(), number(), number(), number(), number(), number(), number(), number(), 0.25, 1e10, word(), word(), word(), word(), word(),
            word(), word(), word(), word(), word(), {1, 2}, {}, number(), {}, {number()}, {number()}, true, false, true, false, true, false, true, false, true, false, number()};
}

/// The members of an object's text, each with its key. (No value here has a comma but lists.)
std::vector<std::string> members_of(std::string const& text) {
    std::vector<std::string> all;
    for (std::size_t from = 1, depth = 0, at = 1; at != text.size(); ++at) {
        depth += text[at] == '[' || text[at] == '{';
        if (depth == 0 && (text[at] == ',' || text[at] == '}')) all.push_back(text.substr(from, at - from)), from = at + 1;
        depth -= text[at] == ']' || (text[at] == '}' && depth != 0);
    }
    return all;
}

std::string object_of(std::vector<std::string> const& members) {
    std::string text;
    for (auto const& each : members) text += (text.empty() ? '{' : ',') + each;
    return text + '}';
}

}  // namespace

TEST_CASE("scattered: a key is guessed only where it stands, with its colon right behind") {
    CHECK(stands("\"k\":", "\"k\":1"));
    CHECK(stands("\"a key\":", "\"a key\":1"));
    CHECK(stands("\"twelve bytes\":", "\"twelve bytes\":1"));
    CHECK(stands("\"a key of more than two words\":", "\"a key of more than two words\":[]"));
    CHECK(!stands("\"k\":", "\"k\" :1"));
    CHECK(!stands("\"k\":", "\"l\":1"));
    CHECK(!stands("\"k\":", "\"kk\":1"));
    CHECK(!stands("\"kk\":", "\"k\":1"));
    CHECK(!stands("\"a key of more than two words\":", "\"a key of more than 222 words\":[]"));
    CHECK(!stands("\"k\":", ""));
}

TEST_CASE("scattered: a key that is too long, or none, is not guessed") {
    std::string const longest = '"' + std::string(61, 'k') + "\":", longer = '"' + std::string(62, 'k') + "\":";
    CHECK(stands(longest, longest + '1'));
    CHECK(!stands(longer, longer + '1'));
    CHECK(!detail::guessed_key().stands_at(std::string(64, '\0').data()));
}

TEST_CASE("scattered: in any order, the same value, whatever was there before") {
    support::random_numbers dice(5);
    crowd used;
    for (int i = 0; i != 200; ++i) {
        auto const value = any_crowd(dice);
        auto members = members_of(*brine::try_to_json(value));
        for (auto at = members.size(); at > 1; --at) std::swap(members[at - 1], members[dice.below(i % 20 == 0 ? at : 2 + at % 3) % at]);
        std::string const front = dice.coin() ? std::string(700, ' ') : "";  // read directly, or through the index
        auto const text = front + object_of(members);
        auto const read = brine::try_from_json<crowd>(text);
        REQUIRE(read);
        CHECK(*read == value);
        REQUIRE(brine::try_from_json(text, used));
        CHECK(used == value);
    }
}

TEST_CASE("scattered: a fault names the member, and the second of a key is refused where it stands") {
    support::random_numbers dice(6);
    auto members = members_of(*brine::try_to_json(any_crowd(dice)));
    std::reverse(members.begin(), members.end());
    auto const with = [&](std::size_t at, std::string const& instead) {
        auto changed = members;
        changed[at] = instead;
        auto const read = brine::try_from_json<crowd>(object_of(changed));
        return read ? std::string() : std::string(brine::describe(read.error().code)) + ' ' + read.error().path;
    };
    auto const said = [](brine::errc code, std::string const& path) { return std::string(brine::describe(code)) + ' ' + path; };
    CHECK(with(1, "\"b9\":7") == said(brine::errc::expected_boolean, "$.b9"));
    CHECK(with(1, "\"b9\":true x") == said(brine::errc::expected_comma_or_brace, "$"));
    CHECK(with(members.size() - 1, "\"a0\":\"x\"") == said(brine::errc::expected_integer, "$.a0"));
    CHECK(with(12, "\"i0\":{\"x\":[]}") == said(brine::errc::expected_integer, "$.i0.x"));
    CHECK(with(5, members[4]) == said(brine::errc::duplicate_member, "$." + members[4].substr(1, 2)));
    CHECK(with(5, "\"nobody\":1") == said(brine::errc::missing_member, "$.b5"));
}
