// expect: "grid \$\.cells{}"
// expect: "place"
// expect: use a string or an integer as the key, or specialise brine::key_codec
// needs: exceptions
// A record as a key.
#include <brine/brine.hpp>

#include <map>

struct place {
    int x;
    int y;
    friend auto operator<=>(place const&, place const&) = default;
};
struct grid {
    std::map<place, int> cells;
};

static_assert(!brine::encodable<grid>);
void write(grid const& value) { static_cast<void>(brine::to_json(value)); }
