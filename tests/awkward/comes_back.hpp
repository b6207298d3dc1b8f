/// One check for the awkward: a value has the text that was written down by hand, and comes back from it equal.
#pragma once

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace awkward {

/// Both ways, by the concepts and by real calls, fresh and over what was there.
template <class T>
bool comes_back(T const& value, std::string_view text) {
    static_assert(brine::serializable<T>);
    static_assert(brine::explain_encode<T>().empty() && brine::explain_decode<T>().empty());
    auto const written = brine::try_to_json(value);
    REQUIRE(written);
    CHECK(*written == text);
    auto again = brine::try_from_json<T>(text);
    REQUIRE(again);
    bool const fresh = *again == value;
    REQUIRE(brine::try_from_json(text, *again));
    return fresh && *again == value;
}

}  // namespace awkward
