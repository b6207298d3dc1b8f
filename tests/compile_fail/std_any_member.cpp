// expect: "message \$"
// expect: "message"
// expect: a member takes any value, as std::any does; give it a plain type, or specialise brine::codec
// needs: exceptions
// A member that takes any value cannot be told from others, so the record is refused.
#include <brine/brine.hpp>

#include <any>

struct message {
    int id;
    std::any content;
};

static_assert(!brine::encodable<message>);
void write(message const& value) { static_cast<void>(brine::to_json(value)); }
