// expect: "batch \$\.jobs{}\[\]\.owner"
// expect: "user\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A pointer below a map, a vector and an optional.
#include <brine/brine.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

struct user {
    std::string name;
};
struct job {
    int id;
    user* owner;
};
struct batch {
    std::map<std::string, std::vector<std::optional<job>>> jobs;
};

static_assert(!brine::encodable<batch>);
void write(batch const& value) { static_cast<void>(brine::to_json(value)); }
