// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// parser::from_json<T>(text)
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
job read(brine::parser& with, std::string const& text) { return with.from_json<job>(text); }
