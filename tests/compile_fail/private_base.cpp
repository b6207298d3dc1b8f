// expect: "point \$"
// expect: "point"
// expect: its annotations say something about a member of another class; name members of this one
// needs: exceptions
// A private base is nobody's business.
#include <brine/brine.hpp>

struct base {
    int id = 0;
};
class point : base {
public:
    [[nodiscard]] int number() const { return id; }
    static constexpr auto json = brine::fields<brine::base<base>>;
};

static_assert(!brine::encodable<point> && !brine::decodable<point>);
void write(point const& value) { static_cast<void>(brine::to_json(value)); }
