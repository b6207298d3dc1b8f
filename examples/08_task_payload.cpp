/// What a task may carry: a database session in the order does not compile, the order's id and a payload struct do.
#include <brine/brine.hpp>

#include <iostream>
#include <map>
#include <string>
#include <vector>

class DbSession;
struct Customer { std::string name; DbSession* session = nullptr; };
struct Order { int id; std::map<std::string, Customer> customers; };
static_assert(!brine::serializable<Order>);
// brine::to_json(order) is one error, with the member, its type and the remedy (tests/compile_fail/order_with_session.cpp):
//     Order $.customers{}.session, DbSession*: pass its id, or copy the fields that the receiver needs

struct Invoice { int order; std::vector<std::string> customers; };  // the fields that the receiver needs

Invoice invoice_for(Order const& order) {
    Invoice made{order.id, {}};
    for (auto const& [key, customer] : order.customers) made.customers.push_back(customer.name);
    return made;
}

/// Runs a task here as another process would: what it gets has been through JSON, so nothing works only here.
template <brine::serializable Payload>
void enqueue(void (*task)(Payload const&), Payload const& payload) {
    task(brine::from_json<Payload>(brine::to_json(payload)));
}

int main() {
    Order const order{7, {{"buyer", {"Northern Light"}}}};
    static int done = 0;
    enqueue<int>([](int const& id) { done += id; std::cout << "order " << id << '\n'; }, order.id);
    enqueue<Invoice>([](Invoice const& to) {
        done += to.order; std::cout << "invoice for " << to.customers.at(0) << '\n';
    }, invoice_for(order));
    return done == 14 ? 0 : 1;
}
