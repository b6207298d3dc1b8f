// expect: "point \$"
// expect: "point"
// expect: an option does not fit the type of its member; drop it, or give it a function that takes the member
// needs: exceptions
// There is no fresh object that a default could be taken from.
#include <brine/brine.hpp>

class point {
    int x_, y_;

public:
    point(int x, int y) : x_(x), y_(y) {}
    [[nodiscard]] int sum() const { return x_ + y_; }
    static constexpr auto json = brine::annotate(brine::fields<&point::x_, &point::y_>, brine::construct_with<>, brine::defaulted_all);
};

static_assert(!brine::encodable<point> && !brine::decodable<point>);
void write(point const& value) { static_cast<void>(brine::to_json(value)); }
