// expect: "later
// expect: incomplete
// needs: exceptions
// A type that is only declared: a hard error, never an answer that would be kept.
#include <brine/brine.hpp>

struct later;
void write(later const& value) { static_cast<void>(brine::to_json(value)); }
