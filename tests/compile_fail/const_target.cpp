// expect: "(const account|account const) \$"
// expect: it is const; drop const to read it
// needs: exceptions
// A value that is read in place has to be one that can change.
#include <brine/brine.hpp>

struct account {
    int id;
};

static_assert(!brine::decodable<account const>);
void read(account const& value) { brine::from_json("{}", value); }
