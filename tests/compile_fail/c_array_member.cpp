// expect: "image \$\.corner"
// expect: "point"
// expect: it has a C array or an anonymous union as a member; use std::array or std::variant
// needs: exceptions
// A C array among the members.
#include <brine/brine.hpp>

struct point {
    double at[3];
    int colour;
};
struct image {
    point corner;
};

static_assert(!brine::encodable<image>);
void write(image const& value) { static_cast<void>(brine::to_json(value)); }
