// expect: "money \$"
// expect: "money"
// expect: specialise brine::codec, before its first use
// needs: exceptions
// A codec that comes after the first use is not seen; the complaint mentions it.
#include <brine/brine.hpp>

#if defined(__GNUC__) && __GNUC__ >= 16
#pragma GCC diagnostic ignored "-Wsfinae-incomplete"  // points at the late codec by itself, which would be a second error
#endif

class money {
    [[maybe_unused]] long cents_ = 0;
};

static_assert(!brine::encodable<money>);

template <>
struct brine::codec<money> {
    static bool encode(auto& out, money const&) { return out.null(); }
};

void write(money const& value) { static_cast<void>(brine::to_json(value)); }
