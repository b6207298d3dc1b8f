// expect: "curve \$\.points{}"
// expect: "double"
// expect: use a string or an integer as the key, or specialise brine::key_codec
// needs: exceptions
// Keys of JSON objects are text.
#include <brine/brine.hpp>

#include <map>

struct curve {
    std::map<double, int> points;
};

static_assert(!brine::encodable<curve>);
void write(curve const& value) { static_cast<void>(brine::to_json(value)); }
