// expect: "user \$"
// expect: "user"
// expect: a member may be left out when written, but reading would not bring its value back; add brine::defaulted, or drop what leaves it out
// needs: exceptions
// An empty member would come back as the default.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age = 5;
    static constexpr auto json = brine::annotate(brine::field<&user::age>(brine::skip_null, brine::defaulted));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
