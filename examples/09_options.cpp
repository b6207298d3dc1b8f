/// Options of fields and of types: keys in another style, defaults, what is not written, checks. They stand beside the
/// members, whose types stay what they are.
#include <brine/brine.hpp>

#include <iostream>
#include <optional>
#include <string>

bool is_port(int number) { return number > 0 && number < 65536; }

struct server {
    std::string host_name = "localhost";
    int port = 8080;
    std::optional<int> max_clients;
    std::string password;
    long cached_load = 0;

    static constexpr auto json = brine::annotate(
        brine::rename_all<brine::naming::camel>, brine::deny_unknown, brine::defaulted_all,
        brine::field<&server::host_name>(brine::alias<"host">),
        brine::field<&server::port>(brine::validate<&is_port, "a port is wanted, from 1 to 65535">),
        brine::field<&server::password>(brine::skip_writing, brine::required), brine::field<&server::cached_load>(brine::skip));
};

int main() {
    auto const read = brine::from_json<server>(R"({"host":"example.org","password":"sesame"})");
    auto const written = brine::to_json(read);
    std::cout << written << '\n';

    bool complains = true;
    for (auto const* const text : {R"({"password":"","port":70000})", R"({"password":"","maxClient":3})", R"({"port":80})"}) {
        auto const wrong = brine::try_from_json<server>(text);
        complains = complains && !wrong;
        if (!wrong) std::cout << wrong.error().message() << '\n';
    }
    return complains && written == R"({"hostName":"example.org","port":8080})" ? 0 : 1;
}
