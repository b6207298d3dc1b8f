// expect: "std::variant<
// expect: two of its alternatives cannot be told apart by kind or keys; tag them
// needs: exceptions
// Two untagged records whose texts may have the same keys.
#include <brine/brine.hpp>

#include <optional>
#include <variant>

struct cat {
    int age;
    std::optional<int> lives;
};
struct dog {
    int age;
    std::optional<int> bones;
};
template <>
inline constexpr auto brine::annotations<std::variant<cat, dog>> = brine::annotate(brine::untagged);

static_assert(!brine::decodable<std::variant<cat, dog>>);
void write(std::variant<cat, dog> const& value) { static_cast<void>(brine::to_json(value)); }
