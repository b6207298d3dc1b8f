// expect: "user \$"
// expect: "user"
// expect: one of its keys is empty or not UTF-8; rename the member to something else
// needs: exceptions
// An alias is a key.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::alias<"">));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
