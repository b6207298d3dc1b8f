// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// try_to_json(value)
#include <brine/brine.hpp>

struct user {
    int id;
};
struct job {
    int id;
    user* owner;
};

static_assert(!brine::encodable<job>);
bool write(job const& value) { return brine::try_to_json(value).has_value(); }
