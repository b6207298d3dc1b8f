// expect: "bill \$\.total{}"
// expect: "amount"
// expect: it has no default constructor to be read into; add one, or specialise brine::codec
// needs: exceptions
// There is nothing to read an element into.
#include <brine/brine.hpp>

#include <map>
#include <string>

class amount {
    long cents_;

public:
    explicit amount(long cents) : cents_(cents) {}
    static constexpr auto json = brine::fields<&amount::cents_>;
};

struct bill {
    std::map<std::string, amount> total;
};

static_assert(brine::encodable<bill>);

static_assert(!brine::decodable<bill>);
bill read() { return brine::from_json<bill>("null"); }
