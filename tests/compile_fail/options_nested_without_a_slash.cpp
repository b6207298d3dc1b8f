// expect: "mail \$"
// expect: "mail"
// expect: brine::nested takes a JSON Pointer, such as
// needs: exceptions
// A JSON Pointer starts with a slash.
#include <brine/brine.hpp>

struct mail {
    int id = 0;
    static constexpr auto json = brine::annotate(brine::field<&mail::id>(brine::nested<"body/id">));
};

static_assert(!brine::encodable<mail> && !brine::decodable<mail>);
void write(mail const& value) { static_cast<void>(brine::to_json(value)); }
