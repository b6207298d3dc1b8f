// expect: "node \$"
// expect: "node"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// A list cannot be flattened into one object.
#include <brine/brine.hpp>

#include <memory>

struct node {
    int value = 0;
    std::unique_ptr<node> next{};
    static constexpr auto json = brine::annotate(brine::field<&node::next>(brine::flatten));
};

static_assert(!brine::encodable<node> && !brine::decodable<node>);
void write(node const& value) { static_cast<void>(brine::to_json(value)); }
