// expect: money
// expect: after instantiation
// A codec for a record that has been written without it: the language itself refuses it.
#include <brine/brine.hpp>

struct money {
    long cents;
};

static_assert(brine::serializable<money>);

template <>
struct brine::codec<money> {
    static bool encode(auto& out, money const& value) { return out.number(value.cents); }
    static bool decode(auto& in, money& value) { return in.number(value.cents); }
};
