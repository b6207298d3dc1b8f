// expect: "user \$"
// expect: "user"
// expect: two of its members have the same key; rename one of them
// needs: exceptions
// The members of both stand in one object.
#include <brine/brine.hpp>

struct name {
    int id = 0;
};
struct user {
    int id = 0;
    name called{};
    static constexpr auto json = brine::annotate(brine::field<&user::called>(brine::flatten));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
