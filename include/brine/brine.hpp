/// brine: typed JSON for plain structs. to_json(value), from_json<T>(text).
#pragma once

#include <brine/decode.hpp>
#include <brine/encode.hpp>
