/// The first error in text order is the one that is reported, whichever way through the reader found it.
#include <brine/brine.hpp>

#include "support/forms.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace support;
using enum brine::errc;

namespace order {

struct inner {
    int id = 0;
    std::string name;
    std::vector<double> xs;
};

struct outer {
    int a = 0;
    inner in;
    std::map<std::string, int> m;
    std::vector<inner> list;
    std::optional<bool> flag;
};

/// A part of a text: as it should be, and ways in which it is wrong, each with its code, place in the part, and path.
struct defect {
    std::string text;
    brine::errc code;
    std::size_t at;
    std::string path;
};

struct part {
    std::string good;
    std::vector<defect> defects;
};

inline std::vector<defect> bad_strings(std::string const& path) {
    return {{R"("\q")", invalid_escape, 1, path},    {R"("ab\ud800")", lone_surrogate, 3, path},
            {"\"ab\xFF\"", invalid_utf8, 3, path},   {"\"a\nb\"", control_character, 2, path},
            {"\"\xE2\x82\"", invalid_utf8, 1, path}, {"tru", expected_string, 0, path},
            {"7", expected_string, 0, path},         {"[]", expected_string, 0, path},
            {"null", expected_string, 0, path}};
}

inline std::vector<defect> bad_integers(std::string const& path) {
    return {{R"("7")", expected_integer, 0, path},
            {"1.5", expected_integer, 0, path},
            {"01", invalid_number, 0, path},
            {"1x", invalid_number, 0, path},
            {"9999999999", number_out_of_range, 0, path},
            {"null", expected_integer, 0, path},
            {"{", expected_integer, 0, path}};
}

inline std::vector<defect> bad_doubles(std::string const& path) {
    return {{"1e400", number_out_of_range, 0, path},
            {"1.", invalid_number, 0, path},
            {"true", expected_number, 0, path},
            {".5", expected_number, 0, path}};
}

/// A document with something of everything, in the order in which its members are declared or in another one.
inline std::vector<part> parts(bool declared_order) {
    auto skipped = bad_strings("$.zz");
    for (auto& each : skipped)
        if (each.code == expected_string) each = {"nul", expected_value, 0, "$.zz"};
    skipped.push_back({"[1,]", trailing_comma, 2, "$.zz"});
    skipped.push_back({"-", invalid_number, 0, "$.zz"});
    std::vector<part> const a{{R"("a":)", {{R"("a" 1)", expected_colon, 4, "$"}}}, {"1", bad_integers("$.a")}};
    std::vector<part> const zz{{R"(,"zz":)",
                                {{R"( "zz":)", expected_comma_or_brace, 1, "$"},
                                 {",\"z\xFF\":", invalid_utf8, 3, "$"},
                                 {R"(,"z\q":)", invalid_escape, 3, "$"}}},
                               {R"("skipped")", skipped}};
    std::vector<part> const in{{R"(,"in":{"id":)", {}},
                               {"2", bad_integers("$.in.id")},
                               {R"(,"name":)", {}},
                               {R"("n\u20ac")", bad_strings("$.in.name")},
                               {R"(,"xs":[1.5,)", {{R"(,"xs":[1.5,,)", expected_number, 11, "$.in.xs[1]"}}},
                               {"2e3", bad_doubles("$.in.xs[1]")},
                               {"]}", {{"}", expected_comma_or_bracket, 0, "$.in.xs"}}}};
    std::vector<part> const m{{R"(,"m":{"p":)", {}},
                              {"4", bad_integers(R"($.m["p"])")},
                              {R"(,"q")",
                               {{R"(,"p")", duplicate_key, 1, R"($.m["p"])"},
                                {R"(,"\u0070")", duplicate_key, 1, R"($.m["p"])"},
                                {",7", expected_key, 1, "$.m"}}},
                              {":5}", {{":5]", expected_comma_or_brace, 2, "$.m"}}}};
    std::vector<part> const list{
        {R"(,"list":[{"id":1,"name":"x","xs":[]},{"id":)", {}},
        {"6", bad_integers("$.list[1].id")},
        {R"(,"name":)", {}},
        {R"("y")", bad_strings("$.list[1].name")},
        {R"(,"xs":)", {}},
        {"[]", {{"7", expected_array, 0, "$.list[1].xs"}, {R"("")", expected_array, 0, "$.list[1].xs"}}},
        {"}]", {{"},]", trailing_comma, 1, "$.list"}}}};
    std::vector<part> const flag{
        {R"(,"flag":)", {{R"(,"a":)", duplicate_member, 1, "$.a"}}},
        {"true", {{"1", expected_boolean, 0, "$.flag"}, {"falsy", expected_boolean, 0, "$.flag"}}}};
    std::vector<part> whole{{"{", {{"[", expected_object, 0, "$"}}}};
    auto const add = [&](std::vector<part> const& more) { whole.insert(whole.end(), more.begin(), more.end()); };
    add(a);
    if (declared_order) add(zz), add(in), add(m), add(list), add(flag);
    else add(list), add(m), add(flag), add(in), add(zz);
    whole.push_back(
        {"}",
         {{"", unexpected_end, 0, "$"}, {"} x", trailing_content, 2, "$"}, {"]", expected_comma_or_brace, 0, "$"}}});
    return whole;
}

/// The text with some parts wrong, each as (part, defect).
inline std::string text_with(std::vector<part> const& parts,
                             std::vector<std::pair<std::size_t, std::size_t>> const& wrong) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto const found = std::find_if(wrong.begin(), wrong.end(), [&](auto const& each) { return each.first == i; });
        text += found == wrong.end() ? parts[i].good : parts[i].defects[found->second].text;
    }
    return text;
}

inline verdict expected(std::vector<part> const& parts, std::pair<std::size_t, std::size_t> wrong) {
    std::size_t offset = 0;
    for (std::size_t i = 0; i < wrong.first; ++i) offset += parts[i].good.size();
    auto const& chosen = parts[wrong.first].defects[wrong.second];
    return {chosen.code, offset + chosen.at, chosen.path};
}

/// The same verdict in every form, but for the place.
template <class T>
bool fails_with(std::string const& text, verdict const& wanted) {
    bool all = true;
    in_every_form(text, [&](std::string_view form, std::size_t shift, std::string_view way) {
        auto met = decode_verdict<T>(form);
        auto const at_end = wanted.offset >= text.size();
        auto moved = wanted;
        moved.offset += shift;
        if (at_end) moved.offset = form.size();
        if (met == moved) return;
        if (all)
            MESSAGE(shown(text) << "\n  " << way << ": got " << brine::describe(met.code) << " at " << met.offset
                                << ", " << met.path << "; wanted " << brine::describe(moved.code) << " at "
                                << moved.offset << ", " << moved.path);
        all = false;
    });
    return all;
}

}  // namespace order

using namespace order;

TEST_CASE("errors in order: one defect is reported as what it is, where it is") {
    for (bool const declared : {true, false}) {
        auto const all = parts(declared);
        REQUIRE(accepted<outer>(text_with(all, {})));
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t d = 0; d < all[i].defects.size(); ++d)
                CHECK(fails_with<outer>(text_with(all, {{i, d}}), expected(all, {i, d})));
    }
}

TEST_CASE("errors in order: of two defects the first is reported") {
    for (bool const declared : {true, false}) {
        auto const all = parts(declared);
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j)
                for (std::size_t d = 0; d < all[i].defects.size(); ++d)
                    for (std::size_t e = 0; e < all[j].defects.size(); ++e)
                        if (wrong < 10)
                            wrong += !fails_with<outer>(text_with(all, {{i, d}, {j, e}}), expected(all, {i, d}));
        CHECK(wrong == 0);
    }
}

TEST_CASE("errors in order: a missing member is reported where its object ends, behind all that is wrong in it") {
    auto const missing = [](std::string const& text, std::size_t offset, std::string const& path) {
        return fails_with<outer>(text, {missing_member, offset, path});
    };
    std::string const before = R"({"a":1,"in":{"id":1,"name":"n"},"m":{},"list":[]})";
    CHECK(missing(before, before.find('}'), "$.in.xs"));
    CHECK(missing(R"({"a":1,"in":{"id":1,"xs":[],"name":"n"},"m":{}})", 46, "$.list"));
    CHECK(missing(R"({"a":1,"in":{},"m":"wrong","list":"wrong"})", 13, "$.in.id"));
    CHECK(missing(R"({})", 1, "$.a"));
    CHECK(missing("{\n \"a\":1 \n}", 10, "$.in"));
    CHECK(missing("{\"a\":1} \xFF", 6, "$.in"));
    CHECK(missing(R"({"a":1,"zz":"unknown"}})", 21, "$.in"));
    CHECK(fails_with<outer>(R"({"in":{"id":1,"name":7},"a":1})", {expected_string, 21, "$.in.name"}));
    CHECK(fails_with<outer>("{\"a\":1,\"zz\":\"\xFF\"}", {invalid_utf8, 13, "$.zz"}));
    CHECK(fails_with<outer>(R"({"a":1,"a":2})", {duplicate_member, 7, "$.a"}));
    CHECK(fails_with<outer>(R"({"a":1,"a":"wrong")", {duplicate_member, 7, "$.a"}));
    CHECK(fails_with<outer>(R"({"a":"wrong","a":1})", {expected_integer, 5, "$.a"}));
    CHECK(fails_with<outer>(R"({"a":1)", {unexpected_end, 6, "$"}));
    CHECK(fails_with<outer>(R"({"a":1,)", {unexpected_end, 7, "$"}));
}

TEST_CASE("errors in order: what is only seen from far away is still later") {
    // An unclosed string, an unclosed bracket and bad UTF-8 at the very end, and something else at the start.
    std::string const rest(5000, 'x');
    for (std::string const& tail :
         std::vector<std::string>{"\"" + rest, "[\"" + rest + "\xFF\"]", "\"" + rest + "\xC3", "[\"\n\"]",
                                  "\"" + rest + "\n\"", "\xFF", "[[[[", R"("\ud800")"}) {
        CAPTURE(shown(tail));
        CHECK(fails_with<std::vector<int>>("[1,\"two\"," + tail, {expected_integer, 3, "$[1]"}));
        CHECK(fails_with<std::vector<int>>("[1 2," + tail, {expected_comma_or_bracket, 3, "$"}));
        CHECK(fails_with<sample::keeper>(R"({"zz":01,"y":)" + tail, {invalid_number, 6, "$.zz"}));
        CHECK(fails_with<sample::keeper>(R"({"keep":3,"keep":4,"zz":)" + tail, {duplicate_member, 10, "$.keep"}));
        CHECK(fails_with<sample::keeper>(R"({"kep":3},)" + tail, {missing_member, 8, "$.keep"}));
        CHECK(fails_with<std::map<int, int>>(R"({"1":1,"01":2,"x":)" + tail, {duplicate_key, 7, R"($["1"])"}));
        CHECK(fails_with<bool>("1 " + tail, {expected_boolean, 0, "$"}));
        CHECK(fails_with<bool>("true " + tail, {trailing_content, 5, "$"}));
    }
}

TEST_CASE("errors in order: every short sequence of tokens fails in the same way in small and in large documents") {
    std::string const space(1024, ' ');
    std::string const tokens[] = {"[", "]",        "{",        "}",  ",",    ":",  R"("a")",
                                  "1", "\"\xFF\"", "\"\x01\"", "1x", "null", "\"", R"("\q")"};
    std::size_t wrong = 0;
    std::string first;
    auto const check = [&]<class T>(std::type_identity<T>, std::string const& text) {
        auto const small = decode_verdict<T>(text);
        auto large = decode_verdict<T>(space + text);
        if (large.code != ok) large.offset -= space.size();
        if (small != large && wrong++ == 0)
            first = shown(text) + ": " + std::string(brine::describe(small.code)) + " at " +
                    std::to_string(small.offset) + " " + small.path + ", large " +
                    std::string(brine::describe(large.code)) + " at " + std::to_string(large.offset) + " " + large.path;
    };
    auto const extend = [&](auto& self, std::string const& text, int left) -> void {
        for (auto const& token : tokens) {
            auto const longer = text + token;
            check(std::type_identity<std::vector<std::vector<int>>>{}, longer);
            check(std::type_identity<std::map<std::string, std::vector<int>>>{}, longer);
            check(std::type_identity<sample::keeper>{}, R"({"zz":)" + longer);
            check(std::type_identity<sample::keeper>{}, R"({"zz":[)" + longer + R"(],"keep":3})");
            if (left > 1) self(self, longer, left - 1);
        }
    };
    extend(extend, "", 4);
    CHECK_MESSAGE(wrong == 0, wrong << " differ, the first is " << first);
}

namespace {

/// Faults of the text itself, which are the same whatever the target.
bool is_syntax(brine::errc code) { return code < expected_null || code == too_deep; }

}  // namespace

TEST_CASE("errors in order: what is skipped fails like what is decoded") {
    struct numbers {
        std::optional<std::vector<int>> a;
    };
    struct decoding {
        std::vector<numbers> zz;
    };
    struct skipping {
        std::optional<int> unrelated;
    };
    std::string const tokens[] = {"[", "]", "{", "}", ",", ":", R"("a")", "1", "\"\xFF\"", "1x", "\"\\q\""};
    std::size_t wrong = 0, compared = 0;
    std::string first;
    auto const extend = [&](auto& self, std::string const& text, int left) -> void {
        for (auto const& token : tokens) {
            auto const longer = text + token;
            auto const decoded = decode_verdict<decoding>(R"({"zz":[{)" + longer);
            if (is_syntax(decoded.code)) {
                ++compared;
                auto const skipped = decode_verdict<skipping>(R"({"zz":[{)" + longer);
                if (skipped != decoded && wrong++ == 0)
                    first = shown(longer) + ": " + std::string(brine::describe(decoded.code)) + " at " +
                            std::to_string(decoded.offset) + " " + decoded.path + ", skipped " +
                            std::string(brine::describe(skipped.code)) + " at " + std::to_string(skipped.offset) + " " +
                            skipped.path;
            }
            if (left > 1) self(self, longer, left - 1);
        }
    };
    extend(extend, "", 5);
    CHECK_MESSAGE(wrong == 0, wrong << " of " << compared << " differ, the first is " << first);
    CHECK(compared > 10'000);
}

TEST_CASE("errors in order: a text that is not accepted reports no error beyond its end") {
    for (std::string const text : {"", " ", "[", "[1", "[1,", "{", R"({"a")", R"({"a":)", R"({"a":1)", R"({"a":1,)",
                                   "\"", "\"a", "-", "tru", "1e"}) {
        CHECK(decode_verdict<outer>(text).offset <= std::string_view(text).size());
        CHECK(decode_verdict<std::vector<int>>(text).offset <= std::string_view(text).size());
        CHECK(decode_verdict<std::string>(text).offset <= std::string_view(text).size());
    }
}
