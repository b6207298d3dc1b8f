#include <brine/wire/numbers.hpp>

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

using brine::errc;

struct place {
    errc code;
    std::size_t offset;  ///< from the element on
    std::string path;
    friend bool operator==(place const&, place const&) = default;
};

constexpr std::size_t elements = 50;

/// What the array is of: long integers for std::uint64_t.
template <class T>
constexpr std::string_view usual = std::is_same_v<T, double> ? "1.5" : std::is_same_v<T, std::uint64_t> ? "1234567890123" : "15";

/// Where reading it fifty times fails once what stands at one of them, with what is behind it, is another text.
template <class T>
place with(std::size_t at, std::string_view instead) {
    auto text = std::string(20, ' ') + '[';
    std::size_t offset = 0;
    for (std::size_t i = 0; i != elements; ++i) {
        if (i == at) offset = text.size(), text += instead;
        else (text += usual<T>) += i + 1 == elements ? ']' : ',';
    }
    text += std::string(600, ' ');  // so that it is indexed
    auto const read = brine::try_from_json<std::vector<T>>(text);
    if (read) return {errc::ok, elements - read->size(), {}};
    return {read.error().code, read.error().offset - offset, read.error().path};
}

template <class T>
void finds_faults() {
    for (std::size_t at = 0; at + 1 != elements; ++at) {
        CAPTURE(at);
        auto const path = "$[" + std::to_string(at) + "]";
        auto const next = "$[" + std::to_string(at + 1) + "]";
        CHECK(with<T>(at, "7,").code == errc::ok);
        CHECK(with<T>(at, " 7\n,").code == errc::ok);
        CHECK(with<T>(at, "123456789,").code == errc::ok);
        CHECK(with<T>(at, "7]") == place{errc::trailing_content, 2, "$"});
        CHECK(with<T>(at, "7],") == place{errc::trailing_content, 2, "$"});
        CHECK(with<T>(at, "7:") == place{errc::expected_comma_or_bracket, 1, "$"});
        CHECK(with<T>(at, "7 ") == place{errc::expected_comma_or_bracket, 2, "$"});
        CHECK(with<T>(at, "07,") == place{errc::invalid_number, 0, path});
        CHECK(with<T>(at, "-,") == place{errc::invalid_number, 0, path});
        CHECK(with<T>(at, "7-,") == place{errc::invalid_number, 0, path});
        CHECK(with<T>(at, "1e999999,").code == (std::is_same_v<T, double> ? errc::number_out_of_range : errc::expected_integer));
        CHECK(with<T>(at, "7,\"8\",").path == next);
        CHECK(with<T>(at, "7,,").path == next);
    }
}

}  // namespace

TEST_CASE("numbers: what is wrong in a long array is found at every place") {
    finds_faults<std::int32_t>();
    finds_faults<std::uint64_t>();
    finds_faults<double>();
}

TEST_CASE("numbers: a long array may be one of doubles that are not alike") {
    for (std::size_t at = 0; at + 1 != elements; ++at) {
        CHECK(with<double>(at, "1e5,").code == errc::ok);
        CHECK(with<double>(at, "123456789012345678901234567890.123456789012345678901234567890e-5,").code == errc::ok);
        CHECK(with<double>(at, "-0.000000000000000000123,").code == errc::ok);
        CHECK(with<std::int32_t>(at, "2147483648,") == place{errc::number_out_of_range, 0, "$[" + std::to_string(at) + "]"});
    }
}

TEST_CASE("numbers: an array ends at any place, in a text that ends at any distance behind it") {
    for (std::size_t count = 0; count != 80; ++count) {
        std::vector<double> doubles(count, -0.25);
        std::vector<std::int64_t> longs(count, -250), long_ones(count, -1234567890123);
        for (std::size_t const behind : {0u, 1u, 40u, 600u}) {
            auto const space = std::string(behind, ' ');
            auto const front = std::string(500, ' ');
            CHECK(*brine::try_from_json<std::vector<double>>(front + *brine::try_to_json(doubles) + space) == doubles);
            CHECK(*brine::try_from_json<std::vector<std::int64_t>>(front + *brine::try_to_json(longs) + space) == longs);
            CHECK(*brine::try_from_json<std::vector<std::int64_t>>(front + *brine::try_to_json(long_ones) + space) == long_ones);
        }
    }
}
