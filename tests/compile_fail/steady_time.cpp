// expect: "job \$\.started"
// expect: std::chrono::time_point<
// expect: its clock has no calendar; use std::chrono::sys_time, or a duration
// needs: exceptions
// It counts from a moment that only this machine knows.
#include <brine/brine.hpp>

#include <chrono>

struct job {
    std::chrono::steady_clock::time_point started;
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
