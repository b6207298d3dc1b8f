// expect: "user \$"
// expect: "user"
// expect: two options of one member contradict each other; drop one of them
// needs: exceptions
// A member has one form.
#include <brine/brine.hpp>

struct user {
    double share = 0;
    static constexpr auto json = brine::annotate(brine::field<&user::share>(brine::as_null, brine::as_string));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
