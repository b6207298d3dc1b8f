// expect: "greeting \$\.text"
// expect: "std::basic_string_view<char>"
// expect: it is a view; use an owning type, such as std::string or std::vector
// needs: exceptions
// A view can be written, but read it would point into a text that may be gone.
#include <brine/brine.hpp>

#include <string_view>

struct greeting {
    std::string_view text;
};

static_assert(brine::encodable<greeting>);

static_assert(!brine::decodable<greeting>);
greeting read() { return brine::from_json<greeting>("null"); }
