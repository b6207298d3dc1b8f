#include <brine/wire/time_span.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace brine::wire;

namespace {

std::string text_of(time_span const& span) {
    char text[time_span_room];
    return std::string(text, put_time_span(text, span));
}

}  // namespace

TEST_CASE("time_span: written without what is zero") {
    CHECK(text_of({}) == "PT0S");
    CHECK(text_of({false, 3600, 0}) == "PT1H");
    CHECK(text_of({true, 61, 500'000'000'000'000'000}) == "-PT1M1.5S");
    CHECK(text_of({false, 60, 1}) == "PT1M0.000000000000000001S");
    CHECK(text_of({true, ~uint128(0) >> 1, 1}).size() < time_span_room);
}

TEST_CASE("time_span: a fraction of any unit becomes seconds") {
    time_span span;
    CHECK(read_time_span("P0.000001W", span) == nullptr);
    CHECK(span.seconds == 0);
    CHECK(span.attoseconds == 604'800'000'000'000'000);
    CHECK(read_time_span("PT1.5M", span) == nullptr);
    CHECK(span.seconds == 90);
}
