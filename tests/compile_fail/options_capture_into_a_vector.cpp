// expect: "user \$"
// expect: "user"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// Keys go into a map.
#include <brine/brine.hpp>

#include <vector>

struct user {
    std::vector<int> rest{};
    static constexpr auto json = brine::annotate(brine::capture_unknown<&user::rest>);
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
