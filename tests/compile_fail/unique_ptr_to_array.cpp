// expect: "buffer \$\.bytes"
// expect: "std::unique_ptr<int ?\[\]>"
// expect: specialise brine::codec, before its first use
// needs: exceptions
// It does not know how many elements it has.
#include <brine/brine.hpp>

#include <memory>

struct buffer {
    std::unique_ptr<int[]> bytes;
};

static_assert(!brine::encodable<buffer>);
void write(buffer const& value) { static_cast<void>(brine::to_json(value)); }
