/// Whether a text is JSON, where nobody wants its values.
#pragma once

#include <brine/base/error.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/lease.hpp>
#include <brine/wire/token.hpp>

#include <cstddef>
#include <string_view>

namespace brine::inline v0::wire {

/// The first fault of a text that should be one JSON value with at most `most_depth` brackets open at once; `ok` if there
/// is none. Needs memory as large as the text, which is kept for the next time.
inline skipped validate(std::string_view text, std::size_t most_depth) {
    lease<workspace> memory;
    auto at = cursor::direct(memory->keep(text));
    auto const found = skipper(at, most_depth).run();
    if (found.code != errc::ok || at.at_end()) return found;
    return {errc::trailing_content, at.offset()};
}

}  // namespace brine::inline v0::wire
