#include <brine/wire/base64.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string_view>

using namespace brine::wire;

TEST_CASE("base64: at compile time as well") {
    constexpr auto body = [] {
        std::array<std::byte, 3> read{};
        return read_base64("Zm9v", read.data()) == nullptr && read[0] == std::byte{'f'} && read[2] == std::byte{'o'};
    };
    static_assert(body());
    CHECK(body());
}

TEST_CASE("base64: the size that a text stands for") {
    static_assert(base64_size("") == 0 && base64_size("Zg==") == 1 && base64_size("Zm8=") == 2 && base64_size("Zm9v") == 3);
    CHECK(base64_size("Zm9vYg==") == 4);
}
