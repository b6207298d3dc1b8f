#include <brine/codec/refusal.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

namespace detail = brine::detail;
using brine::fixed_string;

namespace refusal_test {

template <fixed_string... Pieces>
struct list {};

inline constexpr fixed_string shorter("a short text");
inline constexpr fixed_string exact("0123456789012345678901234567890!");
inline constexpr fixed_string longer("0123456789012345678901234567890!and some more");
inline constexpr fixed_string empty("");

}  // namespace refusal_test

using namespace refusal_test;

TEST_CASE("refusal: a text is cut into pieces of 32 bytes") {
    static_assert(std::is_same_v<detail::in_pieces<list, shorter>, list<"a short text">>);
    static_assert(std::is_same_v<detail::in_pieces<list, exact>, list<"0123456789012345678901234567890!">>);
    static_assert(std::is_same_v<detail::in_pieces<list, longer>, list<"0123456789012345678901234567890!", "and some more">>);
    static_assert(std::is_same_v<detail::in_pieces<list, empty>, list<>>);
    CHECK(detail::piece<longer, 1>.view() == "and some more");
}

TEST_CASE("refusal: it stands for any answer") {
    static_assert(std::is_convertible_v<detail::no_answer, int> && std::is_convertible_v<detail::no_answer, std::string_view>);
    CHECK(!detail::has_json_form<int>);
}
