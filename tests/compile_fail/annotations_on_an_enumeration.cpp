// expect: "car \$\.paint"
// expect: "colour"
// expect: an option stands in the wrong place
// needs: exceptions
// An option of a member at a type that has no members.
#include <brine/brine.hpp>

struct other {
    int id;
};
enum class colour { red, green };
template <>
inline constexpr auto brine::annotations<colour> = brine::annotate(brine::field<&other::id>(brine::rename<"x">));

struct car {
    colour paint;
};

static_assert(!brine::encodable<car>);
void write(car const& value) { static_cast<void>(brine::to_json(value)); }
