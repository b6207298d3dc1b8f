#include <brine/wire/code_units.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using namespace brine::wire;

TEST_CASE("code_units: every code point goes to UTF-16 and UTF-8 and comes back") {
    std::size_t wrong = 0;
    for (std::uint32_t point = 0; point <= 0x10FFFF; ++point) {
        if (is_surrogate(point)) continue;
        char bytes[4];
        std::string_view const utf8(bytes, static_cast<std::size_t>(put_code_point(bytes, point) - bytes));
        std::u16string units;
        append_units(units, point);
        std::size_t at = 0, unit_at = 0;
        wrong += next_of_utf8(utf8, at) != point || at != utf8.size();
        wrong += next_of_units(std::u16string_view(units), unit_at) != point || unit_at != units.size();
    }
    CHECK(wrong == 0);
}
