/// Members in another place: those of a member in its own place, one that stands deeper, and all keys that nobody knows.
#include <brine/brine.hpp>

#include <iostream>
#include <map>
#include <optional>
#include <string>

struct page {
    int number = 1;
    int size = 20;
};
struct position {
    double lat = 0, lon = 0;
};

struct query {
    std::string text;
    page shown;
    std::optional<position> near;
    std::string user;
    std::map<std::string, std::string> rest;

    static constexpr auto json = brine::annotate(brine::field<&query::shown>(brine::flatten), brine::field<&query::near>(brine::flatten),
                                                 brine::field<&query::user>(brine::nested<"/client/user">),
                                                 brine::capture_unknown<&query::rest>);
};

int main() {
    auto const asked = brine::from_json<query>(R"({"lang":"fr","number":2,"size":10,"text":"sel","client":{"user":"ng"}})");
    auto const text = brine::to_json(asked);
    std::cout << text << '\n';  // {"text":"sel","number":2,"size":10,"client":{"user":"ng"},"lang":"fr"}

    auto const half = brine::try_from_json<query>(R"({"text":"","number":1,"size":1,"client":{"user":""},"lat":48.6})");
    std::cout << half.error().message() << '\n';  // $.lon: missing member
    return !asked.near && text == R"({"text":"sel","number":2,"size":10,"client":{"user":"ng"},"lang":"fr"})" ? 0 : 1;
}
