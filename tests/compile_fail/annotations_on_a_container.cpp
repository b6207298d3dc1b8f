// expect: "names \$"
// expect: "names"
// expect: it has annotations, but it is not a record; list its members with brine::fields, or drop them
// needs: exceptions
// What is said about it has no effect, since it has a form of its own.
#include <brine/brine.hpp>

#include <string>
#include <vector>

struct names : std::vector<std::string> {
    static constexpr auto json = brine::annotate();
};

static_assert(!brine::encodable<names>);
void write(names const& value) { static_cast<void>(brine::to_json(value)); }
