// expect: "colour \$"
// expect: two of its names are the same; rename one of them
// needs: exceptions
// An alias that is another enumerator's name.
#include <brine/brine.hpp>

enum class colour { red, green };
template <>
inline constexpr auto brine::annotations<colour> = brine::annotate(brine::enumerator<colour::red>(brine::alias<"green">));

static_assert(!brine::decodable<colour>);
void write(colour value) { static_cast<void>(brine::to_json(value)); }
