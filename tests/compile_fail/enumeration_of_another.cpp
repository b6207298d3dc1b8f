// expect: "colour \$"
// expect: its annotations say something about a member of another class; name members of this one
// needs: exceptions
// An enumerator of another enumeration.
#include <brine/brine.hpp>

enum class colour { red, green };
enum class light { red, green };
template <>
inline constexpr auto brine::annotations<colour> = brine::annotate(brine::enumerator<light::red>(brine::rename<"stop">));

static_assert(!brine::encodable<colour>);
void write(colour value) { static_cast<void>(brine::to_json(value)); }
