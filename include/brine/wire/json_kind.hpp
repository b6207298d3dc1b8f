/// The kinds of JSON values (RFC 8259 section 3).
#pragma once

#include <cstdint>

namespace brine::inline v0 {

/// The kind of a value in a text; none where no value starts.
enum class json_kind : std::uint8_t { null, boolean, number, string, array, object, none };

}  // namespace brine::inline v0
