#include <brine/codec/kinds.hpp>
#include <brine/codec/presence.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace detail = brine::detail;

namespace presence_test {

inline int nine() { return 9; }
inline bool is_negative(int value) { return value < 0; }

struct record {
    int id = 4;
    std::string name = "none";
    int nine = 0;
    std::optional<int> maybe = 1;
    static constexpr auto json = brine::annotate(
        brine::defaulted_all, brine::field<&record::id>(brine::skip_if<&is_negative>, brine::validate<[](int id) { return id != 13; }, "not 13">),
        brine::field<&record::name>(brine::skip_default), brine::field<&record::nine>(brine::default_from<&presence_test::nine>));
};

}  // namespace presence_test

using namespace presence_test;

TEST_CASE("presence: a test, or the value of a fresh object, leaves a member out") {
    CHECK(detail::is_left_out<record, 0>(-1));
    CHECK(!detail::is_left_out<record, 0>(4));
    CHECK(detail::is_left_out<record, 1>(std::string("none")));
    CHECK(!detail::is_left_out<record, 1>(std::string()));
}

TEST_CASE("presence: the first check that fails objects with its text") {
    static_assert(detail::passes_checks<record, 0>(12) && !detail::passes_checks<record, 0>(13) && detail::passes_checks<record, 2>(13));
    CHECK(detail::objection_to<record, 0>(13) == "not 13");
}

TEST_CASE("presence: a missing member is made by its rule; one fresh object serves all") {
    record value{1, "x", 2, 3};
    std::optional<record> fresh;
    detail::fill_missing<record, 2>(value.nine, fresh);
    detail::fill_missing<record, 3>(value.maybe, fresh);
    CHECK(value.nine == 9);
    CHECK(!value.maybe);
    CHECK(!fresh);
    detail::fill_missing<record, 1>(value.name, fresh);
    detail::fill_missing<record, 0>(value.id, fresh);
    CHECK(value.name == "none");
    CHECK(value.id == 4);
    CHECK(fresh.has_value());
}
