// expect: "row \$\.cells"
// expect: "std::initializer_list<int>"
// expect: it is a view; use an owning type, such as std::string or std::vector
// needs: exceptions
// It owns nothing.
#include <brine/brine.hpp>

#include <initializer_list>

struct row {
    std::initializer_list<int> cells;
};

static_assert(brine::encodable<row> && !brine::decodable<row>);
row read() { return brine::from_json<row>("null"); }
