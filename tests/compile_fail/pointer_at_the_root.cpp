// expect: "job ?\* \$"
// expect: "job\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// The address of an object, where the object itself was meant.
#include <brine/brine.hpp>

struct job {
    int id;
};

static_assert(!brine::encodable<job*>);
void write(job* const& value) { static_cast<void>(brine::to_json(value)); }
