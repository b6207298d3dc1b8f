// expect: "user \$"
// expect: "user"
// expect: two of its members have the same key; rename one of them
// needs: exceptions
// Two members would be written under one key.
#include <brine/brine.hpp>

#include <string>

struct user {
    std::string name;
    std::string nickname;
    static constexpr auto json = brine::annotate(brine::field<&user::nickname>(brine::rename<"name">));
};

static_assert(!brine::encodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
