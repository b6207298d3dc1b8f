// expect: "grade \$\.letter"
// expect: "char"
// expect: it is a single character; use std::string, or an integer type
// needs: exceptions
// A number or a text? It does not say.
#include <brine/brine.hpp>

struct grade {
    char letter;
};

static_assert(!brine::encodable<grade>);
void write(grade const& value) { static_cast<void>(brine::to_json(value)); }
