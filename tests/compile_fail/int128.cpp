// expect: "measure \$\.value"
// expect: "__int128"
// needs: exceptions
// Wider than 64 bits.
#include <brine/brine.hpp>

struct measure {
    __extension__ __int128 value;
};

static_assert(!brine::encodable<measure>);
void write(measure const& value) { static_cast<void>(brine::to_json(value)); }
