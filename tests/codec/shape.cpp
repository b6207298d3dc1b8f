#include <brine/codec/kinds.hpp>
#include <brine/codec/shape.hpp>

#include <doctest/doctest.h>

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
class listed {
    int a_ = 0;
    [[maybe_unused]] int hidden_ = 0;
    int b_ = 0;

public:
    static constexpr auto json = brine::annotate(brine::fields<&listed::b_, &listed::a_>, brine::field<&listed::a_>(brine::rename<"a">));
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
    static_assert(std::is_same_v<detail::home_of<person, 2>::type, std::optional<int>>);
}

TEST_CASE("shape: an empty record has no slots") {
    static_assert(detail::slots<empty>.empty());
    CHECK(detail::slot_count<empty> == 0);
}

TEST_CASE("shape: listed members in the order of the list, the others left out") {
    static_assert(is(detail::slots<listed>[0], "b_", "b_", true) && is(detail::slots<listed>[1], "a_", "a", true));
    CHECK(detail::slot_count<listed> == 2);
}
