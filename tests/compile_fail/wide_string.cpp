// expect: "title \$\.text"
// expect: basic_string<wchar.*_t>
// expect: specialise brine::codec, before its first use
// needs: exceptions
// Not UTF-8.
#include <brine/brine.hpp>

#include <string>

struct title {
    std::wstring text;
};

static_assert(!brine::encodable<title>);
void write(title const& value) { static_cast<void>(brine::to_json(value)); }
