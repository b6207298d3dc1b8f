// expect: "greeting \$\.text"
// expect: "const char\*"
// expect: use std::string
// needs: exceptions
// A C string may dangle or be null; std::string may not.
#include <brine/brine.hpp>

struct greeting {
    char const* text;
};

static_assert(!brine::encodable<greeting>);
void write(greeting const& value) { static_cast<void>(brine::to_json(value)); }
