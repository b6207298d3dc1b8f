/// Two checks for options: a value has a text and comes back from it; a wrong text is answered by this complaint.
#pragma once

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace support {

/// Written as this text, and read back equal from it: fresh, in place, and from a text that is long enough for the index.
template <class T>
void comes_back(T const& value, std::string_view text) {
    static_assert(brine::serializable<T>);
    auto const written = brine::try_to_json(value);
    REQUIRE_MESSAGE(written, text);
    CHECK(*written == text);
    auto again = brine::try_from_json<T>(text);
    REQUIRE_MESSAGE(again, text);
    CHECK(*again == value);
    auto const indexed = brine::try_from_json<T>(std::string(text) + std::string(4096, ' '));
    REQUIRE_MESSAGE(indexed, text);
    CHECK(*indexed == value);
    CHECK(brine::try_from_json(text, *again));
    CHECK(*again == value);
}

template <class T>
std::string complaint(std::string_view text) {
    auto const decoded = brine::try_from_json<T>(text);
    return decoded ? "none" : decoded.error().message();
}

/// What a value cannot be written for.
template <class T>
std::string complaint_about(T const& value) {
    auto const written = brine::try_to_json(value);
    return written ? "none" : written.error().message();
}

/// What a patch makes of a value, or the complaint about it.
template <class T>
std::string patched(T value, std::string_view patch) {
    auto const done = brine::try_update_json(patch, value);
    return done ? *brine::try_to_json(value) : done.error().message();
}

}  // namespace support
