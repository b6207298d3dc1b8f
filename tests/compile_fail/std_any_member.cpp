// expect: "message \$\.content"
// expect: "std::any"
// expect: use std::variant, or a type that says what it holds
// needs: exceptions
// Among others.
#include <brine/brine.hpp>

#include <any>

struct message {
    int id;
    std::any content;
};

static_assert(!brine::encodable<message>);
void write(message const& value) { static_cast<void>(brine::to_json(value)); }
