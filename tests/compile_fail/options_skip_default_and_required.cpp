// expect: "user \$"
// expect: "user"
// expect: two options of one member contradict each other; drop one of them
// needs: exceptions
// skip_default says what a missing member is.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::skip_default, brine::required));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
