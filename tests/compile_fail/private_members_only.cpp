// expect: "money \$"
// expect: "money"
// expect: list its members with brine::fields, or specialise brine::codec, before its first use
// needs: exceptions
// No constructor, but private members.
#include <brine/brine.hpp>

class money {
    [[maybe_unused]] long cents_ = 0;
};

static_assert(!brine::encodable<money>);
void write(money const& value) { static_cast<void>(brine::to_json(value)); }
