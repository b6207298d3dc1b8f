// expect: "setting \$\.value"
// expect: "std::variant<int, 
// expect: specialise brine::codec, before its first use
// needs: exceptions
// A variant without a codec.
#include <brine/brine.hpp>

#include <string>
#include <variant>

struct setting {
    std::variant<int, std::string> value;
};

static_assert(!brine::encodable<setting>);
void write(setting const& value) { static_cast<void>(brine::to_json(value)); }
