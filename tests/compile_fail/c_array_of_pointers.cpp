// expect: \$\[\]"
// expect: int( ?\*)
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A C array on its own.
#include <brine/brine.hpp>

static_assert(brine::encodable<int[3]> && !brine::encodable<int*[3]>);
void write() {
    int* const values[3] = {};
    static_cast<void>(brine::to_json(values));
}
