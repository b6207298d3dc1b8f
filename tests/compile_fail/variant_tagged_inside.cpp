// expect: "std::variant<
// expect: an alternative that is tagged internally has to be a record; use brine::tagged_adjacently
// needs: exceptions
// There is no place for a tag in a number.
#include <brine/brine.hpp>

#include <variant>

struct cat {
    int age;
};
template <>
inline constexpr auto brine::annotations<std::variant<cat, int>> =
    brine::annotate(brine::tagged_internally<"type">, brine::alternative<int>(brine::rename<"number">));

static_assert(!brine::decodable<std::variant<cat, int>>);
void write(std::variant<cat, int> const& value) { static_cast<void>(brine::to_json(value)); }
