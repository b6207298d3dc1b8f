// expect: "job \$\.run"
// expect: "std::function<void ?\(\)>"
// expect: code cannot be sent; pass a name that the receiver knows
// needs: exceptions
// Code in a box.
#include <brine/brine.hpp>

#include <functional>

struct job {
    std::function<void()> run;
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
