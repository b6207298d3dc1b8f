// expect: "account \$\.id"
// expect: "(const int|int const)"
// expect: it is const; drop const to read it
// needs: exceptions
// A const member can be written only.
#include <brine/brine.hpp>

struct account {
    int const id;
    int balance;
};

static_assert(brine::encodable<account>);

static_assert(!brine::decodable<account>);
account read() { return brine::from_json<account>("null"); }
