#include <brine/codec/keys.hpp>
#include <brine/codec/kinds.hpp>

#include <doctest/doctest.h>

#include <string>

namespace detail = brine::detail;

namespace keys_test {

struct person {
    int id;
    std::string class_;
    static constexpr auto json = brine::annotate(brine::field<&person::class_>(brine::rename<"class">));
};
struct odd_keys {
    int a, b, c;
    static constexpr auto json = brine::annotate(brine::field<&odd_keys::a>(brine::rename<"q\"b\\">), brine::field<&odd_keys::b>(brine::rename<"\n\x1f">),
                                                 brine::field<&odd_keys::c>(brine::rename<"\xC3\xA9 \x7F">));
};
struct aliased {
    int a, b, c;
    static constexpr auto json = brine::annotate(brine::field<&aliased::a>(brine::rename_read<"first">, brine::alias<"one", "1st">),
                                                 brine::field<&aliased::b>(brine::skip_reading), brine::field<&aliased::c>(brine::skip));
};

}  // namespace keys_test

using namespace keys_test;

TEST_CASE("keys: a key's fragment is its text in an object, between a comma and a colon") {
    static_assert(detail::fragment<person, 0>.view() == ",\"id\":");
    static_assert(detail::fragment<person, 1>.view() == ",\"class\":");
    CHECK(detail::key_fragment<0>("").view() == ",\"\":");
}

TEST_CASE("keys: quotes, backslashes and controls of a key are escaped, nothing else") {
    static_assert(detail::fragment<odd_keys, 0>.view() == ",\"q\\\"b\\\\\":");
    static_assert(detail::fragment<odd_keys, 1>.view() == ",\"\\u000a\\u001f\":");
    static_assert(detail::fragment<odd_keys, 2>.view() == ",\"\xC3\xA9 \x7F\":");
    static_assert(detail::escaped_size("a\"\\\n") == 1 + 2 + 2 + 6);
    CHECK(detail::escaped_size("") == 0);
}

TEST_CASE("keys: all keys of an entry, one behind the other") {
    auto const keys = detail::entry_keys<aliased, 0>(0);
    CHECK(keys.size() == 3);
    CHECK(keys[0] == "first");
    CHECK(keys[2] == "1st");
    CHECK(detail::entry_keys<aliased, 0>(1).size() == 1);
}

TEST_CASE("keys: the keys that a member is known by, its aliases and what is only written included") {
    static_assert(detail::known_keys<person>.size() == 2 && detail::known_keys<person>[1].key == "class" && detail::known_keys<person>[1].place == 1);
    static_assert(detail::known_keys<aliased>.size() == 4 && detail::known_keys<aliased>[0].key == "first");
    static_assert(detail::known_keys<aliased>[1].key == "one" && detail::known_keys<aliased>[1].place == 0);
    static_assert(detail::known_keys<aliased>[3].key == "b" && detail::known_keys<aliased>[3].place == 1);
    CHECK(detail::known_keys<aliased>[2].key == "1st");
}

TEST_CASE("keys: a key that is read under another name has a fragment of its own") {
    static_assert(detail::fragment<aliased, 0>.view() == ",\"a\":" && detail::read_fragment<aliased, 0>().view() == ",\"first\":");
    CHECK(&detail::read_fragment<aliased, 1>() == &detail::fragment<aliased, 1>);
}
