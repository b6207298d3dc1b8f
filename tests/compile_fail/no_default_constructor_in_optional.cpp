// expect: "bill \$\.total"
// expect: "amount"
// expect: it has no default constructor to be read into; add one, or specialise brine::codec
// needs: exceptions
// There is nothing to read an element into.
#include <brine/brine.hpp>

#include <optional>

class amount {
    long cents_;

public:
    explicit amount(long cents) : cents_(cents) {}
    static constexpr auto json = brine::fields<&amount::cents_>;
};

struct bill {
    std::optional<amount> total;
};

static_assert(brine::encodable<bill>);

static_assert(!brine::decodable<bill>);
bill read() { return brine::from_json<bill>("null"); }
