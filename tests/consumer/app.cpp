// What a program of a user looks like: it is built by a plain compiler line, and against an installed brine.
#include <brine/brine.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct order {
    int id;
    std::string customer;
    std::vector<double> prices;
    bool operator==(order const&) const = default;
};

int main() {
    order const sent{7, "Ada", {1.5, 20.0}};
    auto const text = brine::to_json(sent);
    std::puts(text.c_str());
    return brine::from_json<order>(text) == sent ? 0 : 1;
}
