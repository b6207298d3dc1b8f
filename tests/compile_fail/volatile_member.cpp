// expect: "device \$"
// expect: "device"
// expect: it has a volatile member; drop volatile
// needs: exceptions
// A register, or a misunderstanding.
#include <brine/brine.hpp>

struct device {
    int id;
    int volatile state;
};

static_assert(!brine::encodable<device>);
void write(device const& value) { static_cast<void>(brine::to_json(value)); }
