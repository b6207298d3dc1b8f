/// Enumerations by name, without macros; own names, flags and a fallback stand beside the type.
#include <brine/brine.hpp>

#include <iostream>
#include <map>
#include <string>

enum class weather { calm, light_breeze, storm, unknown };
template <>
inline constexpr auto brine::annotations<weather> =
    brine::annotate(brine::rename_all<brine::naming::kebab>, brine::enumerator<weather::storm>(brine::alias<"gale">),
                    brine::enumerator<weather::unknown>(brine::fallback));

enum class lights { port = 1, starboard = 2, masthead = 4 };
template <>
inline constexpr auto brine::annotations<lights> = brine::annotate(brine::flags);

enum class watch { first, middle, morning };

struct entry {
    weather seen;
    lights shown;
    std::map<watch, int> knots;
};

int main() {
    auto const read = brine::from_json<entry>(R"({"seen":"gale","shown":["port","masthead"],"knots":{"first":4,"morning":7}})");
    auto const written = brine::to_json(read);
    std::cout << written << '\n';
    std::cout << brine::to_json(brine::from_json<weather>(R"("sea smoke")")) << '\n';

    auto const wrong = brine::try_from_json<watch>(R"("midle")");
    if (!wrong) std::cout << wrong.error().message() << '\n';
    return !wrong && written == R"({"seen":"storm","shown":["port","masthead"],"knots":{"first":4,"morning":7}})" ? 0 : 1;
}
