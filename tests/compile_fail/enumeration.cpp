// expect: "car \$\.paint"
// expect: "colour"
// expect: specialise brine::codec, before its first use
// needs: exceptions
// An enumeration without a codec.
#include <brine/brine.hpp>

enum class colour { red, green };
struct car {
    colour paint;
};

static_assert(!brine::encodable<car>);
void write(car const& value) { static_cast<void>(brine::to_json(value)); }
