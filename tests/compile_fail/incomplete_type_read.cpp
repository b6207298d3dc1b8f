// expect: "later
// expect: incomplete
// needs: exceptions
// The same, read in place.
#include <brine/brine.hpp>

#include <string>

struct later;
void read(std::string const& text, later& value) { brine::from_json(text, value); }
