// expect: "nothing \$\.value"
// expect: "(std::nullptr_t|nullptr_t|decltype\(nullptr\))"
// expect: specialise brine::codec, before its first use
// needs: exceptions
// The type of nullptr.
#include <brine/brine.hpp>

#include <cstddef>

struct nothing {
    std::nullptr_t value;
};

static_assert(!brine::encodable<nothing>);
void write(nothing const& value) { static_cast<void>(brine::to_json(value)); }
