// expect: "catalogue \$\.entries\[\]\[1\]"
// expect: "session( ?\*)"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Pointers under keys that may occur more than once.
#include <brine/brine.hpp>

#include <map>
#include <string>

class session;
struct catalogue {
    std::multimap<std::string, session*> entries;
};

static_assert(!brine::encodable<catalogue>);
void write(catalogue const& value) { static_cast<void>(brine::to_json(value)); }
