// expect: "drawing \$\.first"
// expect: "shape"
// expect: it has virtual functions; list its members with brine::fields, or specialise brine::codec
// needs: exceptions
// A value of such a type may be more than its type says.
#include <brine/brine.hpp>

struct shape {
    int id = 0;
    virtual double area() const { return 0; }
    virtual ~shape() = default;
};

struct drawing {
    shape first;
};

static_assert(!brine::encodable<drawing>);
void write(drawing const& value) { static_cast<void>(brine::to_json(value)); }
