#include <brine/base/uninitialised.hpp>

#include <doctest/doctest.h>

#include <string>

using brine::detail::make_room;
using brine::detail::set_size;

TEST_CASE("uninitialised: a string gets a size within its capacity and keeps what it has") {
    std::string text = "abc";
    text.reserve(100);
    set_size(text, 60);
    CHECK(text.size() == 60);
    CHECK(text.substr(0, 3) == "abc");
    CHECK(text.c_str()[60] == 0);
    set_size(text, 2);
    CHECK(text == "ab");
    CHECK(text.c_str()[2] == 0);
}

TEST_CASE("uninitialised: capacity is not given away") {
    std::string text(100, 'x');
    auto const* const memory = text.data();
    make_room(text, 40);
    make_room(text, 100);
    CHECK(text.data() == memory);
    CHECK(text.size() == 100);
}

TEST_CASE("uninitialised: room is made where there is not enough") {
    std::string text = "abc";
    make_room(text, 1000);
    CHECK(text.size() == 1000);
    text.assign(1000, 'y');
    CHECK(text == std::string(1000, 'y'));
}

TEST_CASE("uninitialised: text of another kind is resized") {
    std::u8string text = u8"abc";
    set_size(text, 5);
    CHECK(text.size() == 5);
    CHECK((text.substr(0, 3) == u8"abc"));
}
