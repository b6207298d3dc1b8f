// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// try_to_json(value, span)
#include <brine/brine.hpp>

#include <span>

struct user {
    int id;
};
struct job {
    int id;
    user* owner;
};

static_assert(!brine::encodable<job>);
bool write(job const& value, std::span<char> text) { return brine::try_to_json(value, text).has_value(); }
