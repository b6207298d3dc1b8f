// expect: "message \$\.content"
// expect: "std::any"
// expect: use std::variant, or a type that says what it holds
// needs: exceptions
// As the first member it is not taken for a base class.
#include <brine/brine.hpp>

#include <any>

struct message {
    std::any content;
    int id;
};

static_assert(!brine::encodable<message>);
void write(message const& value) { static_cast<void>(brine::to_json(value)); }
