// expect: "meeting \$\.at"
// expect: std::chrono::time_point<
// expect: its clock has no calendar; use std::chrono::sys_time, or a duration
// needs: exceptions
// Nobody knows where.
#include <brine/brine.hpp>

#include <chrono>

struct meeting {
    std::chrono::local_seconds at;
};

static_assert(!brine::encodable<meeting>);
void write(meeting const& value) { static_cast<void>(brine::to_json(value)); }
