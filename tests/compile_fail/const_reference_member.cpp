// expect: "line \$"
// expect: "line"
// expect: it has a reference member; hold a value, or pass an id
// needs: exceptions
// It may be gone, and nothing can be read into it.
#include <brine/brine.hpp>

#include <string>

struct line {
    int number;
    std::string const& text;
};

static_assert(!brine::encodable<line>);
void write(line const& value) { static_cast<void>(brine::to_json(value)); }
