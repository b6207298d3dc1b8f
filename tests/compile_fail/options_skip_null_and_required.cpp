// expect: "user \$"
// expect: "user"
// expect: a member may be left out when written, but reading would not bring its value back; add brine::defaulted, or drop what leaves it out
// needs: exceptions
// An empty member would be left out, and then be missing.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::age>(brine::skip_null, brine::required));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
