// expect: "log_target \$\.file"
// expect: "(FILE|_IO_FILE)\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// A file of the C library.
#include <brine/brine.hpp>

#include <cstdio>

struct log_target {
    std::FILE* file;
};

static_assert(!brine::encodable<log_target>);
void write(log_target const& value) { static_cast<void>(brine::to_json(value)); }
