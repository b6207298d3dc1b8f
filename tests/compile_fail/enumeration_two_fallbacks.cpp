// expect: "colour \$"
// expect: two options of one member contradict each other
// needs: exceptions
// Two enumerators that would stand for unknown names.
#include <brine/brine.hpp>

enum class colour { red, green };
template <>
inline constexpr auto brine::annotations<colour> =
    brine::annotate(brine::enumerator<colour::red>(brine::fallback), brine::enumerator<colour::green>(brine::fallback));

static_assert(!brine::encodable<colour>);
void write(colour value) { static_cast<void>(brine::to_json(value)); }
