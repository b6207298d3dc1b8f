/// Through the door.
#include "sample.hpp"

template brine::result<std::size_t> brine::try_to_json<brine::compact>(object_code::order const&, std::span<char>);
