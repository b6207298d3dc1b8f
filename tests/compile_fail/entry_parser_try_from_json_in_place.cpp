// expect: "job \$\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// parser::try_from_json(text, value)
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
bool read(brine::parser& with, std::string const& text, job& value) { return with.try_from_json(text, value).has_value(); }
