/// brine: typed JSON for plain structs. to_json(value), from_json<T>(text).
#pragma once

// First, so that the compiler names only this file above the complaint about a type.
#include <brine/codec/refusal.hpp>
#include <brine/codec/refusal_tagged.hpp>

#include <brine/decode.hpp>
#include <brine/encode.hpp>
