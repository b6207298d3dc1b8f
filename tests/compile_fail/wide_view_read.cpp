// expect: "title \$\.text"
// expect: basic_string_view<wchar.*_t>
// expect: it is a view; use an owning type, such as std::string or std::vector
// needs: exceptions
// A view of another encoding.
#include <brine/brine.hpp>

#include <string_view>

struct title {
    std::wstring_view text;
};

static_assert(brine::encodable<title> && !brine::decodable<title>);
title read() { return brine::from_json<title>("null"); }
