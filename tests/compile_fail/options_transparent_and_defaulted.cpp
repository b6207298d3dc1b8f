// expect: "id \$"
// expect: "id"
// expect: an option is about keys or about leaving out, but it is written without keys; drop the option
// needs: exceptions
// What is always there is never missing.
#include <brine/brine.hpp>

struct id {
    int value = 0;
    static constexpr auto json = brine::annotate(brine::transparent, brine::field<&id::value>(brine::defaulted));
};

static_assert(!brine::encodable<id> && !brine::decodable<id>);
void write(id const& value) { static_cast<void>(brine::to_json(value)); }
