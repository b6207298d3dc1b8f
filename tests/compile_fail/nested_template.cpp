// expect: "page<box<int ?\*> ?> \$\.all\[\]\.item"
// expect: "int\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Templates in templates, a pointer at the bottom.
#include <brine/brine.hpp>

#include <vector>

template <class T>
struct box {
    T item;
};
template <class T>
struct page {
    std::vector<T> all;
};

static_assert(!brine::encodable<page<box<int*>>>);
void write(page<box<int*>> const& value) { static_cast<void>(brine::to_json(value)); }
