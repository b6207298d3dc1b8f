#include <brine/codec/kinds.hpp>
#include <brine/codec/shape.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace detail = brine::detail;

namespace shape_test {

struct empty {};
struct person {
    int id;
    std::string class_;
    std::optional<int> age;
    static constexpr auto json = brine::annotate(brine::field<&person::class_>(brine::rename<"class">));
};
struct odd_keys {
    int a, b, c;
    static constexpr auto json = brine::annotate(brine::field<&odd_keys::a>(brine::rename<"q\"b\\">), brine::field<&odd_keys::b>(brine::rename<"\n\x1f">),
                                                 brine::field<&odd_keys::c>(brine::rename<"\xC3\xA9 \x7F">));
};
class listed {
    int a_ = 0;
    [[maybe_unused]] int hidden_ = 0;
    int b_ = 0;

public:
    static constexpr auto json = brine::annotate(brine::fields<&listed::b_, &listed::a_>, brine::field<&listed::a_>(brine::rename<"a">));
};

struct aliased {
    int a, b, c;
    static constexpr auto json = brine::annotate(brine::field<&aliased::a>(brine::rename_read<"first">, brine::alias<"one", "1st">),
                                                 brine::field<&aliased::b>(brine::skip_reading), brine::field<&aliased::c>(brine::skip));
};

}  // namespace shape_test

using namespace shape_test;

namespace {

constexpr bool is(detail::slot const& slot, std::string_view member, std::string_view key, bool required) {
    return slot.member == member && slot.key == key && slot.required() == required;
}

constexpr bool resolves() {
    auto const& slots = detail::slots<person>;
    return detail::slot_count<person> == 3 && slots.size() == 3 && is(slots[0], "id", "id", true) && is(slots[1], "class_", "class", true) &&
           is(slots[2], "age", "age", false);
}

}  // namespace

TEST_CASE("shape: a slot for each member, with its key, and whether it must be there") {
    static_assert(resolves());
    CHECK(resolves());
    static_assert(std::is_same_v<detail::slot_type<person, 2>, std::optional<int>>);
}

TEST_CASE("shape: an empty record has no slots") {
    static_assert(detail::slots<empty>.empty());
    CHECK(detail::slot_count<empty> == 0);
}

TEST_CASE("shape: listed members in the order of the list, the others left out") {
    static_assert(is(detail::slots<listed>[0], "b_", "b_", true) && is(detail::slots<listed>[1], "a_", "a", true));
    CHECK(detail::slot_count<listed> == 2);
}

TEST_CASE("shape: a key's fragment is its text in an object, between a comma and a colon") {
    static_assert(detail::fragment<person, 0>.view() == ",\"id\":");
    static_assert(detail::fragment<person, 1>.view() == ",\"class\":");
    CHECK(detail::key_fragment<0>("").view() == ",\"\":");
}

TEST_CASE("shape: quotes, backslashes and controls of a key are escaped, nothing else") {
    static_assert(detail::fragment<odd_keys, 0>.view() == ",\"q\\\"b\\\\\":");
    static_assert(detail::fragment<odd_keys, 1>.view() == ",\"\\u000a\\u001f\":");
    static_assert(detail::fragment<odd_keys, 2>.view() == ",\"\xC3\xA9 \x7F\":");
    static_assert(detail::escaped_size("a\"\\\n") == 1 + 2 + 2 + 6);
    CHECK(detail::escaped_size("") == 0);
}

TEST_CASE("shape: the keys that a member is known by, its aliases and what is only written included") {
    static_assert(detail::known_keys<person>.size() == 3 && detail::known_keys<person>[1].key == "class" && detail::known_keys<person>[1].slot == 1);
    static_assert(detail::known_keys<aliased>.size() == 4 && detail::known_keys<aliased>[0].key == "first");
    static_assert(detail::known_keys<aliased>[1].key == "one" && detail::known_keys<aliased>[1].slot == 0);
    static_assert(detail::known_keys<aliased>[3].key == "b" && detail::known_keys<aliased>[3].slot == 1);
    CHECK(detail::known_keys<aliased>[2].key == "1st");
}

TEST_CASE("shape: a key that is read under another name has a fragment of its own") {
    static_assert(detail::fragment<aliased, 0>.view() == ",\"a\":" && detail::read_fragment<aliased, 0>().view() == ",\"first\":");
    CHECK(&detail::read_fragment<aliased, 1>() == &detail::fragment<aliased, 1>);
}
