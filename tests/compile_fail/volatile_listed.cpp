// expect: "device \$\.state"
// expect: "(volatile int|int volatile)"
// expect: drop volatile
// needs: exceptions
// The same, listed by hand.
#include <brine/brine.hpp>

struct device {
    int id;
    int volatile state;
    static constexpr auto json = brine::fields<&device::id, &device::state>;
};

static_assert(!brine::encodable<device>);
void write(device const& value) { static_cast<void>(brine::to_json(value)); }
