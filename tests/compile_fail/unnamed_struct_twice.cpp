// expect: "outer \$\.second\.address"
// expect: "int\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Two members of unnamed types: the compiler calls them the same, they are not.
#include <brine/brine.hpp>

struct outer {
    struct {
        int number;
    } first;
    struct {
        int* address;
    } second;
};

static_assert(!brine::encodable<outer>);
void write(outer const& value) { static_cast<void>(brine::to_json(value)); }
