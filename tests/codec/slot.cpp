#include <brine/codec/slot.hpp>

#include <doctest/doctest.h>

namespace detail = brine::detail;
namespace about = brine::detail::about;

namespace {

/// A slot after its options, in order.
template <class... Options>
constexpr detail::slot after(Options... options) {
    detail::slot made{.member = "m", .key = "m", .read_key = "m"};
    (resolve(made, options), ...);
    return made;
}

}  // namespace

TEST_CASE("slot: a rename is of one direction or of both") {
    static_assert(after(brine::rename<"k">).key == "k" && after(brine::rename<"k">).read_key == "k");
    static_assert(after(brine::rename_written<"k">).key == "k" && after(brine::rename_written<"k">).read_key == "m");
    static_assert(!after(brine::rename_written<"w">, brine::rename_read<"r">).contradicted);
    CHECK(after(brine::rename<"k">, brine::rename_read<"r">).contradicted);
}

TEST_CASE("slot: skipped members take no part, in one direction or in both") {
    static_assert(!after(brine::skip).takes_part());
    static_assert(after(brine::skip_writing).read && !after(brine::skip_writing).written);
    static_assert(after(brine::skip_reading).written && !after(brine::skip_reading).required());
    CHECK(after().required());
}

TEST_CASE("slot: what a missing member becomes is said once") {
    static_assert(after(brine::defaulted).missing == detail::if_missing::fresh);
    static_assert(after(brine::skip_default).may_be_left_out && after(brine::skip_default).missing == detail::if_missing::fresh);
    static_assert(after(brine::required, brine::defaulted).contradicted && after(brine::skip_default, brine::required).contradicted);
    CHECK(after(brine::defaulted).said == about::missing);
}

TEST_CASE("slot: options of a type and of a field are not the same") {
    static_assert(detail::option_of_type<decltype(brine::deny_unknown)> && !detail::option_of_field<decltype(brine::deny_unknown)>);
    static_assert(detail::option_of_field<decltype(brine::skip)> && !detail::option_of_type<decltype(brine::skip)>);
    CHECK(!detail::option_of_field<int>);
}
