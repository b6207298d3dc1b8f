// expect: "drawing \$\.shapes\[\]"
// expect: "shape"
// expect: it has virtual functions; list its members with brine::fields, or specialise brine::codec
// needs: exceptions
// A pointer to an interface, even one that owns.
#include <brine/brine.hpp>

#include <memory>
#include <vector>

struct shape {
    virtual double area() const = 0;
    virtual ~shape() = default;
};

struct drawing {
    std::vector<std::unique_ptr<shape>> shapes;
};

static_assert(!brine::encodable<drawing>);
void write(drawing const& value) { static_cast<void>(brine::to_json(value)); }
