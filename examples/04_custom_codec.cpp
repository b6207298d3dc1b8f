/// A type that brine does not know: one specialisation teaches it both directions, and it works everywhere.
#include <brine/brine.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

struct uuid {
    std::string text;
};

bool is_uuid(std::string const& text) { return text.size() == 36 && std::count(text.begin(), text.end(), '-') == 4; }

template <>
struct brine::codec<uuid> {
    static bool encode(auto& out, uuid const& id) { return out.string(id.text); }
    static bool decode(auto& in, uuid& id) {
        std::string text;
        if (!in.string(text)) return false;  // the error is already recorded
        if (!is_uuid(text)) return in.reject("not a UUID");
        id.text = std::move(text);
        return true;
    }
};

struct order {
    uuid id;
    std::vector<uuid> lines;
};

int main() {
    auto const text = R"({"id":"123e4567-e89b-12d3-a456-426614174000","lines":[]})";
    auto const refused = brine::try_from_json<order>(R"({"id":"12","lines":[]})");
    if (refused || brine::to_json(brine::from_json<order>(text)) != text) return 1;
    std::cout << refused.error().message() << '\n';  // $.id: not a UUID
    return refused.error().path == "$.id" ? 0 : 1;
}
