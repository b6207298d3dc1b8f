// expect: "std::variant<
// expect: two options of one member contradict each other
// needs: exceptions
// Two ways to say which alternative it is.
#include <brine/brine.hpp>

#include <variant>

struct cat {
    int age;
};
struct dog {
    int age;
};
template <>
inline constexpr auto brine::annotations<std::variant<cat, dog>> = brine::annotate(brine::tagged_externally, brine::untagged);

static_assert(!brine::decodable<std::variant<cat, dog>>);
void write(std::variant<cat, dog> const& value) { static_cast<void>(brine::to_json(value)); }
