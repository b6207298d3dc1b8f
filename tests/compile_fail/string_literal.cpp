// expect: wchar_t.*\[6\] \$
// expect: use std::string
// needs: exceptions
// A literal of another encoding; one of char is text.
#include <brine/brine.hpp>

static_assert(brine::encodable<char[6]> && !brine::encodable<wchar_t[6]>);
void write() { static_cast<void>(brine::to_json(L"hello")); }
