// expect: "message \$\.next"
// expect: "message( ?\*)"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A view can be borrowed, a pointer cannot.
#include <brine/borrow.hpp>

#include <string_view>

struct message {
    std::string_view text;
    message* next;
};

static_assert(!brine::borrowable<message>);
void read() { static_cast<void>(brine::borrow<message>("{}")); }
