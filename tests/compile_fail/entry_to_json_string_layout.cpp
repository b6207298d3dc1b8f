// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// to_json<layout>(value, string)
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
void write(job const& value, std::string& text) { brine::to_json<brine::indented<2>>(value, text); }
