// expect: "flags \$"
// expect: "flags"
// expect: it has a bit-field; give the member a whole integer, or specialise brine::codec
// needs: exceptions
// A word of more than 16 flags.
#include <brine/brine.hpp>

struct flags {
    unsigned f0 : 1, g0 : 1, h0 : 2, k0 : 3;
    unsigned f1 : 1, g1 : 1, h1 : 2, k1 : 3;
    unsigned f2 : 1, g2 : 1, h2 : 2, k2 : 3;
    unsigned f3 : 1, g3 : 1, h3 : 2, k3 : 3;
    unsigned f4 : 1, g4 : 1, h4 : 2, k4 : 3;
    unsigned f5 : 1, g5 : 1, h5 : 2, k5 : 3;
};

static_assert(!brine::encodable<flags>);
void write(flags const& value) { static_cast<void>(brine::to_json(value)); }
