/// Many messages of one kind: a parser, a target and an output string that keep their memory from one to the next.
#include <brine/brine.hpp>

#include <array>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct message {
    std::string topic;
    std::vector<int> values;
};

int main() {
    std::array<std::string_view, 2> const texts{R"({"topic":"long","values":[1,2,3,4]})",
                                                R"({"topic":"short","values":[5]})"};
    brine::parser parser;  // one thread at a time
    message received;
    std::string sent;
    for (auto const text : texts) {
        parser.from_json(text, received);  // replaces, never appends
        brine::to_json(received, sent);
        std::cout << sent << '\n';
        if (sent != text) return 1;
    }
    std::cout << brine::to_json<brine::indented<2>>(received) << '\n';
    return received.values.size() == 1 ? 0 : 1;
}
