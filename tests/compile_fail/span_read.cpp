// expect: "row \$\.cells"
// expect: "std::span<(const int|int const)>"
// expect: it is a view; use an owning type, such as std::string or std::vector
// needs: exceptions
// A span owns nothing.
#include <brine/brine.hpp>

#include <span>

struct row {
    std::span<int const> cells;
};

static_assert(brine::encodable<row>);

static_assert(!brine::decodable<row>);
row read() { return brine::from_json<row>("null"); }
