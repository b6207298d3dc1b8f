/// A class that has a text which says all of it: written and read as that text, wherever it occurs.
#include <brine/brine.hpp>

#include <charconv>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <system_error>

class temperature {
public:
    temperature() = default;
    explicit temperature(int celsius) : celsius_(celsius) {}
    [[nodiscard]] std::string to_string() const { return std::to_string(celsius_) + " C"; }
    static std::optional<temperature> parse(std::string const& text) {
        temperature read;
        auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), read.celsius_);
        bool const whole = failed == std::errc() && std::string(end, text.data() + text.size()) == " C";
        return whole ? std::optional(read) : std::nullopt;
    }

private:
    int celsius_ = 0;
};

template <>
struct brine::codec<temperature> : brine::via<std::string, &temperature::to_string, &temperature::parse> {};

int main() {
    std::map<std::string, temperature> const rooms{{"attic", temperature(31)}, {"cellar", temperature(-2)}};
    auto const text = brine::to_json(rooms);
    std::cout << text << '\n';  // {"attic":"31 C","cellar":"-2 C"}

    using house = std::map<std::string, temperature>;
    auto const wrong = brine::try_from_json<house>(R"({"attic":"hot"})");
    if (wrong) return 1;
    std::cout << wrong.error().message() << '\n';  // $["attic"]: not a valid value
    return brine::to_json(brine::from_json<house>(text)) == text ? 0 : 1;
}
