// expect: "Ledger \$\.balance"
// expect: "Money"
// expect: list its members with brine::fields, or specialise brine::codec, before its first use
// needs: exceptions
// A class that hides its members.
#include <brine/brine.hpp>

class Money {
public:
    explicit Money(long cents) : cents_(cents) {}
    long cents() const { return cents_; }

private:
    long cents_;
};

struct Ledger {
    int id;
    Money balance;
};

static_assert(!brine::encodable<Ledger>);
void write(Ledger const& value) { static_cast<void>(brine::to_json(value)); }
