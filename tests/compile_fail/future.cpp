// expect: "request \$\.answer"
// expect: "std::future<int>"
// expect: it is a handle of this process; pass its id, or copy the fields that the receiver needs
// needs: exceptions
// What is not there yet.
#include <brine/brine.hpp>

#include <future>

struct request {
    int id;
    std::future<int> answer;
};

static_assert(!brine::encodable<request>);
void write(request const& value) { static_cast<void>(brine::to_json(value)); }
