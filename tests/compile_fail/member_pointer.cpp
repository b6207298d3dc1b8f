// expect: "rule \$\.member"
// expect: "int user::\*"
// expect: code cannot be sent; pass a name that the receiver knows
// needs: exceptions
// Which member is a matter of code too.
#include <brine/brine.hpp>

struct user {
    int age;
};
struct rule {
    int user::*member;
};

static_assert(!brine::encodable<rule>);
void write(rule const& value) { static_cast<void>(brine::to_json(value)); }
