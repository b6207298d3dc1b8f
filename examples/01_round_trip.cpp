/// A plain struct to JSON and back: no macro, no base class, no list of members.
#include <brine/brine.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

struct address { std::string street; int zip; };
struct person { std::string name; std::vector<std::string> languages; std::optional<address> home; };

int main() {
    person const ada{"Ada", {"English", "French"}, address{"St James's Square", 12}};
    std::string const text = brine::to_json(ada);
    std::cout << text << '\n';  // {"name":"Ada","languages":["English","French"],"home":{…}}
    auto const again = brine::from_json<person>(text);
    return again.name == "Ada" && again.languages.size() == 2 && again.home->zip == 12 ? 0 : 1;
}
