// expect: "line \$"
// expect: "line"
// expect: it has a reference member; hold a value, or pass an id
// needs: exceptions
// The same.
#include <brine/brine.hpp>

#include <string>

struct line {
    std::string&& text;
};

static_assert(!brine::encodable<line>);
void write(line const& value) { static_cast<void>(brine::to_json(value)); }
