// expect: use of deleted function|overload resolution selected deleted operator|call to deleted member function
// needs: exceptions
// The text would be gone at the end of the line.
#include <brine/borrow.hpp>

#include <string_view>

std::string_view name() { return *brine::borrow<std::string_view>("\"abc\""); }
