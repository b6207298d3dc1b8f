// expect: "user \$"
// expect: "user"
// expect: two of its members have the same key; rename one of them
// needs: exceptions
// Two names become one.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int user_id = 1;
    int userId = 2;
    static constexpr auto json = brine::annotate(brine::rename_all<brine::naming::camel>);
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
