// expect: "user \$\.age"
// expect: "std::optional<std::optional<int>
// expect: null would stand for two of its values; drop one of the two layers
// needs: exceptions
// Null could not say which of the two is empty.
#include <brine/brine.hpp>

#include <optional>

struct user {
    std::optional<std::optional<int>> age;
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
