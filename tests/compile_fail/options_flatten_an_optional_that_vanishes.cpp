// expect: "user \$"
// expect: "user"
// expect: a flattened optional has no member that is always written, so an empty one looks the same; do not flatten it
// needs: exceptions
// A name without a first one would come back as none.
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct name {
    std::optional<std::string> first{};
};
struct user {
    std::optional<name> called{};
    static constexpr auto json = brine::annotate(brine::field<&user::called>(brine::flatten));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
