// needs: exceptions
#include <brine/borrow.hpp>
#include <brine/brine.hpp>

#include "support/sanitizers.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace borrow_test {

struct message {
    std::string_view subject;
    std::vector<std::string_view> lines;
    std::optional<std::string_view> from;
    std::map<std::string, std::string_view> headers;
};

struct packet {
    std::span<std::byte const> body;
};

struct with_pointer {
    std::string_view name;
    int* at;
};

struct with_const {
    std::string_view const name;
};

bool inside(std::string_view part, std::string_view text) {
    return part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size();
}

}  // namespace borrow_test

using namespace borrow_test;

TEST_CASE("borrow: views point into the text, which the value keeps") {
    auto const read = brine::borrow<message>(R"({"subject":"hello","lines":["a","","c d"],"from":"me","headers":{"k":"v"}})");
    CHECK(read->subject == "hello");
    CHECK(inside(read->subject, read.text()));
    CHECK(read->lines == std::vector<std::string_view>{"a", "", "c d"});
    CHECK(read->from == "me");
    CHECK(read->headers.at("k") == "v");
    CHECK(read.text().ends_with("}}"));
}

TEST_CASE("borrow: what is escaped is kept beside the text") {
    auto const read = brine::borrow<message>(R"({"subject":"h\u00e9\n","lines":["\"","x"],"headers":{}})");
    CHECK(read->subject == "h\u00e9\n");
    CHECK(!inside(read->subject, read.text()));
    CHECK(read->lines[0] == "\"");
    CHECK(inside(read->lines[1], read.text()));
}

TEST_CASE("borrow: large texts, through the index, up to their last bytes") {
    std::string text = R"({"subject":"s","headers":{},"lines":[)";
    for (int i = 0; i < 1000; ++i) text += "\"line " + std::to_string(i) + (i % 10 == 0 ? "\\t\"," : "\",");
    text += "\"last\"]}";
    auto read = brine::borrow<message>(text);
    CHECK(read->lines[999] == "line 999");
    CHECK(read->lines[10] == "line 10\t");
    CHECK(read->lines[1000] == "last");
    CHECK(inside(read->lines[1000], read.text()));
    text.assign(text.size(), 'x');
    auto const moved = std::move(read);
    CHECK(moved->lines[1000] == "last");
    CHECK(moved->subject == "s");
}

TEST_CASE("borrow: a short text moves with its value") {
    auto read = brine::borrow<std::string_view>("\"abc\"");
    auto const moved = std::move(read);
    CHECK(*moved == "abc");
}

TEST_CASE("borrow: bytes are kept beside the text") {
    auto const read = brine::borrow<packet>(R"({"body":"Zm9v"})");
    CHECK(read->body.size() == 3);
    CHECK(read->body[0] == std::byte{'f'});
    CHECK(brine::try_borrow<packet>(R"({"body":"Zm9"})").error().message() == "$.body: base64 is wanted, whose length is a multiple of four");
}

TEST_CASE("borrow: errors as everywhere") {
    std::string const text = R"({"subject":"hello","lines":[1],"headers":{}})";
    CHECK(brine::try_borrow<message>(text).error().message() == "$.lines[0]: expected a string, found a number");
    CHECK(brine::try_borrow<message>(std::string(1000, ' ') + text).error().message() == "$.lines[0]: expected a string, found a number");
    CHECK(brine::try_borrow<message>("{\"subject\":\"\\ud800\"}").error().code == brine::errc::lone_surrogate);
    CHECK_THROWS_AS(static_cast<void>(brine::borrow<message>("[]")), brine::exception);
}

TEST_CASE("borrow: only views are read that would not be read otherwise") {
    static_assert(brine::borrowable<message> && !brine::decodable<message>);
    static_assert(brine::borrowable<packet> && !brine::decodable<packet>);
    static_assert(!brine::borrowable<with_pointer> && !brine::borrowable<with_const> && !brine::borrowable<std::span<int>>);
    CHECK(brine::borrowable<int>);
}
