// expect: "char ?\[6\] \$"
// expect: use std::string
// needs: exceptions
// A literal is an array of characters.
#include <brine/brine.hpp>

static_assert(!brine::encodable<char[6]>);
void write() { static_cast<void>(brine::to_json("hello")); }
