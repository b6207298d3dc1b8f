// expect: "upload \$\.source"
// expect: "std::basic_ifstream<char>"
// expect: it is a handle of this process; pass its id, or copy the fields that the receiver needs
// needs: exceptions
// An open file.
#include <brine/brine.hpp>

#include <fstream>

struct upload {
    std::ifstream source;
};

static_assert(!brine::encodable<upload>);
void write(upload const& value) { static_cast<void>(brine::to_json(value)); }
