// expect: "user \$"
// expect: "user"
// expect: two options of one member contradict each other; drop one of them
// needs: exceptions
// What is flattened has no key.
#include <brine/brine.hpp>

#include <string>

struct name {
    std::string first{};
};
struct user {
    name called{};
    static constexpr auto json = brine::annotate(brine::field<&user::called>(brine::flatten, brine::rename<"name">));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
