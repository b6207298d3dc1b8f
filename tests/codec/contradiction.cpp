#include <brine/codec/contradiction.hpp>
#include <brine/codec/kinds.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string_view>

namespace detail = brine::detail;

namespace contradiction_test {

struct fine {
    int a, b;
    static constexpr auto json = brine::annotate(brine::deny_unknown, brine::field<&fine::a>(brine::alias<"x">, brine::required));
};
struct swapped {
    int a, b;
    static constexpr auto json = brine::annotate(brine::field<&swapped::a>(brine::rename<"b">), brine::field<&swapped::b>(brine::rename<"a">));
};
struct same_keys {
    int a, b;
    static constexpr auto json = brine::annotate(brine::field<&same_keys::a>(brine::rename<"b">));
};
struct no_key {
    int a;
    static constexpr auto json = brine::annotate(brine::field<&no_key::a>(brine::rename<"">));
};
struct broken_key {
    int a;
    static constexpr auto json = brine::annotate(brine::field<&broken_key::a>(brine::rename<"a\xFF">));
};
struct foreign {
    int a;
    static constexpr auto json = brine::annotate(brine::field<&swapped::a>(brine::rename<"x">));
};

struct misplaced {
    int a;
    static constexpr auto json = brine::annotate(brine::required);
};
struct unfit {
    int a;
    static constexpr auto json = brine::annotate(brine::field<&unfit::a>(brine::skip_null));
};

/// A slot of which so much is said.
constexpr detail::slot said(unsigned about, bool written, bool read, detail::if_missing missing = detail::if_missing::fail) {
    return {.member = "m", .key = "m", .read_key = "m", .missing = missing, .written = written, .read = read, .said = about};
}

}  // namespace contradiction_test

using namespace contradiction_test;

TEST_CASE("contradiction: annotations that contradict each other are found") {
    using detail::fault_in_annotations;
    using detail::reason;
    static_assert(fault_in_annotations<fine>() == reason::none);
    static_assert(fault_in_annotations<swapped>() == reason::none);
    static_assert(fault_in_annotations<same_keys>() == reason::keys_collide);
    static_assert(fault_in_annotations<no_key>() == reason::invalid_key && fault_in_annotations<broken_key>() == reason::invalid_key);
    static_assert(fault_in_annotations<foreign>() == reason::foreign_option);
    static_assert(fault_in_annotations<misplaced>() == reason::misplaced_option && fault_in_annotations<unfit>() == reason::unfit_option);
    CHECK(fault_in_annotations<same_keys>() == reason::keys_collide);
}

TEST_CASE("contradiction: what is skipped has no use for other options") {
    using detail::fault_in;
    using detail::reason;
    namespace about = detail::about;
    static_assert(fault_in(said(about::direction, false, false)) == reason::none);
    static_assert(fault_in(said(about::direction | about::missing, false, false)) == reason::contradiction);
    static_assert(fault_in(said(about::direction | about::empty, false, true)) == reason::contradiction);
    static_assert(fault_in(said(about::direction | about::written_key, false, true)) == reason::contradiction);
    static_assert(fault_in(said(about::direction | about::written_key | about::read_key, false, true)) == reason::none);
    static_assert(fault_in(said(about::direction | about::more_keys, true, false)) == reason::contradiction);
    static_assert(fault_in(said(about::direction | about::checking, true, false)) == reason::contradiction);
    CHECK(fault_in(said(about::direction, true, false)) == reason::none);
}

TEST_CASE("contradiction: what may be left out must come back") {
    auto slot = said(0, true, true);
    slot.may_be_left_out = true;
    CHECK(detail::fault_in(slot) == detail::reason::left_out_but_required);
    slot.missing = detail::if_missing::fresh;
    CHECK(detail::fault_in(slot) == detail::reason::none);
    slot.writes_null = false;
    CHECK(detail::fault_in(slot) == detail::reason::left_out_but_required);
    slot.missing = detail::if_missing::clear;
    CHECK(detail::fault_in(slot) == detail::reason::none);
}
