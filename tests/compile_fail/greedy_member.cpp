// expect: "message \$"
// expect: "message"
// expect: a member takes any value, as std::any does; give it a plain type, or specialise brine::codec
// needs: exceptions
// Its constructor takes whatever it is given, so the members cannot be counted.
#include <brine/brine.hpp>

struct holder {
    template <class T>
    holder(T const&) {}
};
struct message {
    holder content;
    int id;
};

static_assert(!brine::encodable<message>);
void write(message const& value) { static_cast<void>(brine::to_json(value)); }
