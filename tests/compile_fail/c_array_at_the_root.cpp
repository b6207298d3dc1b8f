// expect: "int ?\[3\] \$"
// expect: it is a C array; use std::array
// needs: exceptions
// A C array on its own.
#include <brine/brine.hpp>

static_assert(!brine::encodable<int[3]>);
void write() {
    int const values[3] = {1, 2, 3};
    static_cast<void>(brine::to_json(values));
}
