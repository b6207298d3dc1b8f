// expect: "value \$"
// expect: "value"
// expect: it has a C array or an anonymous union as a member; use std::array or std::variant
// needs: exceptions
// Which member counts?
#include <brine/brine.hpp>

struct value {
    int kind;
    union {
        int number;
        float fraction;
    };
};

static_assert(!brine::encodable<value>);
void write(value const& value) { static_cast<void>(brine::to_json(value)); }
