// expect: "point \$"
// expect: "point"
// expect: two options of one member contradict each other; drop one of them
// needs: exceptions
// A record has one form.
#include <brine/brine.hpp>

struct point {
    int x = 0;
    static constexpr auto json = brine::annotate(brine::as_array, brine::transparent);
};

static_assert(!brine::encodable<point> && !brine::decodable<point>);
void write(point const& value) { static_cast<void>(brine::to_json(value)); }
