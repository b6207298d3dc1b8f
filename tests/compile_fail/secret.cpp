// expect: "login \$\.password"
// expect: brine::(v0::)?secret<std::
// expect: it is a secret; skip it when writing, or make it a brine::secret<T, brine::when_written::redacted>
// needs: exceptions
// A secret on its way out.
#include <brine/brine.hpp>

#include <string>

struct login {
    std::string user;
    brine::secret<std::string> password;
};

static_assert(brine::decodable<login> && !brine::encodable<login>);
void write(login const& value) { static_cast<void>(brine::to_json(value)); }
