// expect: "user \$"
// expect: "user"
// expect: two of its members have the same key; rename one of them
// needs: exceptions
// An alias must not be the key of another member.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::alias<"age">));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
