// expect: "user \$"
// expect: "user"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// An integer has no members to show.
#include <brine/brine.hpp>

struct user {
    int id = 0;
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::flatten));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
