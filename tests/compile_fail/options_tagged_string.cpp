// expect: "car \$"
// expect: an option does not fit the type of its member
// needs: exceptions
// Only a variant can be tagged.
#include <brine/brine.hpp>

#include <string>

struct car {
    std::string name;
    static constexpr auto json = brine::annotate(brine::field<&car::name>(brine::tagged_internally<"type">));
};

static_assert(!brine::encodable<car>);
void write(car const& value) { static_cast<void>(brine::to_json(value)); }
