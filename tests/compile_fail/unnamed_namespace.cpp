// expect: namespace.*note \$\.ow
// expect: "int\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A type of one translation unit.
#include <brine/brine.hpp>

namespace {
struct note {
    int* owner;
};
}  // namespace

static_assert(!brine::encodable<note>);
int main() { return static_cast<int>(brine::to_json(note{}).size()); }
