// expect: "user \$"
// expect: "user"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// Null would be both NaN and empty.
#include <brine/brine.hpp>

#include <optional>

struct user {
    std::optional<double> share{};
    static constexpr auto json = brine::annotate(brine::field<&user::share>(brine::as_null));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
