// expect: "employee \$"
// expect: "employee"
// expect: it has a base class; make the base a member, or list all members with brine::fields
// needs: exceptions
// No members of its own: nothing would be written.
#include <brine/brine.hpp>

struct person {
    int number;
};
struct employee : person {};

static_assert(!brine::encodable<employee>);
void write(employee const& value) { static_cast<void>(brine::to_json(value)); }
