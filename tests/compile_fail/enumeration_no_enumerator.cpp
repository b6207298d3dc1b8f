// expect: "colour \$"
// expect: its annotations say something about a value that is no enumerator; name enumerators
// needs: exceptions
// A name for a number.
#include <brine/brine.hpp>

enum class colour { red, green };
template <>
inline constexpr auto brine::annotations<colour> = brine::annotate(brine::enumerator<static_cast<colour>(7)>(brine::rename<"blue">));

static_assert(!brine::encodable<colour>);
void write(colour value) { static_cast<void>(brine::to_json(value)); }
