// expect: "std::variant<
// expect: its tag is also a key of what it holds; take another tag
// needs: exceptions
// A member has the key that the tag would have.
#include <brine/brine.hpp>

#include <variant>

struct cat {
    int type;
};
struct dog {
    int age;
};
template <>
inline constexpr auto brine::annotations<std::variant<cat, dog>> = brine::annotate(brine::tagged_internally<"type">);

static_assert(!brine::decodable<std::variant<cat, dog>>);
void write(std::variant<cat, dog> const& value) { static_cast<void>(brine::to_json(value)); }
