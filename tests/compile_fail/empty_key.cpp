// expect: "user \$"
// expect: "user"
// expect: one of its keys is empty or not UTF-8; rename the member to something else
// needs: exceptions
// A key without a name.
#include <brine/brine.hpp>

struct user {
    int id;
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::rename<"">));
};

static_assert(!brine::encodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
