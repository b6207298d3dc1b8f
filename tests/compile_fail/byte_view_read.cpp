// expect: "packet \$\.body"
// expect: std::span<.*byte
// expect: it is a view; use an owning type, such as std::string or std::vector
// needs: exceptions
// A view of bytes.
#include <brine/brine.hpp>

#include <cstddef>
#include <span>

struct packet {
    std::span<std::byte const> body;
};

static_assert(brine::encodable<packet> && !brine::decodable<packet>);
packet read() { return brine::from_json<packet>("null"); }
