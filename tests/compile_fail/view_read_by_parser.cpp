// expect: "greeting \$\.text"
// expect: it is a view; use an owning type, such as std::string or std::vector
// A view, read by a parser.
#include <brine/brine.hpp>

#include <string>
#include <string_view>

struct greeting {
    std::string_view text;
};

static_assert(brine::encodable<greeting> && !brine::decodable<greeting>);
bool read(brine::parser& with, std::string const& text) { return with.try_from_json<greeting>(text).has_value(); }
