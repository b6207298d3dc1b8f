// expect: "user \$"
// expect: "user"
// expect: an option stands in the wrong place; options of a type stand in brine::annotate, options of a member in brine::field
// needs: exceptions
// deny_unknown is about the whole type.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::deny_unknown));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
