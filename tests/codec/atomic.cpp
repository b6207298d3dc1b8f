#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <atomic>
#include <string>

namespace atomic_test {

struct counters {
    std::atomic<int> hits = 0;
    std::atomic<bool> on = false;
    std::string name{};
};

}  // namespace atomic_test

TEST_CASE("atomic: its value, loaded and stored") {
    static_assert(brine::serializable<atomic_test::counters>);
    atomic_test::counters value;
    value.hits = 3;
    CHECK(brine::try_to_json(value).value() == R"({"hits":3,"on":false,"name":""})");
    CHECK(brine::try_from_json(R"({"hits":4,"on":true,"name":"x"})", value));
    CHECK(value.hits == 4);
    CHECK(value.on);
    CHECK(brine::try_from_json(R"({"hits":"4","on":true,"name":"x"})", value).error().message() == "$.hits: expected an integer, found a number in quotes");
    CHECK(value.hits == 4);
}
