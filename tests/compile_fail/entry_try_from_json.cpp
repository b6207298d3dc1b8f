// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// try_from_json<T>(text)
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
bool read(std::string const& text) { return brine::try_from_json<job>(text).has_value(); }
