#include <brine/wire/number_rows.hpp>

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using brine::errc;

/// `count` rows of N numbers, each another one.
template <std::size_t N>
std::vector<std::array<double, N>> rows(std::size_t count) {
    std::vector<std::array<double, N>> made(count);
    double next = -20;
    for (auto& row : made)
        for (auto& each : row) each = next += 0.37;
    return made;
}

template <std::size_t N>
std::size_t wrong_rows() {
    std::size_t wrong = 0;
    std::vector<std::array<double, N>> reused;
    for (std::size_t count = 0; count != 80; ++count) {
        auto const expected = rows<N>(count);
        auto const text = std::string(20, ' ') + *brine::try_to_json(expected) + std::string(600, ' ');  // so that it is indexed
        auto const fresh = brine::try_from_json<std::vector<std::array<double, N>>>(text);
        wrong += !fresh || *fresh != expected;
        wrong += !brine::try_from_json(text, reused) || reused != expected;
    }
    return wrong;
}

struct place {
    errc code;
    std::size_t offset;
    std::string path;
    friend bool operator==(place const&, place const&) = default;
};

/// Where reading forty points fails once one of them is another text.
place with(std::size_t row, std::string_view instead) {
    std::string text(20, ' ');
    text += '[';
    for (std::size_t i = 0; i != 40; ++i) {
        if (i != 0) text += ',';
        text += i == row ? instead : "[1.25,-3.5]";
    }
    text += ']' + std::string(600, ' ');
    auto const read = brine::try_from_json<std::vector<std::array<double, 2>>>(text);
    return read ? place{errc::ok, 0, {}} : place{read.error().code, read.error().offset - 21 - row * 12, read.error().path};
}

}  // namespace

TEST_CASE("number_rows: as many rows as there are") {
    CHECK(wrong_rows<1>() == 0);
    CHECK(wrong_rows<2>() == 0);
    CHECK(wrong_rows<3>() == 0);
    CHECK(wrong_rows<4>() == 0);
    CHECK(wrong_rows<5>() == 0);
    CHECK(wrong_rows<8>() == 0);
    CHECK(wrong_rows<9>() == 0);
}

TEST_CASE("number_rows: a row that is not plain is read, or refused where it is wrong") {
    for (std::size_t const row : {0u, 1u, 2u, 3u, 4u, 17u, 38u, 39u}) {
        auto const path = "$[" + std::to_string(row) + "]";
        CHECK(with(row, "[ 1 , 2 ]").code == errc::ok);
        CHECK(with(row, "[1e5,2E-3]").code == errc::ok);
        CHECK(with(row, "[12345678901234567890123,0.1]").code == errc::ok);
        CHECK(with(row, "[]") == place{errc::too_few_elements, 1, path});
        CHECK(with(row, "[1]") == place{errc::too_few_elements, 2, path});
        CHECK(with(row, "[1,2,3]") == place{errc::too_many_elements, 5, path});
        CHECK(with(row, "1.5") == place{errc::expected_array, 0, path});
        CHECK(with(row, "{1,2]") == place{errc::expected_array, 0, path});
        CHECK(with(row, "[1:2]") == place{errc::expected_comma_or_bracket, 2, path});
        CHECK(with(row, "[1,2}") == place{errc::expected_comma_or_bracket, 4, path});
        CHECK(with(row, "[1,02]") == place{errc::invalid_number, 3, path + "[1]"});
        CHECK(with(row, "[1,2],").code == (row == 39 ? errc::trailing_comma : errc::expected_array));
        CHECK(with(row, "[1,2]]").code == errc::trailing_content);
        CHECK(with(row, "[1,2]:[1,2]").code == errc::expected_comma_or_bracket);
        CHECK(with(row, "[1,2][1,2]").code == errc::expected_comma_or_bracket);
    }
}

TEST_CASE("number_rows: the depth of a row counts") {
    // All of them are read with others: rows near a text's start and end, or with more digits, would not be.
    std::vector<std::array<double, 2>> const points(64, {1.25, -3.5});
    auto const text = std::string(20, ' ') + *brine::try_to_json(points) + std::string(600, ' ');
    brine::parser flat(1), deep(2);
    auto const refused = flat.try_from_json<std::vector<std::array<double, 2>>>(text);
    REQUIRE(!refused);
    CHECK(refused.error().code == errc::too_deep);
    CHECK(deep.try_from_json<std::vector<std::array<double, 2>>>(text).has_value());
}
