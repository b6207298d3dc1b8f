#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace support;
using enum brine::errc;

namespace map_test {

struct id {
    int number = 0;
    friend auto operator<=>(id const&, id const&) = default;
};

}  // namespace map_test

template <>
struct brine::key_codec<map_test::id> {
    static bool encode(auto& out, map_test::id key) { return out.key("#" + std::to_string(key.number)); }
    static bool decode(auto& in, std::string_view text, map_test::id& key) {
        if (text.size() != 2 || text[0] != '#') return in.fail_key(invalid_key, "# and a digit are wanted");
        return key.number = text[1] - '0', true;
    }
};

using ages = std::map<std::string, int>;
using switches = std::map<std::int8_t, bool>;

TEST_CASE("map: an entry is a member, in the map's order") {
    CHECK(said(ages{{"b", 2}, {"a", 1}}) == "begin_object; key a; number 1; key b; number 2; end_object");
    CHECK(said(ages{}) == "begin_object; end_object");
    CHECK(said(std::unordered_map<std::string, ages>{{"x", {{"", 0}}}}) == "begin_object; key x; begin_object; key ; number 0; end_object; end_object");
}

TEST_CASE("map: integers are keys in decimal") {
    CHECK(said(switches{{-128, true}, {7, false}}) == "begin_object; key -128; boolean true; key 7; boolean false; end_object");
    CHECK(decodes_to("{\"7\":false,\"-128\":true}", switches{{-128, true}, {7, false}}));
    CHECK(decodes_to("{\"18446744073709551615\":1}", std::map<std::uint64_t, int>{{std::numeric_limits<std::uint64_t>::max(), 1}}));
}

TEST_CASE("map: read back, keys unescaped") {
    CHECK(decodes_to("{}", ages{}));
    CHECK(decodes_to("{\"b\":2,\"a\":1}", ages{{"a", 1}, {"b", 2}}));
    CHECK(decodes_to("{\"\\u0061\\n\":1,\"\":2}", ages{{"a\n", 1}, {"", 2}}));
    CHECK(decodes_to("{\"b\":2,\"a\":1}", std::unordered_map<std::string, int>{{"a", 1}, {"b", 2}}));
}

TEST_CASE("map: the entries are replaced, not merged") {
    ages value{{"a", 1}, {"gone", 2}};
    CHECK(replace(value, "{\"a\":3,\"new\":4}") == fine);
    CHECK(value == ages{{"a", 3}, {"new", 4}});
    CHECK(replace(value, "{}") == fine);
    CHECK(value.empty());
}

TEST_CASE("map: an entry that comes again keeps its node and its memory") {
    std::map<std::string, std::string> value{{"a", std::string(1000, 'x')}, {"b", std::string(1000, 'y')}, {"gone", "z"}};
    auto const* const a = &value["a"];
    auto const* const bytes = value["b"].data();
    CHECK(replace(value, "{\"b\":\"2\",\"new\":\"3\",\"a\":\"1\"}") == fine);
    CHECK(value == std::map<std::string, std::string>{{"a", "1"}, {"b", "2"}, {"new", "3"}});
    CHECK(&value["a"] == a);
    CHECK(value["b"].data() == bytes);
}

TEST_CASE("map: an unordered one keeps its nodes too") {
    std::unordered_map<int, std::vector<int>> value{{1, std::vector<int>(100)}, {2, {}}};
    auto const* const memory = value[1].data();
    CHECK(replace(value, "{\"1\":[4]}") == fine);
    CHECK(value.size() == 1);
    CHECK(value[1] == std::vector{4});
    CHECK(value[1].data() == memory);
}

TEST_CASE("map: a key that comes twice is an error at the second") {
    CHECK(verdict_on<ages>("{\"a\":1,\"b\":2,\"a\":3}") == verdict{duplicate_key, 13, "$[\"a\"]"});
    CHECK(verdict_on<ages>("{\"a\":1,\"\\u0061\":2}") == verdict{duplicate_key, 7, "$[\"a\"]"});
    CHECK(verdict_on<switches>("{\"1\":true,\"01\":true}") == verdict{duplicate_key, 10, "$[\"1\"]"});
    ages value{{"a", 1}};
    CHECK(replace(value, "{\"a\":1,\"a\":2}") == verdict{duplicate_key, 7, "$[\"a\"]"});
}

TEST_CASE("map: a key that is no integer, or none that fits") {
    CHECK(verdict_on<switches>("{\"x\":true}") == verdict{invalid_key, 1, "$[\"x\"]"});
    for (std::string const key : {"", " 1", "1 ", "+1", "1.0", "1e1", "0x1"}) {
        CAPTURE(key);
        CHECK(verdict_on<switches>("{\"" + key + "\":true}").code == invalid_key);
    }
    CHECK(verdict_on<switches>("{ \"128\":true}") == verdict{number_out_of_range, 2, "$[\"128\"]"});
    CHECK(verdict_on<std::map<unsigned, int>>("{\"-1\":1}").code == invalid_key);
    CHECK(detail_on<switches>("{\"128\":true}") == "-128 to 127 would fit");
}

TEST_CASE("map: a fault in an entry names its key in brackets") {
    CHECK(verdict_on<ages>("{\"a\":1,\"b\":x}") == verdict{expected_integer, 11, "$[\"b\"]"});
    CHECK(verdict_on<switches>("{\"-5\":1}") == verdict{expected_boolean, 6, "$[\"-5\"]"});
    CHECK(verdict_on<std::map<std::string, ages>>("{\"a\":{\"b\":true}}") == verdict{expected_integer, 10, "$[\"a\"][\"b\"]"});
}

TEST_CASE("map: a fault between entries is the map's") {
    CHECK(verdict_on<ages>("[]") == verdict{expected_object, 0, "$"});
    CHECK(verdict_on<ages>("{\"a\" 1}") == verdict{expected_colon, 5, "$"});
    CHECK(verdict_on<ages>("{a:1}") == verdict{expected_key, 1, "$"});
    CHECK(verdict_on<ages>("{\"a\":1,}") == verdict{trailing_comma, 6, "$"});
    CHECK(verdict_on<ages>("{\"a\":1") == verdict{unexpected_end, 6, "$"});
}

TEST_CASE("map: an entry that cannot be written names its key") {
    auto const failure = refusal(std::map<std::string, double>{{"ok", 1}, {"x y", std::numeric_limits<double>::infinity()}});
    CHECK(failure.code == not_finite);
    CHECK(failure.path == "$[\"x y\"]");
    CHECK(refusal(std::map<int, ages>{{3, {}}}, 1).path == "$[\"3\"]");
}

TEST_CASE("map: keys of one's own through key_codec") {
    std::map<map_test::id, int> const value{{{3}, 1}, {{4}, 2}};
    static_assert(brine::serializable<std::map<map_test::id, int>>);
    std::string text;
    CHECK(brine::try_to_json(value, text));
    CHECK(text == "{\"#3\":1,\"#4\":2}");
    std::map<map_test::id, int> read;
    CHECK(brine::try_from_json(text, read));
    CHECK(read == value);
    CHECK(verdict_on<std::map<map_test::id, int>>("{\"#33\":1}") == verdict{invalid_key, 1, "$[\"#33\"]"});
    CHECK(verdict_on<std::map<map_test::id, int>>("{\"#3\":x}") == verdict{expected_integer, 6, "$[\"#3\"]"});
    CHECK(verdict_on<std::map<map_test::id, int>>("{\"#3\":1,\"#3\":2}") == verdict{duplicate_key, 8, "$[\"#3\"]"});
    CHECK(refusal(std::map<map_test::id, double>{{{5}, std::numeric_limits<double>::infinity()}}).path == "$[\"#5\"]");
    CHECK(brine::detail::text_of_key(map_test::id{7}) == "#7");
}
