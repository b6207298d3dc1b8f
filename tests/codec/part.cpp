#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_test {

struct record {
    int* not_looked_at;
};
struct only_written {};
struct only_read {};
struct from_text {
    explicit from_text(char const*);
};

}  // namespace part_test

template <>
struct brine::codec<part_test::only_written> {
    static bool encode(auto& out, part_test::only_written const&) { return out.null(); }
};
template <>
struct brine::codec<part_test::only_read> {
    static bool decode(auto& in, part_test::only_read&) { return in.null(); }
};

using namespace part_test;
using brine::detail::is_leaf;
using brine::detail::reason;

namespace {

template <class T>
constexpr bool verdict_is(reason on_encoding, reason on_decoding) {
    constexpr auto verdict = brine::detail::verdict_on<T>();
    return verdict.on_encoding == on_encoding && verdict.on_decoding == on_decoding;
}

}  // namespace

TEST_CASE("part: a type with a codec takes part, whatever it is made of") {
    static_assert(verdict_is<int>(reason::none, reason::none) && verdict_is<std::vector<std::mutex>>(reason::none, reason::none));
    static_assert(verdict_is<record>(reason::none, reason::none));
    CHECK(verdict_is<record>(reason::none, reason::none));
}

TEST_CASE("part: a codec with one half takes part in one direction") {
    static_assert(verdict_is<only_written>(reason::none, reason::write_only));
    static_assert(verdict_is<only_read>(reason::read_only, reason::none));
    static_assert(verdict_is<std::string_view>(reason::none, reason::view));
    CHECK(verdict_is<only_written>(reason::none, reason::write_only));
}

TEST_CASE("part: what is const is written only, what is volatile is nothing") {
    static_assert(verdict_is<int const>(reason::none, reason::constant));
    static_assert(verdict_is<int volatile>(reason::volatile_object, reason::volatile_object));
    CHECK(verdict_is<int const>(reason::none, reason::constant));
}

TEST_CASE("part: no codec, in neither direction") {
    static_assert(verdict_is<int*>(reason::pointer, reason::pointer) && verdict_is<std::mutex>(reason::handle, reason::handle));
    CHECK(verdict_is<int*>(reason::pointer, reason::pointer));
}

TEST_CASE("part: leaves need no look inside") {
    static_assert(is_leaf<int>() && is_leaf<bool>() && is_leaf<double>() && is_leaf<std::string>());
    static_assert(!is_leaf<int const>() && !is_leaf<std::string_view>() && !is_leaf<std::optional<int>>() && !is_leaf<record>() && !is_leaf<int*>());
    CHECK(is_leaf<int>());
}

TEST_CASE("part: of plain records and containers only what they are made of is looked at") {
    using brine::detail::standing, brine::detail::standing_of;
    static_assert(standing_of<record>() == standing::blameless && standing_of<std::map<std::string, int*>>() == standing::blameless);
    static_assert(standing_of<record const>() == standing::open && standing_of<record volatile>() == standing::open);
    static_assert(standing_of<only_written>() == standing::open && standing_of<std::mutex>() == standing::open && standing_of<int*>() == standing::open);
    CHECK(standing_of<record>() == standing::blameless);
}

TEST_CASE("part: what is made anew to be read needs a default constructor") {
    static_assert(brine::detail::reason_against_making<int>() == reason::none);
    static_assert(brine::detail::reason_against_making<from_text>() == reason::not_default_constructible);
    CHECK(brine::detail::reason_against_making<int>() == reason::none);
}
