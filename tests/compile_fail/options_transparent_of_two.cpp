// expect: "pair \$"
// expect: "pair"
// expect: a transparent record has one member that takes part; skip the others, or drop brine::transparent
// needs: exceptions
// Which of the two would it be?
#include <brine/brine.hpp>

struct pair {
    int a = 0;
    int b = 0;
    static constexpr auto json = brine::annotate(brine::transparent);
};

static_assert(!brine::encodable<pair> && !brine::decodable<pair>);
void write(pair const& value) { static_cast<void>(brine::to_json(value)); }
