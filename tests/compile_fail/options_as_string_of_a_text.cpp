// expect: "user \$"
// expect: "user"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// A text is a string already.
#include <brine/brine.hpp>

#include <string>

struct user {
    std::string name{};
    static constexpr auto json = brine::annotate(brine::field<&user::name>(brine::as_string));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
