// expect: "line \$"
// expect: "line"
// expect: it has a C array or an anonymous union as a member; use std::array or std::variant
// needs: exceptions
// The same with a C array.
#include <brine/brine.hpp>

struct line {
    int m0, n0, o0, p0;
    int m1, n1, o1, p1;
    int m2, n2, o2, p2;
    int m3, n3, o3, p3;
    int m4, n4, o4, p4;
    int counters[2];
};

static_assert(!brine::encodable<line>);
void write(line const& value) { static_cast<void>(brine::to_json(value)); }
