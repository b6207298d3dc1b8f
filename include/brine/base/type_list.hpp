/// Types in a row.
#pragma once

namespace brine::inline v0::detail {

template <class...>
struct type_list {};

}  // namespace brine::inline v0::detail
