// expect: "curve \$\.points{}"
// expect: std::vector<int
// expect: use a string or an integer as the key, or specialise brine::key_codec
// needs: exceptions
// Keys of JSON objects are text.
#include <brine/brine.hpp>

#include <map>
#include <vector>

struct curve {
    std::map<std::vector<int>, int> points;
};

static_assert(!brine::encodable<curve>);
void write(curve const& value) { static_cast<void>(brine::to_json(value)); }
