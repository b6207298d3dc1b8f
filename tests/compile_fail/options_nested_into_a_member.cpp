// expect: "mail \$"
// expect: "mail"
// expect: two of its members have the same key; rename one of them
// needs: exceptions
// The object of one member has the key of another.
#include <brine/brine.hpp>

struct mail {
    int id = 0;
    int body = 0;
    static constexpr auto json = brine::annotate(brine::field<&mail::id>(brine::nested<"/body/id">));
};

static_assert(!brine::encodable<mail> && !brine::decodable<mail>);
void write(mail const& value) { static_cast<void>(brine::to_json(value)); }
