// expect: "car \$\.paint"
// expect: "colour"
// expect: none of its enumerators was found; list them with brine::enumerators, or add brine::as_integer
// needs: exceptions
// An enumeration without enumerators, or all of whose enumerators are out of reach.
#include <brine/brine.hpp>

enum class colour {};
struct car {
    colour paint;
};

static_assert(!brine::encodable<car>);
void write(car const& value) { static_cast<void>(brine::to_json(value)); }
