#include <brine/wire/equal_bytes.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

namespace {

template <std::size_t N>
bool equal(std::string_view text, char const (&expected)[N]) {
    return brine::wire::equal_bytes<N - 1>(text.data(), expected);
}

}  // namespace

TEST_CASE("equal_bytes: bytes are compared for every length, to the last one") {
    CHECK(equal("a", "a"));
    CHECK(!equal("b", "a"));
    CHECK(equal("abc", "abc"));
    CHECK(!equal("abd", "abc"));
    CHECK(equal("abcd", "abcd"));
    CHECK(!equal("abcdz", "abcdx"));
    CHECK(equal("abcdefgh", "abcdefgh"));
    CHECK(!equal("abcdefghz", "abcdefghi"));
    CHECK(!equal("zbcdefghi", "abcdefghi"));
    CHECK(!equal("abcdefghijklmnoq", "abcdefghijklmnop"));
    CHECK(!equal("abcdefgzijklmnopq", "abcdefghijklmnopq"));
    CHECK(equal("abcdefghijklmnopq", "abcdefghijklmnopq"));
}
