// expect: "user \$"
// expect: "user"
// expect: its annotations say something about a member that brine::fields leaves out; list the member
// needs: exceptions
// An option of a member that is not listed would have no effect.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::fields<&user::id>, brine::field<&user::age>(brine::write_null));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
