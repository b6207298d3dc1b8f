// expect: "std::map<rights
// expect: use a string or an integer as the key, or specialise brine::key_codec
// needs: exceptions
// A set of flags has several names, so it is no key.
#include <brine/brine.hpp>

#include <map>

enum class rights { read = 1, write = 2 };
template <>
inline constexpr auto brine::annotations<rights> = brine::annotate(brine::flags);

static_assert(!brine::encodable<std::map<rights, int>>);
void write(std::map<rights, int> const& value) { static_cast<void>(brine::to_json(value)); }
