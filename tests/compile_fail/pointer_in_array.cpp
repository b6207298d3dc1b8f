// expect: "row \$\.cells\[\]"
// expect: "int\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// An element of std::array.
#include <brine/brine.hpp>

#include <array>

struct row {
    std::array<int*, 2> cells;
};

static_assert(!brine::encodable<row>);
void write(row const& value) { static_cast<void>(brine::to_json(value)); }
