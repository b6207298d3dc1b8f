/// Maps with all keys.
#include "support/composed.hpp"

using namespace support;

namespace {

template <class T>
using map = std::map<T, int>;
template <class T>
using map_of_lists = std::map<T, std::list<bool>>;

}  // namespace

TEST_CASE("composed: maps with all keys come back equal") {
    std::size_t count = 0;
    count += each_comes_back<map>(key_values());
    count += each_comes_back<map_of_lists>(key_values());
    CHECK(count >= 28);
}
