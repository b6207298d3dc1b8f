// expect: "user \$"
// expect: "user"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// What is const cannot be given its default.
#include <brine/brine.hpp>

struct user {
    int const id = 1;
    static constexpr auto json = brine::annotate(brine::defaulted_all);
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
