/// Missing, null and a value: what may be said apart, and a patch that says only what changes (RFC 7396).
#include <brine/brine.hpp>

#include <iostream>
#include <optional>
#include <string>

struct booking {
    std::string guest;
    std::optional<int> cabin;      // missing when there is none
    brine::nullable<int> deck;     // always there, null when there is none
    brine::maybe<int> table;       // missing: nobody asked; null: wants none
    int nights = 1;

    static constexpr auto json = brine::annotate(brine::field<&booking::nights>(brine::defaulted));
};

int main() {
    auto kept = brine::from_json<booking>(R"({"guest":"Ng","deck":null,"table":null})");
    auto const first = brine::to_json(kept);
    std::cout << first << '\n';  // {"guest":"Ng","deck":null,"table":null,"nights":1}

    brine::update_json(R"({"cabin":7,"nights":3})", kept);
    brine::update_json(R"({"deck":2,"nights":null})", kept);
    auto const last = brine::to_json(kept);
    std::cout << last << '\n';  // {"guest":"Ng","cabin":7,"deck":2,"table":null,"nights":1}

    auto const wrong = brine::try_from_json<booking>(R"({"guest":"Ng"})");
    if (!wrong) std::cout << wrong.error().message() << '\n';  // $.deck: missing member
    return first == R"({"guest":"Ng","deck":null,"table":null,"nights":1})" && last == R"({"guest":"Ng","cabin":7,"deck":2,"table":null,"nights":1})" ? 0 : 1;
}
