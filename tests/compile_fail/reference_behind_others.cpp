// expect: "line \$"
// expect: "line"
// expect: it has a reference member; hold a value, or pass an id
// needs: exceptions
// A reference that is not the first member.
#include <brine/brine.hpp>

struct line {
    int number;
    int& counter;
};

static_assert(!brine::encodable<line>);
void write(line const& value) { static_cast<void>(brine::to_json(value)); }
