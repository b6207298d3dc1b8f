// expect: "tags \$\.ids"
// expect: "std::set<int
// expect: specialise brine::codec, before its first use
// needs: exceptions
// A set without a codec.
#include <brine/brine.hpp>

#include <set>

struct tags {
    std::set<int> ids;
};

static_assert(!brine::encodable<tags>);
void write(tags const& value) { static_cast<void>(brine::to_json(value)); }
