// expect: "worker \$\.runner"
// expect: "std::thread"
// expect: it is a handle of this process; pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A thread cannot be sent.
#include <brine/brine.hpp>

#include <thread>

struct worker {
    int id;
    std::thread runner;
};

static_assert(!brine::encodable<worker>);
void write(worker const& value) { static_cast<void>(brine::to_json(value)); }
