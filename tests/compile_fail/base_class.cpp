// expect: "company \$\.staff\[\]"
// expect: "employee"
// expect: it has a base class; make the base a member, or list all members with brine::fields
// needs: exceptions
// A base class with members of its own.
#include <brine/brine.hpp>

#include <string>
#include <vector>

struct person {
    std::string name;
};
struct employee : person {
    int number;
};
struct company {
    std::vector<employee> staff;
};

static_assert(!brine::encodable<company>);
void write(company const& value) { static_cast<void>(brine::to_json(value)); }
