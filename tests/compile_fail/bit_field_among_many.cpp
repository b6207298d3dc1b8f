// expect: "flags \$"
// expect: "flags"
// expect: it has a bit-field; give the member a whole integer, or specialise brine::codec
// needs: exceptions
// In a record of more than 16 members, a bit-field too is one readable error.
#include <brine/brine.hpp>

struct flags {
    int m0, n0, o0, p0;
    int m1, n1, o1, p1;
    int m2, n2, o2, p2;
    int m3, n3, o3, p3;
    int m4, n4, o4, p4;
    unsigned urgent : 1;
};

static_assert(!brine::encodable<flags>);
void write(flags const& value) { static_cast<void>(brine::to_json(value)); }
