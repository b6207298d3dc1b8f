#include <brine/codec/kind.hpp>

#include <doctest/doctest.h>

#include <any>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

using brine::kind;
using brine::kind_of;

namespace kind_test {

struct record {
    int a;
};
struct empty {};
class closed {
    [[maybe_unused]] int a = 0;
};
enum class colour { red };
enum plain { one };
union either {
    int a;
};

}  // namespace kind_test

using namespace kind_test;

namespace {

template <kind Expected, class... T>
inline constexpr bool all = ((kind_of<T> == Expected) && ...);

}  // namespace

TEST_CASE("kind: bool is a boolean, integers up to 64 bits, float and double are numbers") {
    static_assert(all<kind::boolean, bool>);
    static_assert(all<kind::number, signed char, unsigned char, short, unsigned, long, unsigned long long, std::int8_t, std::uint64_t, float, double>);
    CHECK(kind_of<int> == kind::number);
}

TEST_CASE("kind: characters and wide numbers have none") {
    static_assert(all<kind::none, char, wchar_t, char8_t, char16_t, char32_t, long double>);
    CHECK(kind_of<char> == kind::none);
}

TEST_CASE("kind: enumerations are enumerations, scoped or not") {
    static_assert(all<kind::enumeration, colour, plain, std::byte>);
    CHECK(kind_of<colour> == kind::enumeration);
}

TEST_CASE("kind: strings own, views do not; of char only") {
    static_assert(all<kind::string, std::string>);
    static_assert(all<kind::text_view, std::string_view>);
    static_assert(all<kind::none, std::u8string_view, std::wstring_view>);
    static_assert(kind_of<std::wstring> != kind::string && kind_of<std::u8string> != kind::string);
    CHECK(kind_of<std::string> == kind::string);
}

TEST_CASE("kind: optional and unique_ptr are nullable") {
    static_assert(all<kind::nullable, std::optional<int>, std::optional<std::optional<int>>, std::unique_ptr<record>>);
    static_assert(all<kind::none, std::shared_ptr<int>, std::weak_ptr<int>, int*, record*, std::nullptr_t>);
    CHECK(kind_of<std::optional<int>> == kind::nullable);
}

TEST_CASE("kind: arrays of fixed length are arrays") {
    static_assert(all<kind::array, std::array<int, 3>, std::array<record, 0>>);
    static_assert(all<kind::none, int[3], int[], int (&)[3]>);
    CHECK(kind_of<std::array<int, 3>> == kind::array);
}

TEST_CASE("kind: maps with unique keys are maps") {
    static_assert(all<kind::map, std::map<std::string, int>, std::unordered_map<int, record>, std::map<record, int>>);
    static_assert(kind_of<std::multimap<int, int>> != kind::map);
    CHECK(kind_of<std::map<int, int>> == kind::map);
}

TEST_CASE("kind: what takes elements at the end is a sequence") {
    static_assert(all<kind::sequence, std::vector<int>, std::vector<bool>, std::deque<int>, std::list<record>>);
    static_assert(kind_of<std::span<int>> == kind::view && kind_of<std::forward_list<int>> == kind::none);
    static_assert(kind_of<std::set<int>> == kind::none && kind_of<std::queue<int>> == kind::none);
    CHECK(kind_of<std::vector<int>> == kind::sequence);
}

TEST_CASE("kind: pairs and tuples are tuples") {
    static_assert(all<kind::tuple, std::pair<int, int>, std::tuple<>, std::tuple<int, record>>);
    CHECK(kind_of<std::tuple<>> == kind::tuple);
}

TEST_CASE("kind: plain aggregates are records, closed classes have none") {
    static_assert(all<kind::record, record, empty>);
    static_assert(all<kind::none, closed, either, void, int&, std::any, std::function<void()>, std::variant<int>>);
    CHECK(kind_of<record> == kind::record);
}

TEST_CASE("kind: cv-qualified types have none of their own") {
    static_assert(all<kind::none, bool const, int const, char const, volatile int, std::string const, std::vector<int> const>);
    CHECK(kind_of<std::string const> == kind::none);
}
