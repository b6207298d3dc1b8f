/// Trees and lists: a type may contain itself through a vector, a map or a pointer that may be empty.
#include <brine/brine.hpp>

#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct node {
    int value;
    std::vector<node> children;
    std::unique_ptr<node> next;         // absent when empty
    std::map<int, std::string> labels;  // keys of JSON are text: {"1":"one"}
};

int main() {
    auto const text = R"({"value":1,"children":[{"value":2,"children":[],"labels":{}}],)"
                      R"("next":{"value":3,"children":[],"labels":{"1":"one"}},"labels":{}})";
    auto const tree = brine::from_json<node>(text);
    std::cout << brine::to_json(tree) << '\n';
    return tree.next->labels.at(1) == "one" && brine::to_json(tree) == text ? 0 : 1;
}
