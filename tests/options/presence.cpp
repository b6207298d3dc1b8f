/// What missing, null and a value become, for every sort of member and every option about presence: the README's table.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace presence_test {

using brine::annotate;
using brine::field;

/// The options that a record's only member has; see below.
enum class with { nothing, required, defaulted, default_from, write_null, skip_null, skip_default, null_and_required, null_and_defaulted };

template <class Member, with Options>
struct holder {
    Member m{5};
    friend bool operator==(holder const&, holder const&) = default;
};

inline int seven() { return 7; }

template <class M, with O>
inline constexpr auto member = &holder<M, O>::m;

using optional = std::optional<int>;
using nullable = brine::nullable<int>;
using maybe = brine::maybe<int>;

}  // namespace presence_test

using namespace presence_test;

template <class M>
inline constexpr auto brine::annotations<holder<M, with::required>> = annotate(field<member<M, with::required>>(brine::required));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::defaulted>> = annotate(field<member<M, with::defaulted>>(brine::defaulted));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::default_from>> = annotate(field<member<M, with::default_from>>(brine::default_from<&seven>));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::write_null>> = annotate(field<member<M, with::write_null>>(brine::write_null));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::skip_null>> = annotate(field<member<M, with::skip_null>>(brine::skip_null));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::skip_default>> = annotate(field<member<M, with::skip_default>>(brine::skip_default));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::null_and_required>> =
    annotate(field<member<M, with::null_and_required>>(brine::write_null, brine::required));
template <class M>
inline constexpr auto brine::annotations<holder<M, with::null_and_defaulted>> = annotate(brine::write_null_all, brine::defaulted_all);

namespace {

/// How a member is written in a record: `{}` or `{"m":…}`, or the complaint.
template <with O, class M>
std::string written(M value) {
    auto const text = brine::try_to_json(holder<M, O>{value});
    return text ? *text : text.error().message();
}

/// What a text makes of a member: the same from a fresh record and over one with another value; written as by itself.
template <class M, with O>
std::string read(std::string_view text) {
    auto const shown = [](M const& value) -> std::string {
        if constexpr (std::same_as<M, int>) return std::to_string(value);
        else if constexpr (std::same_as<M, maybe>) return value ? std::to_string(*value) : value.is_null() ? "null" : "missing";
        else return value ? std::to_string(*value) : "empty";
    };
    auto const fresh = brine::try_from_json<holder<M, O>>(text);
    holder<M, O> used{M{99}};
    auto const again = brine::try_from_json(text, used);
    if (!fresh) return !again && again.error().message() == fresh.error().message() ? fresh.error().message() : "differs in place";
    return again && used == *fresh ? shown(fresh->m) : "differs in place";
}

struct expected {
    std::string_view missing, null, written_empty;
};

constexpr std::string_view is_missing = "$.m: missing member", no_null = "$.m: expected an integer, found null", unwritten = "{}", as_null = R"({"m":null})";

template <class M, with O>
void behaves(expected const& as) {
    static_assert(brine::serializable<holder<M, O>>);
    static_assert(std::same_as<decltype(holder<M, O>::m), M>);
    CHECK(read<M, O>("{}") == as.missing);
    CHECK(read<M, O>(R"({"m":null})") == as.null);
    CHECK(read<M, O>(R"({"m":3})") == "3");
    CHECK(read<M, O>(R"({"m":"x"})") == "$.m: expected an integer, found a string");
    CHECK(written<O>(M{3}) == R"({"m":3})");
    if constexpr (!std::same_as<M, int>) CHECK(written<O>(M{}) == as.written_empty);
}

}  // namespace

TEST_CASE("presence: a plain member") {
    behaves<int, with::nothing>({is_missing, no_null, {}});
    behaves<int, with::required>({is_missing, no_null, {}});
    behaves<int, with::defaulted>({"5", no_null, {}});
    behaves<int, with::default_from>({"7", no_null, {}});
    behaves<int, with::skip_default>({"5", no_null, {}});
    behaves<int, with::null_and_defaulted>({"5", no_null, {}});
    CHECK(written<with::skip_default>(5) == "{}");
}

TEST_CASE("presence: an optional member") {
    behaves<optional, with::nothing>({"empty", "empty", unwritten});
    behaves<optional, with::skip_null>({"empty", "empty", unwritten});
    behaves<optional, with::write_null>({"empty", "empty", as_null});
    behaves<optional, with::required>({is_missing, "empty", as_null});
    behaves<optional, with::null_and_required>({is_missing, "empty", as_null});
    behaves<optional, with::defaulted>({"5", "empty", as_null});
    behaves<optional, with::default_from>({"7", "empty", as_null});
    behaves<optional, with::skip_default>({"5", "empty", as_null});
    behaves<optional, with::null_and_defaulted>({"empty", "empty", as_null});
    CHECK(written<with::skip_default>(optional{5}) == "{}");
}

TEST_CASE("presence: brine::nullable must be there, and may be null") {
    behaves<nullable, with::nothing>({is_missing, "empty", as_null});
    behaves<nullable, with::required>({is_missing, "empty", as_null});
    behaves<nullable, with::defaulted>({"5", "empty", as_null});
    behaves<nullable, with::default_from>({"7", "empty", as_null});
    behaves<nullable, with::skip_default>({"5", "empty", as_null});
    behaves<nullable, with::null_and_defaulted>({"5", "empty", as_null});
    CHECK(written<with::skip_default>(nullable{5}) == "{}");
}

TEST_CASE("presence: brine::maybe tells missing, null and a value apart") {
    std::string_view const cannot_be_missing = "$.m: only a record can leave a missing value out";
    behaves<maybe, with::nothing>({"missing", "null", unwritten});
    behaves<maybe, with::skip_null>({"missing", "null", unwritten});
    behaves<maybe, with::required>({is_missing, "null", cannot_be_missing});
    behaves<maybe, with::defaulted>({"5", "null", cannot_be_missing});
    behaves<maybe, with::default_from>({"7", "null", cannot_be_missing});
    behaves<maybe, with::skip_default>({"5", "null", cannot_be_missing});
    behaves<maybe, with::null_and_defaulted>({"missing", "null", unwritten});
    CHECK(written<with::nothing>(maybe{nullptr}) == as_null);
    CHECK(written<with::required>(maybe{nullptr}) == as_null);
    CHECK(written<with::skip_default>(maybe{5}) == "{}");
}

TEST_CASE("presence: what null would stand for twice is refused") {
    static_assert(!brine::serializable<std::optional<std::optional<int>>> && !brine::serializable<std::optional<nullable>>);
    static_assert(!brine::serializable<std::optional<maybe>> && !brine::serializable<brine::maybe<std::optional<int>>>);
    static_assert(!brine::serializable<brine::nullable<std::unique_ptr<int>>> && !brine::serializable<std::unique_ptr<maybe>>);
    CHECK(brine::explain_encode<std::optional<nullable>>().ends_with("null would stand for two of its values; drop one of the two layers"));
}

TEST_CASE("presence: a maybe or a nullable by itself, and in an array") {
    CHECK(*brine::try_to_json(std::optional(3)) == "3");
    CHECK(*brine::try_to_json(nullable{}) == "null");
    CHECK(support::complaint_about(maybe{}) == "$: only a record can leave a missing value out");
    CHECK(brine::try_from_json<maybe>("null")->is_null());
}
