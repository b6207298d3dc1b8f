// expect: "money \$"
// expect: "money"
// expect: its brine::codec has no encode; add it, or only read the type
// needs: exceptions
// An encode that does not say whether it succeeded is none.
#include <brine/brine.hpp>

struct money {
    long cents;
};
template <>
struct brine::codec<money> {
    static void encode(auto& out, money const& value) { static_cast<void>(out.number(value.cents)); }
    static bool decode(auto& in, money& value) { return in.number(value.cents); }
};

static_assert(!brine::encodable<money>);
void write(money const& value) { static_cast<void>(brine::to_json(value)); }
