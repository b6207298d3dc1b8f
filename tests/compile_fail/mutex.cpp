// expect: "counter \$\.lock"
// expect: "std::mutex"
// expect: it is a handle of this process; pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A lock protects memory of this process only.
#include <brine/brine.hpp>

#include <mutex>

struct counter {
    int value;
    std::mutex lock;
};

static_assert(!brine::encodable<counter>);
void write(counter const& value) { static_cast<void>(brine::to_json(value)); }
