// expect: "user \$"
// expect: "user"
// expect: two of its members would take the unknown keys; keep one of them
// needs: exceptions
// Which of the two maps would get a key?
#include <brine/brine.hpp>

#include <map>
#include <string>

struct user {
    std::map<std::string, int> numbers{};
    std::map<std::string, int> others{};
    static constexpr auto json = brine::annotate(brine::capture_unknown<&user::numbers>, brine::field<&user::others>(brine::flatten));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
