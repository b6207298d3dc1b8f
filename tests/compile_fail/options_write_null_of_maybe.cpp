// expect: "user \$"
// expect: "user"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// Missing is not null.
#include <brine/brine.hpp>

struct user {
    brine::maybe<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::age>(brine::write_null));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
