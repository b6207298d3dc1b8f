// expect: "invoice \$\.total"
// expect: "money"
// expect: its brine::codec has no decode; add it, or only write the type
// needs: exceptions
// A codec that can only write.
#include <brine/brine.hpp>

struct money {
    long cents;
};
template <>
struct brine::codec<money> {
    static bool encode(auto& out, money const& value) { return out.number(value.cents); }
};

struct invoice {
    money total;
};

static_assert(brine::encodable<invoice>);

static_assert(!brine::decodable<invoice>);
invoice read() { return brine::from_json<invoice>("null"); }
