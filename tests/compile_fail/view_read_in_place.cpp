// expect: "greeting \$\.text"
// expect: it is a view; use an owning type, such as std::string or std::vector
// needs: exceptions
// A view, read in place.
#include <brine/brine.hpp>

#include <string>
#include <string_view>

struct greeting {
    std::string_view text;
};

static_assert(brine::encodable<greeting> && !brine::decodable<greeting>);
void read(std::string const& text, greeting& value) { brine::from_json(text, value); }
