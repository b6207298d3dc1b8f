// expect: "invoice \$\.total"
// expect: "money"
// expect: its brine::codec has no encode; add it, or only read the type
// needs: exceptions
// A codec that can only read.
#include <brine/brine.hpp>

struct money {
    long cents;
};
template <>
struct brine::codec<money> {
    static bool decode(auto& in, money& value) { return in.number(value.cents); }
};

struct invoice {
    money total;
};

static_assert(brine::decodable<invoice>);

static_assert(!brine::encodable<invoice>);
void write(invoice const& value) { static_cast<void>(brine::to_json(value)); }
