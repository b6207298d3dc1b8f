/// What a text that does not fit gets: an exception that names the place, the thing and what would have been right.
#include <brine/brine.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct member {
    std::string name;
    int age;
};
struct team {
    std::string title;
    std::vector<member> members;
};

int main() {
    std::string_view const text = R"({
    "title": "crew",
    "members": [
        {"name": "Ada", "age": 36},
        {"name": "Kim", "age": "twenty"}
    ]
})";
    try {
        auto const crew = brine::from_json<team>(text);
        std::cerr << crew.title << " was accepted\n";
    } catch (brine::exception const& failure) {
        std::cout << failure.what() << '\n';  // path, reason, line, column and an excerpt
        auto const& error = failure.error();
        return error.path == "$.members[1].age" && error.code == brine::errc::expected_integer ? 0 : 1;
    }
    return 1;
}
