// expect: "std::variant<
// expect: an alternative has no name of its own; name it: brine::alternative<T>
// needs: exceptions
// No name stands for int on all compilers and for all readers.
#include <brine/brine.hpp>

#include <variant>

template <>
inline constexpr auto brine::annotations<std::variant<int, double>> = brine::annotate(brine::tagged_externally);

static_assert(!brine::decodable<std::variant<int, double>>);
void write(std::variant<int, double> const& value) { static_cast<void>(brine::to_json(value)); }
