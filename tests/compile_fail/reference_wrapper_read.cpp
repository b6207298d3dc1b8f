// expect: "view \$\.of"
// expect: std::reference_wrapper<int>
// expect: it is a reference; hold a value
// needs: exceptions
// Nothing says what a new one would refer to.
#include <brine/brine.hpp>

#include <functional>

struct view {
    std::reference_wrapper<int> of;
};

static_assert(brine::encodable<view> && !brine::decodable<view>);
view read() { return brine::from_json<view>("null"); }
