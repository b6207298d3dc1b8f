/// Sets and maps of all values.
#include "support/composed.hpp"

using namespace support;

namespace {

template <class T>
using set = std::set<T>;
template <class T>
using multiset = std::multiset<T>;
template <class T>
using map = std::map<std::string, T>;
template <class T>
using multimap = std::multimap<T, int>;

}  // namespace

TEST_CASE("composed: sets and maps of all values come back equal") {
    std::size_t count = 0;
    count += each_comes_back<set>(ordered_values());
    count += each_comes_back<multiset>(ordered_values());
    count += each_comes_back<map>(ordered_values());
    count += each_comes_back<map>(other_values());
    count += each_comes_back<multimap>(ordered_values());
    CHECK(count >= 80);
}
