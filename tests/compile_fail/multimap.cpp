// expect: "catalogue \$\.entries"
// expect: "std::multimap<
// expect: specialise brine::codec, before its first use
// needs: exceptions
// One key may occur twice, in JSON it may not.
#include <brine/brine.hpp>

#include <map>
#include <string>

struct catalogue {
    std::multimap<std::string, int> entries;
};

static_assert(!brine::encodable<catalogue>);
void write(catalogue const& value) { static_cast<void>(brine::to_json(value)); }
