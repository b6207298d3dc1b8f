// expect: "mail \$"
// expect: "mail"
// expect: two options of one member contradict each other; drop one of them
// needs: exceptions
// A pointer says the key, too.
#include <brine/brine.hpp>

struct mail {
    int id = 0;
    static constexpr auto json = brine::annotate(brine::field<&mail::id>(brine::nested<"/body/id">, brine::rename<"no">));
};

static_assert(!brine::encodable<mail> && !brine::decodable<mail>);
void write(mail const& value) { static_cast<void>(brine::to_json(value)); }
