// expect: "node \$\.next"
// expect: "node\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A list that owns its nodes by hand.
#include <brine/brine.hpp>

struct node {
    int value;
    node* next;
};

static_assert(!brine::encodable<node>);
void write(node const& value) { static_cast<void>(brine::to_json(value)); }
