#include <brine/wire/structural_index.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using brine::wire::structural_index;
using brine::wire::valid_utf8;

namespace {

using offsets = std::vector<std::uint32_t>;

offsets offsets_in(structural_index const& index) { return {index.offsets(), index.offsets() + index.size()}; }

bool builds(std::string_view text) {
    structural_index index;
    return index.build(text);
}

}  // namespace

TEST_CASE("structural_index: brackets, commas, colons, and where scalars start") {
    structural_index index;
    REQUIRE(index.build(R"( {"a": [1, true],"b":"x"} )"));
    CHECK(offsets_in(index) == offsets{1, 2, 5, 7, 8, 9, 11, 15, 16, 17, 20, 21, 24});
}

TEST_CASE("structural_index: what is inside a string is no structure") {
    structural_index index;
    REQUIRE(index.build(R"(["a,]\"{:","\\",1])"));
    CHECK(offsets_in(index) == offsets{0, 1, 10, 11, 15, 16, 17});
}

TEST_CASE("structural_index: behind the last offset stands the size, twice") {
    structural_index index;
    for (std::string const& text : {std::string("[1]"), std::string("1"), "[" + std::string(5000, ' ') + "]", std::string("[ ]  ")}) {
        REQUIRE(index.build(text));
        CHECK(index.offsets()[index.size()] == text.size());
        CHECK(index.offsets()[index.size() + 1] == text.size());
    }
}

TEST_CASE("structural_index: a shorter text after a longer one") {
    structural_index index;
    REQUIRE(index.build("[1,2,3,4,5,6,7,8,9,10]"));
    REQUIRE(index.build("[1]"));
    CHECK(offsets_in(index) == offsets{0, 1, 2});
    CHECK(index.offsets()[3] == 3);
    CHECK(index.largest() == 22);
}

TEST_CASE("structural_index: a good text after a bad one") {
    structural_index index;
    CHECK(!index.build("\"open"));
    REQUIRE(index.build("[]"));
    CHECK(offsets_in(index) == offsets{0, 1});
}

TEST_CASE("structural_index: texts of growing sizes") {
    structural_index index;
    for (std::size_t size = 1; size < 100000; size = size * 3 + 1) {
        REQUIRE(index.build("[" + std::string(size, '1') + "]"));
        CHECK(offsets_in(index) == offsets{0, 1, static_cast<std::uint32_t>(size + 1)});
    }
}

TEST_CASE("structural_index: every byte can be structural") {
    structural_index index;
    REQUIRE(index.build(std::string(3000, '[')));
    CHECK(index.size() == 3000);
    CHECK(index.offsets()[2999] == 2999);
    CHECK(index.offsets()[3001] == 3000);
}

TEST_CASE("structural_index: open strings, bad UTF-8 and nothing at all are malformed") {
    for (std::string_view const text : {"", "\"abc", "[\"\\\"]", "\"\xFF\"", "\"\xC3\"", "  ", "\"a\nb\""}) {
        CAPTURE(text);
        CHECK(!builds(text));
    }
}

TEST_CASE("structural_index: a text that breaks off inside a code point is malformed") {
    for (std::string_view const end : {"\xC3", "\xE2", "\xE2\x82", "\xF0", "\xF0\x9D", "\xF0\x9D\x84", "\x80", "\x80\x80", "\x80\x80\x80\x80"})
        for (std::size_t const before : {0u, 1u, 62u, 63u, 64u, 200u}) CHECK(!builds(std::string(before, '1') + std::string(end)));
}

TEST_CASE("structural_index: a text may end with a whole code point of each length") {
    // Malformed only for what reads the tokens.
    for (std::string_view const end : {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9D\x84\x9E"}) CHECK(builds("1 " + std::string(end)));
}

TEST_CASE("structural_index: moving takes the memory along") {
    structural_index first;
    REQUIRE(first.build("[1,2]"));
    structural_index second = std::move(first);
    CHECK(offsets_in(second) == offsets{0, 1, 2, 3, 4});
    structural_index third;
    REQUIRE(third.build("[]"));
    third = std::move(second);
    CHECK(offsets_in(third) == offsets{0, 1, 2, 3, 4});
    static_assert(!std::is_copy_constructible_v<structural_index>);
}

TEST_CASE("structural_index: released memory is made anew") {
    structural_index index;
    index.release();
    REQUIRE(index.build("[1,2]"));
    index.release();
    CHECK(index.largest() == 0);
    REQUIRE(index.build("[3]"));
    CHECK(offsets_in(index) == offsets{0, 1, 2});
}

TEST_CASE("valid_utf8: the table of well-formed sequences, at its edges") {
    for (std::string_view const good : {"", "a", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80",
                                        "\xF4\x8F\xBF\xBF"})
        CHECK(valid_utf8(good));
    for (std::string_view const bad : {"\x80", "\xC1\xBF", "\xC2", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"})
        CHECK(!valid_utf8(bad));
}
