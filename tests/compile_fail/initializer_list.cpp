// expect: "row \$\.cells"
// expect: "std::initializer_list<int>"
// expect: specialise brine::codec, before its first use
// needs: exceptions
// It owns nothing.
#include <brine/brine.hpp>

#include <initializer_list>

struct row {
    std::initializer_list<int> cells;
};

static_assert(!brine::encodable<row>);
void write(row const& value) { static_cast<void>(brine::to_json(value)); }
