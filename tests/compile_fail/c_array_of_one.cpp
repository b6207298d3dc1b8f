// expect: "sample \$"
// expect: "sample"
// expect: it has a C array or an anonymous union as a member; use std::array or std::variant
// needs: exceptions
// Of one element, and the only member.
#include <brine/brine.hpp>

struct sample {
    int values[1];
};

static_assert(!brine::encodable<sample>);
void write(sample const& value) { static_cast<void>(brine::to_json(value)); }
