// expect: "employee \$"
// expect: "employee"
// expect: it has a base class; make the base a member, or list all members with brine::fields
// needs: exceptions
// Even an empty one.
#include <brine/brine.hpp>

struct tag {};
struct employee : tag {
    int number;
};

static_assert(!brine::encodable<employee>);
void write(employee const& value) { static_cast<void>(brine::to_json(value)); }
