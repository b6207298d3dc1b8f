// expect: "user \$"
// expect: "user"
// expect: its annotations say something about a member of another class; name members of this one
// needs: exceptions
// An option on a member of another class would have no effect.
#include <brine/brine.hpp>

struct account {
    int id;
};
struct user {
    int id;
    static constexpr auto json = brine::annotate(brine::field<&account::id>(brine::rename<"ID">));
};

static_assert(!brine::encodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
