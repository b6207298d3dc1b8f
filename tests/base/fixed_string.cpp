#include <brine/base/fixed_string.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

using brine::fixed_string;

namespace {

template <fixed_string Text>
struct tag {};

constexpr bool joins() {
    constexpr auto joined = fixed_string("ab") + fixed_string("") + fixed_string("cde");
    return joined == fixed_string("abcde") && joined.size() == 5 && joined.bytes[5] == '\0';
}

constexpr bool views() {
    constexpr fixed_string text("a\0b");
    std::string_view const implicit = text;
    return text.view() == std::string_view("a\0b", 3) && implicit == text.view() && text.data()[2] == 'b' && text.size() == 3;
}

constexpr bool copies_a_view() {
    fixed_string<3> const text(std::string_view("abcdef").substr(1, 3));
    return text == fixed_string("bcd") && text.bytes[3] == '\0';
}

}  // namespace

TEST_CASE("fixed_string: a literal without its NUL, which stays behind it") {
    static_assert(std::is_same_v<decltype(fixed_string("abc")), fixed_string<3>>);
    static_assert(fixed_string("").size() == 0);
    CHECK(fixed_string("abc").data()[3] == '\0');
}

TEST_CASE("fixed_string: as a view it keeps every byte") {
    static_assert(views());
    CHECK(views());
}

TEST_CASE("fixed_string: a view's bytes are copied") {
    static_assert(copies_a_view());
    CHECK(copies_a_view());
}

TEST_CASE("fixed_string: two are joined into one") {
    static_assert(joins());
    CHECK(joins());
}

TEST_CASE("fixed_string: a fresh one is all NULs") {
    static_assert(fixed_string<4>().view() == std::string_view("\0\0\0\0", 4));
    CHECK(fixed_string<0>().view().empty());
}

TEST_CASE("fixed_string: as a template argument equal texts are one type") {
    static_assert(std::is_same_v<tag<"abc">, tag<fixed_string("ab") + fixed_string("c")>>);
    static_assert(!std::is_same_v<tag<"abc">, tag<"abd">>);
    CHECK(fixed_string("abc") != fixed_string("abd"));
}
