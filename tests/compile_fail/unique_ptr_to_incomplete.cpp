// expect: "node \$\.next"
// expect: "later"
// expect: incomplete
// needs: exceptions
// The content of a pointer is only declared.
#include <brine/brine.hpp>

#include <memory>

struct later;
struct node {
    std::unique_ptr<later> next;
};

void write(node const& value) { static_cast<void>(brine::to_json(value)); }
