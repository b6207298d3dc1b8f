// expect: "job \$\.timeout"
// expect: std::chrono::duration<double
// expect: its ticks are no decimal fraction of a second, or not counted in integers; use another duration, such as std::chrono::nanoseconds
// needs: exceptions
// No text says exactly how long it is.
#include <brine/brine.hpp>

#include <chrono>

struct job {
    std::chrono::duration<double> timeout;
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
