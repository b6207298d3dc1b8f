// expect: "job \$\.run"
// expect: lambda
// expect: list its members with brine::fields, or specialise brine::codec, before its first use
// needs: exceptions
// A closure.
#include <brine/brine.hpp>

inline constexpr auto closure = [x = 1] { return x; };
struct job {
    std::remove_const_t<decltype(closure)> run;
};

static_assert(!brine::encodable<job>);
void write(job const& value) { static_cast<void>(brine::to_json(value)); }
