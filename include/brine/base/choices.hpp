/// What to say about a name that nobody knows: the names that are known, and the nearest of them.
#pragma once

#include <brine/base/nearest.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace brine::inline v0::detail {

/// `did you mean "red"? known are "red", "green" and 7 more`, in about 200 bytes at most, where names are of usual length.
inline std::string known_choices(std::string_view unknown, auto const& names) {
    constexpr std::size_t most_named = 12, most_bytes = 200;
    std::string said;
    if (auto const similar = nearest(unknown, names); !similar.empty()) said.append("did you mean \"").append(similar).append("\"? ");
    said += names.size() == 1 ? "known is " : "known are ";
    std::size_t named = 0;
    for (std::string_view const name : names) {
        if (named == most_named || (named > 0 && said.size() + name.size() > most_bytes)) break;
        if (named > 0) said += named + 1 == names.size() ? " and " : ", ";
        said.append(1, '"').append(name).append(1, '"');
        ++named;
    }
    if (named < names.size()) said += " and " + std::to_string(names.size() - named) + " more";
    return said;
}

}  // namespace brine::inline v0::detail
