// expect: "user \$"
// expect: "user"
// expect: unknown keys are both denied and captured; drop one of the two
// needs: exceptions
// An unknown key is taken or is an error.
#include <brine/brine.hpp>

#include <map>
#include <string>

struct user {
    std::map<std::string, int> rest{};
    static constexpr auto json = brine::annotate(brine::capture_unknown<&user::rest>, brine::deny_unknown);
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
