#include <brine/brine.hpp>

#include "support/random.hpp"
#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace support;
using bytes = std::vector<std::byte>;

namespace {

bytes of(std::string_view text) {
    bytes made;
    for (char const c : text) made.push_back(static_cast<std::byte>(c));
    return made;
}

}  // namespace

TEST_CASE("bytes: base64, as RFC 4648 section 10 has it") {
    CHECK(said(of("foo")) == "string Zm9v");
    comes_back(of(""), "\"\"");
    comes_back(of("f"), "\"Zg==\"");
    comes_back(of("fo"), "\"Zm8=\"");
    comes_back(of("foo"), "\"Zm9v\"");
    comes_back(of("foob"), "\"Zm9vYg==\"");
    comes_back(of("fooba"), "\"Zm9vYmE=\"");
    comes_back(of("foobar"), "\"Zm9vYmFy\"");
    comes_back(std::array<std::byte, 2>{std::byte{255}, std::byte{254}}, "\"//4=\"");
    comes_back(std::array<std::byte, 0>{}, "\"\"");
    comes_back(std::vector<bytes>{of("f"), {}}, R"(["Zg==",""])");
}

TEST_CASE("bytes: what is no base64, or another length, is an error") {
    CHECK(complaint<bytes>("\"Zg=\"") == "$: base64 is wanted, whose length is a multiple of four");
    CHECK(complaint<bytes>("\"Zg\"") == "$: base64 is wanted, whose length is a multiple of four");
    CHECK(complaint<bytes>("\"Zh==\"") == "$: base64 is wanted, whose unused bits are zero");
    CHECK(complaint<bytes>("\"Zm9=\"") == "$: base64 is wanted, whose unused bits are zero");
    for (auto const* const wrong : {"\"Zg==Zg==\"", "\"Z===\"", "\"====\"", "\"Zm9_\"", "\"Zm 9\"", "\"Zg\\n=\"", "\"Z=g=\""}) {
        CAPTURE(wrong);
        CHECK(complaint<bytes>(wrong) == "$: base64 is wanted, of letters, digits, + and /");
    }
    CHECK(complaint<std::array<std::byte, 2>>("\"Zm9v\"") == "$: 2 bytes are wanted, found 3");
    CHECK(complaint<bytes>("[1]") == "$: expected a string, found an array");
}

TEST_CASE("bytes: views are written; numbers of one byte stay numbers") {
    auto const value = of("foo");
    CHECK(brine::try_to_json(std::span<std::byte const>(value)).value() == "\"Zm9v\"");
    static_assert(!brine::decodable<std::span<std::byte const>>);
    comes_back(std::vector<std::uint8_t>{1, 2}, "[1,2]");
}

TEST_CASE("bytes: any number of them comes back") {
    random_numbers dice(5);
    for (std::size_t size = 0; size < 1000; size += 1 + size / 50) {
        bytes value(size);
        for (auto& each : value) each = static_cast<std::byte>(dice.next());
        auto const text = brine::try_to_json(value);
        REQUIRE(text);
        CHECK(brine::try_from_json<bytes>(*text).value() == value);
    }
    bytes const large(1'000'000, std::byte{7});
    CHECK(brine::try_from_json<bytes>(*brine::try_to_json(large)).value() == large);
}

TEST_CASE("bytes: they can be a text that is read into what holds them") {
    bytes value = of("\"" + std::string(4000, 'A') + "\"");
    CHECK(brine::try_from_json(value, value));
    CHECK(value == bytes(3000));
}
