// expect: "point \$"
// expect: "point"
// expect: an option is about keys or about leaving out, but it is written without keys; drop the option
// needs: exceptions
// An array has no unknown keys.
#include <brine/brine.hpp>

struct point {
    int x = 0;
    static constexpr auto json = brine::annotate(brine::as_array, brine::deny_unknown);
};

static_assert(!brine::encodable<point> && !brine::decodable<point>);
void write(point const& value) { static_cast<void>(brine::to_json(value)); }
