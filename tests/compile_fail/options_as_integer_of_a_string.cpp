// expect: "car \$"
// expect: an option does not fit the type of its member
// needs: exceptions
// as_integer is for enumerations.
#include <brine/brine.hpp>

#include <string>

struct car {
    std::string name;
    static constexpr auto json = brine::annotate(brine::field<&car::name>(brine::as_integer));
};

static_assert(!brine::encodable<car>);
void write(car const& value) { static_cast<void>(brine::to_json(value)); }
