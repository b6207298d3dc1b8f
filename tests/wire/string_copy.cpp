#include <brine/wire/string_copy.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace wire = brine::wire;

TEST_CASE("string_copy: a string of any size becomes the content and nothing more") {
    std::string const text = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz";
    for (std::size_t const capacity : {0u, 15u, 16u, 31u, 32u, 33u, 64u, 200u})
        for (std::size_t size = 0; size <= 66; ++size) {
            std::string value;
            value.reserve(capacity);
            value = "before";
            wire::assign(value, std::string_view(text).substr(1, size));
            CHECK(value == text.substr(1, size));
            CHECK(value.c_str()[size] == 0);
        }
}

TEST_CASE("string_copy: bytes of any number are copied, and no other is touched") {
    for (std::size_t size = 0; size <= 300; ++size) {
        std::string const text(size, 'x');
        std::string copy(size + 2, '.');
        wire::copy_bytes(text, copy.data() + 1);
        CHECK(copy == '.' + text + '.');
    }
}
