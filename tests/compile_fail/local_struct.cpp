// expect: note \$\.owner"
// expect: "int\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A type that only one function knows.
#include <brine/brine.hpp>

int main() {
    struct note {
        int id;
        int* owner;
    };
    static_assert(!brine::encodable<note>);
    return static_cast<int>(brine::to_json(note{}).size());
}
