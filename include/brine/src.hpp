/// Separate compilation: include this in exactly one source file of a program whose other files define BRINE_SEPARATE,
/// or link brine::compiled, which does it for you. It keeps simdjson's header and a table of 40 kB out of every other
/// translation unit.
#pragma once

#define BRINE_COMPILING_SOURCE
#include <brine/wire/digits.hpp>
#include <brine/wire/structural_index.hpp>

namespace brine::inline v0::wire {
template struct digit_quads<void>;
template struct stage_one<void>;
}
