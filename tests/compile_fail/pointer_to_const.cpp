// expect: "job \$\.owner"
// expect: "(const user|user const)\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Whether the object may be changed makes no difference.
#include <brine/brine.hpp>

#include <string>

struct user {
    std::string name;
};
struct job {
    user const* owner;
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
