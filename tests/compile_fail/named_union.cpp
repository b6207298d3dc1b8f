// expect: "value \$\.content"
// expect: "either"
// expect: it is a union; use std::variant
// needs: exceptions
// Which member counts?
#include <brine/brine.hpp>

union either {
    int number;
    float fraction;
};
struct value {
    int kind;
    either content;
};

static_assert(!brine::encodable<value>);
void write(value const& value) { static_cast<void>(brine::to_json(value)); }
