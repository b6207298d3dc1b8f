// expect: "user \$"
// expect: "user"
// expect: a member may be left out when written, but reading would not bring its value back; add brine::defaulted, or drop what leaves it out
// needs: exceptions
// A text without the member could not be read back.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::skip_if<[](int value) { return value == 0; }>));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
