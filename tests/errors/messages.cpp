/// Run-time errors, word for word: path, reason, what was found or would have been right, line, column and excerpt.
// needs: exceptions
#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace clinic {

struct address {
    std::string street;
    int zip = 0;
};

struct person {
    std::string name;
    int age = 0;
    std::vector<address> addresses;
    std::optional<bool> active;
};

struct staff {
    std::vector<person> people;
    std::map<std::string, int> quota;
    std::map<int, std::vector<double>> rooms;
};

struct user {
    std::int64_t id = 0;
    std::int64_t followers_count = 0;
    std::string screen_name;
};

struct fixed {
    std::array<int, 3> triple{};
    std::pair<int, std::string> couple;
};

template <class T>
std::string complaint(std::string_view text) {
    auto const decoded = brine::try_from_json<T>(text);
    return decoded ? "accepted" : decoded.error().message(text);
}

template <class T>
std::string refusal(T const& value) {
    auto const encoded = brine::try_to_json(value);
    return encoded ? "encoded" : encoded.error().message();
}

}  // namespace clinic

using namespace clinic;

TEST_CASE("messages: a wrong type deep inside, with its path through indices") {
    CHECK(complaint<staff>(R"({
  "people": [
    {"name": "Ada", "age": 36, "addresses": [{"street": "x", "zip": 1}]},
    {"name": "Bob", "age": 41, "addresses": [{"street": "y", "zip": true}]}
  ]
})") == R"($.people[1].addresses[0].zip: expected an integer, found a boolean (line 4, column 69)
    4 |     {"name": "Bob", "age": 41, "addresses": [{"street": "y", "zip": true}]}
      |                                                                     ^~~~)");
}

TEST_CASE("messages: a wrong type below a map's key") {
    CHECK(complaint<staff>(R"({"people":[],"quota":{"north west":1,"south":"2"}})") ==
          R"($.quota["south"]: expected an integer, found a number in quotes (line 1, column 46)
    1 | {"people":[],"quota":{"north west":1,"south":"2"}}
      |                                              ^~~)");
    CHECK(complaint<staff>(R"({"people":[],"quota":{},"rooms":{"7":[1.5,null]}})") ==
          R"($.rooms["7"][1]: expected a number, found null (line 1, column 43)
    1 | {"people":[],"quota":{},"rooms":{"7":[1.5,null]}}
      |                                           ^~~~)");
}

TEST_CASE("messages: a missing member, at the end of its object") {
    CHECK(complaint<user>(R"({"id": 1, "followers_count": 2})") == R"($.screen_name: missing member (line 1, column 31)
    1 | {"id": 1, "followers_count": 2}
      |                               ^)");
}

TEST_CASE("messages: a missing member that is spelled in another way") {
    CHECK(complaint<user>("{\n  \"id\": 1,\n  \"follower_count\": 12,\n  \"screen_name\": \"x\"\n}") ==
          R"($.followers_count: missing member, found "follower_count" instead? (line 5, column 1)
    5 | }
      | ^)");
}

TEST_CASE("messages: a value that is wrong where it is skipped, with its path") {
    CHECK(complaint<user>(R"({"id":1,"zz":[1,{"a b":[true,fals]}]})") ==
          R"($.zz[1]["a b"][1]: expected a value (line 1, column 30)
    1 | {"id":1,"zz":[1,{"a b":[true,fals]}]}
      |                              ^~~~)");
}

TEST_CASE("messages: a map's key that is none") {
    CHECK(complaint<std::map<int, int>>(R"({"1":1,"x":2})") ==
          R"($["x"]: invalid key, an integer in quotes is wanted (line 1, column 8)
    1 | {"1":1,"x":2}
      |        ^~~)");
    CHECK(complaint<std::map<std::int8_t, int>>(R"({"1":1,"300":2})") ==
          R"($["300"]: number out of range, -128 to 127 would fit (line 1, column 8)
    1 | {"1":1,"300":2}
      |        ^~~~~)");
}

TEST_CASE("messages: a duplicate member and a duplicate key, at the second one") {
    CHECK(complaint<user>(R"({"id": 1, "\u0069d": 2})") == R"($.id: duplicate member (line 1, column 11)
    1 | {"id": 1, "\u0069d": 2}
      |           ^~~~~~~~~)");
    CHECK(complaint<std::map<std::string, int>>(R"({"a b": 1, "a b": 2})") ==
          R"($["a b"]: duplicate key (line 1, column 12)
    1 | {"a b": 1, "a b": 2}
      |            ^~~~~)");
    CHECK(complaint<std::map<int, int>>(R"({"1":1,"01":2})") == R"($["1"]: duplicate key (line 1, column 8)
    1 | {"1":1,"01":2}
      |        ^~~~)");
}

TEST_CASE("messages: null is no value for a member that is not nullable") {
    CHECK(complaint<user>(R"({"id":null})") == R"($.id: expected an integer, found null (line 1, column 7)
    1 | {"id":null}
      |       ^~~~)");
}

TEST_CASE("messages: a number out of range, with the range") {
    CHECK(complaint<person>(R"({"name":"a","age":3000000000})") ==
          R"($.age: number out of range, -2147483648 to 2147483647 would fit (line 1, column 19)
    1 | {"name":"a","age":3000000000}
      |                   ^~~~~~~~~~)");
    CHECK(complaint<std::vector<std::uint8_t>>("[1,-2]") ==
          R"($[1]: number out of range, 0 to 255 would fit (line 1, column 4)
    1 | [1,-2]
      |    ^~)");
    CHECK(complaint<double>("1e400") == R"($: number out of range (line 1, column 1)
    1 | 1e400
      | ^~~~~)");
}

TEST_CASE("messages: an integer with a fraction or an exponent") {
    CHECK(complaint<user>(R"({"id":1.0})") ==
          R"($.id: expected an integer, found a number with a fraction or an exponent (line 1, column 7)
    1 | {"id":1.0}
      |       ^~~)");
}

TEST_CASE("messages: the wrong number of elements") {
    CHECK(complaint<fixed>(R"({"triple":[1,2]})") ==
          R"($.triple: too few elements, 3 are wanted, found 2 (line 1, column 15)
    1 | {"triple":[1,2]}
      |               ^)");
    CHECK(complaint<fixed>(R"({"triple":[1,2,3,4]})") ==
          R"($.triple: too many elements, 3 are wanted (line 1, column 18)
    1 | {"triple":[1,2,3,4]}
      |                  ^)");
}

TEST_CASE("messages: habits of other languages, with the cure") {
    CHECK(complaint<person>(R"({"name":"a","active":True})") ==
          R"($.active: expected true or false, did you mean true? (line 1, column 22)
    1 | {"name":"a","active":True}
      |                      ^~~~)");
    CHECK(complaint<person>(R"({"name":'a'})") ==
          R"($.name: expected a string, strings take double quotes (line 1, column 9)
    1 | {"name":'a'}
      |         ^)");
    CHECK(complaint<std::vector<double>>("[1,NaN]") ==
          R"($[1]: expected a number, JSON has no NaN and no infinity (line 1, column 4)
    1 | [1,NaN]
      |    ^~~)");
    CHECK(complaint<std::vector<int>>("[+1]") ==
          R"($[0]: expected an integer, a number takes no plus sign in front (line 1, column 2)
    1 | [+1]
      |  ^~)");
    CHECK(complaint<std::vector<int>>("[007]") ==
          R"($[0]: invalid number, a number takes no zeros in front (line 1, column 2)
    1 | [007]
      |  ^~~)");
    CHECK(complaint<std::vector<int>>("// numbers\n[1]") ==
          R"($: expected an array, JSON has no comments (line 1, column 1)
    1 | // numbers
      | ^)");
}

TEST_CASE("messages: broken structure") {
    CHECK(complaint<person>(R"({"name" "a"})") == R"($: expected ':' after the member name (line 1, column 9)
    1 | {"name" "a"}
      |         ^~~)");
    CHECK(complaint<person>(R"({name: "a"})") == R"($: expected a member name in double quotes (line 1, column 2)
    1 | {name: "a"}
      |  ^~~~)");
    CHECK(complaint<person>("{\"name\": \"a\"\n \"age\": 1}") == R"($: expected ',' or '}' (line 2, column 2)
    2 |  "age": 1}
      |  ^~~~~)");
    CHECK(complaint<std::vector<int>>("[1,\r\n\t2 3]") == R"($: expected ',' or ']' (line 2, column 4)
    2 |  2 3]
      |    ^)");
    CHECK(complaint<std::vector<int>>("[1,2,]") == R"($: trailing comma (line 1, column 5)
    1 | [1,2,]
      |     ^)");
    CHECK(complaint<std::vector<int>>("[1] 2") == R"($: content after the end of the value (line 1, column 5)
    1 | [1] 2
      |     ^)");
}

TEST_CASE("messages: a text that breaks off") {
    CHECK(complaint<std::vector<int>>("[1,\n2") == R"($: unexpected end of the text (line 2, column 2)
    2 | 2
      |  ^)");
    CHECK(complaint<int>("") ==
          "$: unexpected end of the text, it holds no value (line 1, column 1)\n"
          "    1 | \n"
          "      | ^");
    CHECK(complaint<person>(R"({"name":"abc)") == R"($.name: the string is not closed (line 1, column 9)
    1 | {"name":"abc
      |         ^~~~)");
}

TEST_CASE("messages: broken strings") {
    CHECK(complaint<person>(R"({"name":"C:\dir"})") ==
          R"($.name: invalid escape sequence, write \\ for a backslash (line 1, column 12)
    1 | {"name":"C:\dir"}
      |            ^)");
    CHECK(complaint<person>(R"({"name":"\ud83d!"})") ==
          R"($.name: half of a surrogate pair, a code point beyond U+FFFF takes two \u escapes (line 1, column 10)
    1 | {"name":"\ud83d!"}
      |          ^)");
    CHECK(complaint<person>("{\"name\":\"a\nb\"}") ==
          R"($.name: control character in a string, write \n for a line break (line 1, column 11)
    1 | {"name":"a
      |           ^)");
    CHECK(complaint<person>("{\"name\":\"\xE2\x82\xAC\xFF\"}") ==
          "$.name: invalid UTF-8 (line 1, column 13)\n"
          "    1 | {\"name\":\"\xE2\x82\xAC?\"}\n"
          "      |           ^");
    CHECK(complaint<int>("\xEF\xBB\xBF"
                         "1")
              .starts_with("$: the text starts with a byte order mark (line 1, column 1)\n"));
}

TEST_CASE("messages: too many levels, far behind in a long line that is cut to 80 columns") {
    std::string path = "$.zz";
    for (int i = 0; i < 1023; ++i) path += "[0]";
    auto const text_too_deep = R"({"zz":)" + std::string(1025, '[');
    auto const failure = brine::try_from_json<user>(text_too_deep).error();
    CHECK(failure.path == path);
    // The message leaves out the middle of so long a path.
    CHECK(failure.message(text_too_deep) ==
          path.substr(0, 100) + "..." + path.substr(path.size() - 100) +
              ": nested too deeply (line 1, column 1030)\n"
              "    1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n"
              "      | " +
              std::string(78, ' ') + "^");
    auto const text = "[\"" + std::string(200, 'a') + "\",7,\"" + std::string(200, 'b') + "\"]";
    CHECK(complaint<std::vector<std::string>>(text) ==
          "$[1]: expected a string, found a number (line 1, column 205)\n"
          "    1 | " +
              std::string(38, 'a') + "\",7,\"" + std::string(37, 'b') +
              "\n"
              "      | " +
              std::string(40, ' ') + "^");
}

TEST_CASE("messages: columns count bytes, the underline counts characters") {
    CHECK(complaint<std::map<std::string, int>>("{\"\xE2\x82\xAC\": \"\xC3\xA9t\xC3\xA9\"}") ==
          "$[\"\xE2\x82\xAC\"]: expected an integer, found a string (line 1, column 9)\n"
          "    1 | {\"\xE2\x82\xAC\": \"\xC3\xA9t\xC3\xA9\"}\n"
          "      |       ^~~~~");
}

TEST_CASE("messages: values that have no JSON text") {
    CHECK(refusal(std::vector<double>{1, 2, std::nan("")}) == "$[2]: NaN and infinity have no JSON form");
    CHECK(refusal(std::map<std::string, float>{{"a b", INFINITY}}) ==
          R"($["a b"]: NaN and infinity have no JSON form)");
    CHECK(refusal(person{"b\xFF", 1, {}, {}}) == "$.name: invalid UTF-8, at byte 1 of the string");
    char buffer[3];
    auto const written = brine::try_to_json(std::vector<int>{1, 2}, buffer);
    REQUIRE(!written);
    CHECK(written.error().message() == "$: the buffer is too small");
}

TEST_CASE("messages: an exception says the whole message and carries the error") {
    std::string const text = R"({"id":true})";
    try {
        static_cast<void>(brine::from_json<user>(text));
        FAIL("not thrown");
    } catch (std::runtime_error const& failure) {
        CHECK(std::string(failure.what()) == R"($.id: expected an integer, found a boolean (line 1, column 7)
    1 | {"id":true}
      |       ^~~~)");
        auto const* const own = dynamic_cast<brine::exception const*>(&failure);
        REQUIRE(own != nullptr);
        CHECK(own->error().code == brine::errc::expected_integer);
        CHECK(own->error().offset == 6);
        CHECK(own->error().path == "$.id");
    }
    CHECK_THROWS_WITH_AS(static_cast<void>(brine::to_json(INFINITY)), "$: NaN and infinity have no JSON form",
                         brine::exception const&);
}

TEST_CASE("messages: large documents say the same as small ones") {
    std::string const space(5000, ' ');
    for (std::string const text : {R"({"id":true})", R"({"id":1,"id":2})", R"({"id":1})", "{\"screen_name\":\"\xFF\"}",
                                   R"({"zz":[01]})", R"({"id":1e400})"}) {
        auto const small = brine::try_from_json<user>(text).error();
        auto const large = brine::try_from_json<user>(text + space).error();
        auto const far = brine::try_from_json<user>(std::string(5000, '\n') + text).error();
        CHECK(large == small);
        CHECK(large.message(text + space).substr(0, small.message(text).find('\n')) ==
              small.message(text).substr(0, small.message(text).find('\n')));
        CHECK(far.message() == small.message());
        CHECK(far.offset == small.offset + 5000);
    }
}

TEST_CASE("messages: the text of a failed decoding in place may be part of the target") {
    user target;
    target.screen_name = R"({"id":1,"screen_name":"x","followers_count":"many"})";
    try {
        brine::from_json(target.screen_name, target);
        FAIL("not thrown");
    } catch (brine::exception const& failure) {
        CHECK(std::string(failure.what()) ==
              R"($.followers_count: expected an integer, found a string (line 1, column 45)
    1 | {"id":1,"screen_name":"x","followers_count":"many"}
      |                                             ^~~~~~)");
    }
}
