// expect: "amount \$"
// expect: "amount"
// expect: it has no default constructor to be read into; add one, or specialise brine::codec
// needs: exceptions
// There is nothing to read the value into.
#include <brine/brine.hpp>

class amount {
    long cents_;

public:
    explicit amount(long cents) : cents_(cents) {}
    static constexpr auto json = brine::fields<&amount::cents_>;
};

static_assert(brine::encodable<amount>);

static_assert(!brine::decodable<amount>);
amount read() { return brine::from_json<amount>("null"); }
