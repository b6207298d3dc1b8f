// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// from_json<T>(text)
#include <brine/brine.hpp>

#include <string>

struct user {
    int id;
};
struct job {
    int id;
    user* owner;
};

static_assert(!brine::decodable<job>);
job read(std::string const& text) { return brine::from_json<job>(text); }
