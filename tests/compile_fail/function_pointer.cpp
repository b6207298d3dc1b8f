// expect: "job \$\.run"
// expect: "void ?\(\*\)\(int\)"
// expect: code cannot be sent; pass a name that the receiver knows
// needs: exceptions
// Code.
#include <brine/brine.hpp>

struct job {
    void (*run)(int);
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
