// expect: "circle \$"
// expect: "circle"
// expect: one of its properties has no setter; add one, or say brine::skip_reading
// needs: exceptions
// What is only got cannot be read.
#include <brine/brine.hpp>

class circle {
    double radius_ = 1;

public:
    [[nodiscard]] double area() const { return 3.14159 * radius_ * radius_; }
    static constexpr auto json = brine::fields<brine::property<"area", &circle::area>>;
};

static_assert(!brine::encodable<circle> && !brine::decodable<circle>);
void write(circle const& value) { static_cast<void>(brine::to_json(value)); }
