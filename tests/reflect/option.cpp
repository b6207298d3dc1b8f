#include <brine/reflect/option.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

namespace {

int seven() { return 7; }
bool is_odd(int number) { return number % 2 != 0; }

}  // namespace

TEST_CASE("option: what a field's options carry") {
    static_assert(brine::alias<"a", "b">.keys[1] == "b");
    static_assert(brine::rename_read<"k">.key == "k");
    CHECK(brine::default_from<&seven>.make() == 7);
    CHECK(brine::skip_if<&is_odd>.test(3));
    CHECK(!brine::validate<&is_odd, "an odd number is wanted">.test(2));
    CHECK(brine::validate<&is_odd, "an odd number is wanted">.text == "an odd number is wanted");
}

TEST_CASE("option: directions and styles are part of the type") {
    static_assert(!std::is_same_v<decltype(brine::skip), decltype(brine::skip_reading)>);
    static_assert(!std::is_same_v<decltype(brine::rename<"a">), decltype(brine::rename_written<"a">)>);
    static_assert(!std::is_same_v<decltype(brine::rename_all<brine::naming::camel>), decltype(brine::rename_all<brine::naming::kebab>)>);
    CHECK(brine::strip_prefix<"m_">.text == "m_");
}
