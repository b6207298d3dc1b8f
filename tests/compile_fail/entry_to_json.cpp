// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// to_json(value)
#include <brine/brine.hpp>

#include <string>

struct user {
    int id;
};
struct job {
    int id;
    user* owner;
};

static_assert(!brine::encodable<job>);
std::string write(job const& value) { return brine::to_json(value); }
