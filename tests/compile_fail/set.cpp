// expect: "tags \$\.ids\[\]"
// expect: "session( ?\*)"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Pointers in a set.
#include <brine/brine.hpp>

#include <set>

class session;
struct tags {
    std::set<session*> ids;
};

static_assert(!brine::encodable<tags>);
void write(tags const& value) { static_cast<void>(brine::to_json(value)); }
