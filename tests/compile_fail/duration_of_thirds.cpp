// expect: "job \$\.timeout"
// expect: std::chrono::duration<int
// expect: its ticks are no decimal fraction of a second, or not counted in integers; use another duration, such as std::chrono::nanoseconds
// needs: exceptions
// A third of a second has no decimal fraction.
#include <brine/brine.hpp>

#include <chrono>
#include <ratio>

struct job {
    std::chrono::duration<int, std::ratio<1, 3>> timeout;
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
