/// A plain struct to JSON and back: no macro, no base class, no list of members.
#include <brine/brine.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

struct harbour { std::string name; int berths; };
struct ship { std::string name; std::vector<std::string> cargo; std::optional<harbour> bound_for; };

int main() {
    ship const barque{"Pourquoi-Pas?", {"salt", "rope"}, harbour{"Saint-Malo", 12}};
    std::string const text = brine::to_json(barque);
    std::cout << text << '\n';  // {"name":"Pourquoi-Pas?","cargo":["salt","rope"],"bound_for":{"name":"Saint-Malo","berths":12}}
    auto const again = brine::from_json<ship>(text);
    return again.cargo == barque.cargo && again.bound_for->berths == 12 ? 0 : 1;
}
