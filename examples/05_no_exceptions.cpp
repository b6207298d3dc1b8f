/// Without exceptions, and without allocation on output: results that are tested, and a buffer of the caller's.
#include <brine/brine.hpp>

#include <array>
#include <cstdio>
#include <string_view>

struct reading {
    int sensor;
    double celsius;
};

int main() {
    auto const read = brine::try_from_json<reading>(R"({"sensor":7,"celsius":21.5})");
    if (!read) return 1;

    std::array<char, 64> buffer{};
    auto const written = brine::try_to_json(*read, buffer);
    if (!written) return 1;
    std::string_view const text(buffer.data(), *written);
    std::printf("%.*s\n", static_cast<int>(text.size()), text.data());

    std::array<char, 10> small{};
    auto const refused = brine::try_to_json(*read, small);
    if (refused) return 1;
    std::printf("%s\n", refused.error().message().c_str());
    return text == R"({"sensor":7,"celsius":21.5})" && refused.error().code == brine::errc::buffer_too_small ? 0 : 1;
}
