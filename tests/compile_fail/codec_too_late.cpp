// expect: money
// expect: after instantiation
// A codec that comes after the first use would be ignored by the answer already given.
#include <brine/brine.hpp>

class money {
    [[maybe_unused]] long cents_ = 0;
};

static_assert(!brine::encodable<money>);

template <>
struct brine::codec<money> {
    static bool encode(auto& out, money const&) { return out.null(); }
};
