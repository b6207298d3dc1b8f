// expect: "window \$\.handle"
// expect: "void\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// An opaque handle.
#include <brine/brine.hpp>

struct window {
    void* handle;
};

static_assert(!brine::encodable<window>);
void write(window const& value) { static_cast<void>(brine::to_json(value)); }
