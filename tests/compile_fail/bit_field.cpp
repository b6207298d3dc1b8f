// expect: "flags \$"
// expect: "flags"
// expect: it has a bit-field; give the member a whole integer, or specialise brine::codec
// needs: exceptions
// A bit-field has no address to be read into.
#include <brine/brine.hpp>

struct flags {
    unsigned urgent : 1;
    unsigned level : 3;
};

static_assert(!brine::encodable<flags>);
void write(flags const& value) { static_cast<void>(brine::to_json(value)); }
