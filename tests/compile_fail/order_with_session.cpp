// expect: "Order \$\.customers{}\.session"
// expect: "DbSession\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// The story of examples/08_task_payload.cpp: an order with a database session in it.
#include <brine/brine.hpp>

#include <map>
#include <string>

class DbSession;

struct Customer {
    std::string name;
    DbSession* session;
};

struct Order {
    int id;
    std::map<std::string, Customer> customers;
};

static_assert(!brine::encodable<Order>);
void write(Order const& value) { static_cast<void>(brine::to_json(value)); }
