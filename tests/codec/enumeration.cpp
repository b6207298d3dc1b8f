#include <brine/brine.hpp>

#include "support/option_checks.hpp"
#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

using namespace support;
using enum brine::errc;

namespace enumeration_test {

enum class paint { red, green, blue };
struct car {
    paint colour;
    std::optional<paint> roof;
    bool operator==(car const&) const = default;
};

enum class signed_one : std::int8_t { least = -128, minus = -1, zero, most = 127 };
enum plain { first_plain, second_plain = 5, twin_plain = 5 };
enum class far_away { near = 1, far = 5000 };
enum class listed_far { near = 1, far = 5000, farther = 100000 };
enum class ranged { low = 1000, lower = -1000, mid = 0 };
enum class styled { kFirstValue, kSecond, kOther };
enum class aliased { on, off };
enum class open_ended { known, unknown };
enum class numbered : unsigned short { a = 1, b = 60000 };
enum numbered_plain { np_zero, np_six = 6 };
enum numbered_minus { nm_minus = -3, nm_six = 6 };
enum class rights : unsigned { none = 0, read = 1, write = 2, execute = 4, all = 7, hidden = 1u << 31 };
enum class wide : std::uint64_t { low = 1, top = 0x8000'0000'0000'0000u, every = ~0ull };
enum class pairs : unsigned char { both = 3, low = 1 };

template <class T, int>
struct holder {
    enum class in_template { yes, no };
    enum in_template_plain { maybe_so };
};

namespace {
enum class hidden { x, y };
}

}  // namespace enumeration_test

using namespace enumeration_test;

template <>
inline constexpr auto brine::annotations<listed_far> = brine::annotate(brine::enumerators<listed_far::far>, brine::enumerator<listed_far::farther>());
template <>
inline constexpr auto brine::annotations<ranged> = brine::annotate(brine::enumerator_range<-1000, 1000>);
template <>
inline constexpr auto brine::annotations<styled> =
    brine::annotate(brine::strip_prefix<"k">, brine::rename_all<brine::naming::kebab>, brine::enumerator<styled::kOther>(brine::rename<"**">));
template <>
inline constexpr auto brine::annotations<aliased> = brine::annotate(brine::enumerator<aliased::on>(brine::rename<"ON">, brine::alias<"on", "1">));
template <>
inline constexpr auto brine::annotations<open_ended> = brine::annotate(brine::enumerator<open_ended::unknown>(brine::fallback));
template <>
inline constexpr auto brine::annotations<numbered> = brine::annotate(brine::as_integer);
template <>
inline constexpr auto brine::annotations<numbered_plain> = brine::annotate(brine::as_integer);
template <>
inline constexpr auto brine::annotations<numbered_minus> = brine::annotate(brine::as_integer);
template <>
inline constexpr auto brine::annotations<rights> = brine::annotate(brine::flags, brine::enumerator<rights::hidden>(brine::rename<"HIDDEN">));
template <>
inline constexpr auto brine::annotations<wide> = brine::annotate(brine::flags);
template <>
inline constexpr auto brine::annotations<pairs> = brine::annotate(brine::flags);

namespace enumeration_test {

struct numbered_field {
    paint colour;
    std::optional<signed_one> other;
    static constexpr auto json = brine::annotate(brine::field<&numbered_field::colour>(brine::as_integer), brine::field<&numbered_field::other>(brine::as_integer));
    bool operator==(numbered_field const&) const = default;
};

}  // namespace enumeration_test

TEST_CASE("enumeration: written and read by name") {
    CHECK(said(paint::green) == "string green");
    comes_back(paint::red, R"("red")");
    comes_back(paint::blue, R"("blue")");
    comes_back(car{paint::green, paint::red}, R"({"colour":"green","roof":"red"})");
    comes_back(std::vector{paint::blue, paint::red}, R"(["blue","red"])");
    CHECK(decodes_to(R"("\u0072ed")", paint::red));
}

TEST_CASE("enumeration: scoped or not, negative, with gaps, at the edges of its type, in templates and unnamed namespaces") {
    comes_back(signed_one::least, R"("least")");
    comes_back(signed_one::minus, R"("minus")");
    comes_back(signed_one::most, R"("most")");
    comes_back(first_plain, R"("first_plain")");
    comes_back(holder<std::pair<int, int>, 3>::in_template::no, R"("no")");
    comes_back(holder<int, 3>::maybe_so, R"("maybe_so")");
    comes_back(hidden::y, R"("y")");
    enum class local { here };
    comes_back(local::here, R"("here")");
}

TEST_CASE("enumeration: of two names for one value the first is written, the other is not known unless it is an alias") {
    comes_back(twin_plain, R"("second_plain")");
    CHECK(complaint<plain>(R"("twin_plain")") == R"($: unknown name, known are "first_plain" and "second_plain")");
}

TEST_CASE("enumeration: a value without a known name is not written") {
    if (!brine::reflect::finds_all_enumerators) {
        CHECK(complaint_about(far_away::far) == "$: 5000 is the number of no enumerator that brine found; brine::enumerators makes more known");
        CHECK(complaint<far_away>(R"("far")") == R"($: unknown name, known is "near")");
    }
    CHECK(complaint_about(static_cast<paint>(-1)) == "$: -1 is the number of no enumerator that brine found; brine::enumerators makes more known");
    CHECK(complaint_about(car{static_cast<paint>(3), {}}).starts_with("$.colour: 3 is the number"));
    CHECK(complaint_about(std::vector{signed_one{0}, signed_one{1}}).starts_with("$[1]: 1 is the number"));
    CHECK(complaint_about(static_cast<plain>(4)).starts_with("$: 4 is the number"));
}

TEST_CASE("enumeration: enumerators out of reach are made known by a list, by naming one, or by a range") {
    comes_back(listed_far::far, R"("far")");
    comes_back(listed_far::farther, R"("farther")");
    comes_back(listed_far::near, R"("near")");
    comes_back(ranged::low, R"("low")");
    comes_back(ranged::lower, R"("lower")");
}

TEST_CASE("enumeration: names in another style, and own ones") {
    comes_back(styled::kFirstValue, R"("first-value")");
    comes_back(styled::kSecond, R"("second")");
    comes_back(styled::kOther, R"("**")");
    comes_back(aliased::on, R"("ON")");
    CHECK(decodes_to(R"("on")", aliased::on));
    CHECK(decodes_to(R"("1")", aliased::on));
    CHECK(verdict_on<styled>(R"("kSecond")") == verdict{unknown_name, 0, "$"});
}

TEST_CASE("enumeration: an unknown name is an error that lists the choices and suggests the nearest") {
    CHECK(verdict_on<car>(R"({"colour":"grean"})") == verdict{unknown_name, 10, "$.colour"});
    CHECK(complaint<car>(R"({"colour":"grean"})") == R"($.colour: unknown name, did you mean "green"? known are "red", "green" and "blue")");
    CHECK(complaint<paint>(R"("")") == R"($: unknown name, known are "red", "green" and "blue")");
    CHECK(complaint<std::vector<paint>>(R"(["red","RED"])") == R"($[1]: unknown name, did you mean "red"? known are "red", "green" and "blue")");
    CHECK(complaint<paint>("1") == "$: expected a string, found a number");
    CHECK(verdict_on<paint>("null") == verdict{expected_string, 0, "$"});
}

TEST_CASE("enumeration: a fallback stands for all names that nobody knows") {
    CHECK(decodes_to(R"("new")", open_ended::unknown));
    comes_back(open_ended::unknown, R"("unknown")");
    comes_back(open_ended::known, R"("known")");
    CHECK(verdict_on<open_ended>("3") == verdict{expected_string, 0, "$"});
}

TEST_CASE("enumeration: as an integer, all numbers that it may have") {
    CHECK(said(numbered::a) == "number 1");
    comes_back(numbered::b, "60000");
    comes_back(static_cast<numbered>(7), "7");
    CHECK(verdict_on<numbered>("65536") == verdict{number_out_of_range, 0, "$"});
    CHECK(verdict_on<numbered>("-1") == verdict{number_out_of_range, 0, "$"});
    CHECK(verdict_on<numbered>(R"("a")") == verdict{expected_integer, 0, "$"});
    comes_back(static_cast<numbered_plain>(7), "7");
    CHECK(verdict_on<numbered_plain>("8") == verdict{number_out_of_range, 0, "$"});
    comes_back(static_cast<numbered_minus>(-8), "-8");
    CHECK(verdict_on<numbered_minus>("-9") == verdict{number_out_of_range, 0, "$"});
    CHECK(verdict_on<numbered_minus>("8") == verdict{number_out_of_range, 0, "$"});
}

TEST_CASE("enumeration: one field as an integer") {
    comes_back(numbered_field{paint::blue, {}}, R"({"colour":2})");
    comes_back(numbered_field{static_cast<paint>(9), signed_one::minus}, R"({"colour":9,"other":-1})");
    CHECK(verdict_on<numbered_field>(R"({"colour":2,"other":128})") == verdict{number_out_of_range, 20, "$.other"});
}

TEST_CASE("enumeration: flags are an array of the names of the bits that are set") {
    comes_back(rights::none, "[]");
    comes_back(rights::write, R"(["write"])");
    comes_back(rights::all, R"(["read","write","execute"])");
    comes_back(static_cast<rights>(0x8000'0005u), R"(["read","execute","HIDDEN"])");
    comes_back(wide::every, R"(["low","top","every"])");
    comes_back(static_cast<wide>(0x8000'0000'0000'0001u), R"(["low","top"])");
    comes_back(pairs::both, R"(["low","both"])");
    CHECK(decodes_to(R"(["all"])", rights::all));
    CHECK(decodes_to(R"(["none","write"])", rights::write));
}

TEST_CASE("enumeration: a bit without a name is not written, a name without a bit not read") {
    CHECK(complaint_about(static_cast<rights>(9)) == "$: 8 is the number of no enumerator that brine found; brine::enumerators makes more known");
    CHECK(complaint_about(static_cast<pairs>(2)).starts_with("$: 2 is the number"));
    CHECK(complaint<rights>(R"(["read","rite"])").starts_with(R"($[1]: unknown name, did you mean "write"? known are "none", "read", )"));
    CHECK(verdict_on<rights>(R"(["read","read"])") == verdict{rejected, 8, "$[1]"});
    CHECK(verdict_on<rights>(R"("read")") == verdict{expected_array, 0, "$"});
    CHECK(verdict_on<rights>(R"(["read",1])") == verdict{expected_string, 8, "$[1]"});
}

TEST_CASE("enumeration: keys of maps") {
    comes_back(std::map<paint, int>{{paint::red, 1}, {paint::blue, 2}}, R"({"red":1,"blue":2})");
    comes_back(std::map<numbered, int>{{numbered::b, 2}}, R"({"60000":2})");
    using map = std::map<paint, paint>;
    CHECK(complaint<map>(R"({"red":"blue","geen":"red"})") == R"($["geen"]: unknown name, did you mean "green"? known are "red", "green" and "blue")");
    CHECK(verdict_on<map>(R"({"red":"blue","geen":"red"})") == verdict{unknown_name, 14, "$[\"geen\"]"});
    CHECK(verdict_on<map>(R"({"red":"blue","red":"red"})") == verdict{duplicate_key, 14, "$[\"red\"]"});
    CHECK(verdict_on<std::map<numbered, int>>(R"({"70000":1})") == verdict{number_out_of_range, 1, "$[\"70000\"]"});
    CHECK(complaint_about(map{{static_cast<paint>(7), paint::red}}).find("7 is the number") != std::string::npos);
    using open_map = std::map<open_ended, int>;
    CHECK(verdict_on<open_map>(R"({"a":1,"b":2})") == verdict{duplicate_key, 7, "$[\"unknown\"]"});
    static_assert(!brine::encodable<std::map<rights, int>>);
}

TEST_CASE("enumeration: what is not known is refused at compile time") {
    enum class empty {};
    static_assert(!brine::encodable<empty> && !brine::decodable<std::byte>);
    CHECK(brine::explain_encode<std::optional<std::byte>>().find("none of its enumerators was found") != std::string_view::npos);
}
