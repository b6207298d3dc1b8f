#include <brine/wire/failing.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <utility>

namespace {

struct flags {};
using failing = brine::wire::failing<flags>;

brine::wire::cursor start_of(brine::wire::workspace& memory, std::string_view text) { return brine::wire::cursor::direct(memory.keep(text)); }

}  // namespace

TEST_CASE("failing: the first failure counts, with its offset and its detail") {
    brine::wire::workspace memory;
    brine::report report;
    failing in(start_of(memory, "  [1]"), &report);
    CHECK(in.ok());
    CHECK(!in.fail(brine::errc::expected_string));
    CHECK(!in.fail_at(brine::errc::too_deep, 0));
    CHECK(!in.within("name"));
    CHECK(!in.ok());
    auto const found = std::move(report).finish();
    CHECK(found.code == brine::errc::expected_string);
    CHECK(found.offset == 2);
    CHECK(found.detail == "found an array");
    CHECK(found.path == "$.name");
}

TEST_CASE("failing: at the end of the text the end is what is wrong") {
    brine::wire::workspace memory;
    brine::report report;
    failing in(start_of(memory, "  "), &report);
    CHECK(!in.fail(brine::errc::expected_string));
    CHECK(std::move(report).finish().code == brine::errc::unexpected_end);
}

TEST_CASE("failing: without a report only the fact is kept") {
    brine::wire::workspace memory;
    failing in(start_of(memory, "1"), nullptr);
    CHECK(in.reporting() == nullptr);
    CHECK(!in.reject("not welcome"));
    CHECK(!in.within(3));
    CHECK(!in.ok());
}
