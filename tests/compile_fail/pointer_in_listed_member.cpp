// expect: "account \$\.session_"
// expect: "session\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Members listed with brine::fields are looked at like others.
#include <brine/brine.hpp>

struct session;

class account {
    int id_ = 0;
    session* session_ = nullptr;

public:
    static constexpr auto json = brine::fields<&account::id_, &account::session_>;
};

static_assert(!brine::encodable<account>);
void write(account const& value) { static_cast<void>(brine::to_json(value)); }
