// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// parser::from_json(text, value)
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
void read(brine::parser& with, std::string const& text, job& value) { with.from_json(text, value); }
