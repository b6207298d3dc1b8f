// expect: "setting \$\.value"
// expect: its alternatives share a kind of JSON value; say how it is tagged, such as with brine::tagged_externally
// needs: exceptions
// Two alternatives that are both numbers, and nobody says how to tell them apart.
#include <brine/brine.hpp>

#include <variant>

struct setting {
    std::variant<int, double> value;
};

static_assert(!brine::encodable<setting>);
void write(setting const& value) { static_cast<void>(brine::to_json(value)); }
