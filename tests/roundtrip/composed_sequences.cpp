/// Sequences of all values.
#include "support/composed.hpp"

using namespace support;

namespace {

template <class T>
using vector = std::vector<T>;
template <class T>
using deque = std::deque<T>;
template <class T>
using list = std::forward_list<T>;
template <class T>
using maybe = std::optional<T>;

}  // namespace

TEST_CASE("composed: sequences of all values come back equal") {
    std::size_t count = 0;
    count += each_comes_back<vector>(ordered_values());
    count += each_comes_back<vector>(other_values());
    count += each_comes_back<deque>(ordered_values());
    count += each_comes_back<list>(ordered_values());
    count += each_comes_back<maybe>(ordered_values());
    count += each_comes_back<maybe>(other_values());
    CHECK(count >= 80);
}
