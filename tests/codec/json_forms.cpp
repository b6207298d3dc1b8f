#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

using brine::detail::any_json_kind;
using brine::detail::json_kinds_of;
using brine::detail::only;
using brine::json_kind;

namespace json_forms_test {

struct record {
    int x;
};
struct in_a_row {
    int x;
    static constexpr auto json = brine::annotate(brine::as_array);
};
enum class named { a };
enum class numbered { a };
enum class flagged { a };
struct foreign {};
struct with_form {};
struct text_like {};
std::string to_text(text_like const&) { return "t"; }
text_like from_text(std::string const&) { return {}; }

}  // namespace json_forms_test

using namespace json_forms_test;

template <>
inline constexpr auto brine::annotations<numbered> = brine::annotate(brine::as_integer);
template <>
inline constexpr auto brine::annotations<flagged> = brine::annotate(brine::flags);
template <>
struct brine::codec<foreign> {
    static bool encode(auto& out, foreign) { return out.null(); }
    static bool decode(auto& in, foreign&) { return in.null(); }
};
template <>
struct brine::codec<with_form> {
    static constexpr json_kind json_form = json_kind::string;
    static bool encode(auto& out, with_form) { return out.string("w"); }
    static bool decode(auto& in, with_form&) { return in.skip(); }
};
template <>
struct brine::codec<text_like> : brine::via<std::string, &to_text, &from_text> {};

TEST_CASE("json_forms: one kind for most types") {
    static_assert(json_kinds_of<bool>() == only(json_kind::boolean));
    static_assert(json_kinds_of<int>() == only(json_kind::number) && json_kinds_of<double>() == only(json_kind::number));
    static_assert(json_kinds_of<std::string>() == only(json_kind::string));
    static_assert(json_kinds_of<std::vector<int>>() == only(json_kind::array) && json_kinds_of<std::array<int, 2>>() == only(json_kind::array));
    static_assert(json_kinds_of<std::tuple<int>>() == only(json_kind::array) && json_kinds_of<in_a_row>() == only(json_kind::array));
    static_assert(json_kinds_of<record>() == only(json_kind::object) && json_kinds_of<std::map<int, int>>() == only(json_kind::object));
    static_assert(json_kinds_of<named>() == only(json_kind::string) && json_kinds_of<numbered>() == only(json_kind::number));
    static_assert(json_kinds_of<flagged>() == only(json_kind::array));
    CHECK(json_kinds_of<std::monostate>() == only(json_kind::null));
}

TEST_CASE("json_forms: several where a type has several, all where nobody knows") {
    static_assert(json_kinds_of<std::optional<int>>() == (only(json_kind::null) | only(json_kind::number)));
    static_assert(json_kinds_of<std::unique_ptr<record>>() == (only(json_kind::null) | only(json_kind::object)));
    static_assert(json_kinds_of<std::variant<int, std::string>>() == (only(json_kind::number) | only(json_kind::string)));
    static_assert(json_kinds_of<foreign>() == any_json_kind);
    static_assert(json_kinds_of<with_form>() == only(json_kind::string));
    static_assert(json_kinds_of<text_like>() == only(json_kind::string));
    static_assert(brine::serializable<std::variant<int, with_form>> && brine::serializable<std::variant<int, text_like>>);
    CHECK(!brine::encodable<std::variant<int, foreign>>);
}
