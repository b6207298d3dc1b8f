/// What a text that does not fit gets: an exception that names the place, the thing and what would have been right.
#include <brine/brine.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct cabin { std::string deck; int beds; };
struct ship { std::string name; std::vector<cabin> cabins; };

int main() {
    std::string_view const text = R"({
    "name": "Pourquoi-Pas?",
    "cabins": [
        {"deck": "upper", "beds": 4},
        {"deck": "lower", "beds": "two"}
    ]
})";
    try {
        auto const barque = brine::from_json<ship>(text);
        std::cerr << barque.name << " was accepted\n";
    } catch (brine::exception const& failure) {
        std::cout << failure.what() << '\n';  // path, reason, line, column and an excerpt
        auto const& error = failure.error();
        return error.path == "$.cabins[1].beds" && error.code == brine::errc::expected_integer ? 0 : 1;
    }
    return 1;
}
