// expect: "std::variant<
// expect: two of its names are the same; rename one of them
// needs: exceptions
// Two classes of one name in different namespaces.
#include <brine/brine.hpp>

#include <variant>

namespace house {
struct cat {
    int age;
};
}  // namespace house
namespace wild {
struct cat {
    int age;
};
}  // namespace wild
using cats = std::variant<house::cat, wild::cat>;
template <>
inline constexpr auto brine::annotations<cats> = brine::annotate(brine::tagged_externally);

static_assert(!brine::decodable<cats>);
void write(cats const& value) { static_cast<void>(brine::to_json(value)); }
