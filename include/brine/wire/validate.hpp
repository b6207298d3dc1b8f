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
    skipper over(cursor::direct(memory->keep(text)), most_depth);
    auto const found = over.run();
    if (found.code != errc::ok || over.at().at_end()) return found;
    return {errc::trailing_content, over.at().offset()};
}

}  // namespace brine::inline v0::wire
