// expect: "measure \$\.value"
// expect: "long double"
// expect: it is wider than 64 bits; use a narrower number, or specialise brine::codec
// needs: exceptions
// Wider than JSON numbers are read.
#include <brine/brine.hpp>

struct measure {
    long double value;
};

static_assert(!brine::encodable<measure>);
void write(measure const& value) { static_cast<void>(brine::to_json(value)); }
