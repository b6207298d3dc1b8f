/// Containers in containers, four deep.
#include "support/composed.hpp"

using namespace support;

namespace {

template <class T>
using a = std::vector<std::map<std::string, std::optional<std::set<T>>>>;
template <class T>
using b = std::map<int, std::deque<std::optional<std::forward_list<T>>>>;
template <class T>
using c = std::optional<std::array<std::unordered_map<std::string, std::vector<T>>, 2>>;
template <class T>
using d = std::tuple<std::multimap<T, std::list<T>>, std::optional<std::pair<T, std::vector<std::multiset<T>>>>>;

}  // namespace

TEST_CASE("composed: containers in containers, four deep come back equal") {
    std::size_t count = 0;
    count += each_comes_back<a>(few_values());
    count += each_comes_back<b>(few_values());
    count += each_comes_back<c>(few_values());
    count += each_comes_back<d>(few_values());
    CHECK(count >= 20);
}
