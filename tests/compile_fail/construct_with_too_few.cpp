// expect: "point \$"
// expect: "point"
// expect: brine::construct_with does not make it of the values of its listed members, in their order; give it a function that does
// needs: exceptions
// The constructor takes two values.
#include <brine/brine.hpp>

class point {
    int x_, y_;

public:
    point(int x, int y) : x_(x), y_(y) {}
    [[nodiscard]] int sum() const { return x_ + y_; }
    static constexpr auto json = brine::annotate(brine::fields<&point::x_>, brine::construct_with<>);
};

static_assert(!brine::encodable<point> && !brine::decodable<point>);
void write(point const& value) { static_cast<void>(brine::to_json(value)); }
