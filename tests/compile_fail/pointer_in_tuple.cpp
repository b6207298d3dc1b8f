// expect: "row \$\.cells\[1\]"
// expect: "int\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// The path says which element of a tuple it is.
#include <brine/brine.hpp>

#include <tuple>

struct row {
    std::tuple<int, int*> cells;
};

static_assert(!brine::encodable<row>);
void write(row const& value) { static_cast<void>(brine::to_json(value)); }
