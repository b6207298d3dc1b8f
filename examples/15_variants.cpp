/// Variants: which alternative a value is, by its JSON kind, or by a tag that may stand anywhere among the members.
#include <brine/brine.hpp>

#include <iostream>
#include <string>
#include <variant>
#include <vector>

struct hoist {
    std::string flag;
};
struct sail_to {
    double latitude, longitude;
};
using order = std::variant<hoist, sail_to>;
template <>
inline constexpr auto brine::annotations<order> = brine::annotate(brine::tagged_internally<"order">, brine::rename_all<brine::naming::kebab>);

struct log_entry {
    std::variant<int, std::string> watch;  // a number or a text: the kind says which
    std::vector<order> orders;
};

int main() {
    auto const read = brine::from_json<log_entry>(R"({"watch":"dog","orders":[{"latitude":48.6,"longitude":-2.0,"order":"sail-to"},{"order":"hoist","flag":"Q"}]})");
    auto const written = brine::to_json(read);
    std::cout << written << '\n';

    bool complains = true;
    for (auto const* const text : {R"({"watch":1,"orders":[{"order":"sail_to"}]})", R"({"watch":[],"orders":[]})"}) {
        auto const wrong = brine::try_from_json<log_entry>(text);
        complains = complains && !wrong;
        if (!wrong) std::cout << wrong.error().message() << '\n';
    }
    return complains && written == R"({"watch":"dog","orders":[{"order":"sail-to","latitude":48.6,"longitude":-2.0},{"order":"hoist","flag":"Q"}]})" ? 0 : 1;
}
