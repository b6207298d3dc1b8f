// expect: std::any
// expect: "std::any"
// expect: use std::variant, or a type that says what it holds
// needs: exceptions
// Nobody knows what it holds.
#include <brine/brine.hpp>

#include <any>
#include <vector>

using message = std::vector<std::any>;

static_assert(!brine::encodable<message>);
void write(message const& value) { static_cast<void>(brine::to_json(value)); }
