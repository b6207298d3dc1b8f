// expect: "node \$\.parent"
// expect: std::weak_ptr<int>
// expect: list its members with brine::fields, or specialise brine::codec, before its first use
// needs: exceptions
// It owns nothing.
#include <brine/brine.hpp>

#include <memory>

struct node {
    std::weak_ptr<int> parent;
};

static_assert(!brine::encodable<node>);
void write(node const& value) { static_cast<void>(brine::to_json(value)); }
