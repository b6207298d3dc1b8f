// expect: "packet \$"
// expect: "packet"
// expect: it has a C array or an anonymous union as a member; use std::array or std::variant
// needs: exceptions
// A buffer of characters.
#include <brine/brine.hpp>

struct packet {
    int id;
    char name[16];
};

static_assert(!brine::encodable<packet>);
void write(packet const& value) { static_cast<void>(brine::to_json(value)); }
