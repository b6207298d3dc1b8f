// expect: "std::variant<
// expect: its annotations say something about a member of another class
// needs: exceptions
// A name for a type that is no alternative.
#include <brine/brine.hpp>

#include <variant>

struct cat {
    int age;
};
struct dog {
    int age;
};
template <>
inline constexpr auto brine::annotations<std::variant<cat, int>> = brine::annotate(brine::alternative<dog>(brine::rename<"hound">));

static_assert(!brine::decodable<std::variant<cat, int>>);
void write(std::variant<cat, int> const& value) { static_cast<void>(brine::to_json(value)); }
