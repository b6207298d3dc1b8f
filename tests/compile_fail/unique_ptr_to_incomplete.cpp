// expect: later
// expect: incomplete
// needs: exceptions
// Its content is only declared.
#include <brine/brine.hpp>

#include <memory>

struct later;
struct node {
    std::unique_ptr<later> next;
};

static_assert(!brine::encodable<node>);
void write(node const& value) { static_cast<void>(brine::to_json(value)); }
