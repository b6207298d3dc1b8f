/// A member whose JSON name is no C++ name: options live beside the type, the member keeps its own type.
#include <brine/brine.hpp>

#include <iostream>
#include <string>

struct account {
    std::string name;
    bool protected_ = false;
};
template <>
inline constexpr auto brine::annotations<account> =
    brine::annotate(brine::field<&account::protected_>(brine::rename<"protected">));

struct shelf {
    int id = 0;
    std::string label;
    static constexpr auto json =
        brine::annotate(brine::field<&shelf::label>(brine::rename<"display-label">));  // or inside
};

int main() {
    auto const text = brine::to_json(account{"Northern Light", true});
    auto const books = brine::to_json(shelf{7, "novels"});
    std::cout << text << '\n' << books << '\n';
    bool const renamed =
        text == R"({"name":"Northern Light","protected":true})" && books == R"({"id":7,"display-label":"novels"})";
    return renamed && brine::from_json<account>(text).protected_ ? 0 : 1;
}
