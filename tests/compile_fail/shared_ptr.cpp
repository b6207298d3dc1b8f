// expect: "node \$\.next"
// expect: "std::shared_ptr<int>"
// expect: specialise brine::codec, before its first use
// needs: exceptions
// Shared ownership would be lost without a word.
#include <brine/brine.hpp>

#include <memory>

struct node {
    std::shared_ptr<int> next;
};

static_assert(!brine::encodable<node>);
void write(node const& value) { static_cast<void>(brine::to_json(value)); }
