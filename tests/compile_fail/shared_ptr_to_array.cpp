// expect: "node \$\.next"
// expect: std::shared_ptr<int ?\[\]>
// expect: list its members with brine::fields, or specialise brine::codec, before its first use
// needs: exceptions
// Nobody knows how long the array is.
#include <brine/brine.hpp>

#include <memory>

struct node {
    std::shared_ptr<int[]> next;
};

static_assert(!brine::encodable<node>);
void write(node const& value) { static_cast<void>(brine::to_json(value)); }
