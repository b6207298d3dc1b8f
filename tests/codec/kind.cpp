#include <brine/codec/kind.hpp>

#include <doctest/doctest.h>

#include <any>
#include <array>
#include <atomic>
#include <bitset>
#include <chrono>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
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
#include <unordered_set>
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
class shown {
    int a_ = 0;

public:
    [[nodiscard]] int const* begin() const { return &a_; }
    [[nodiscard]] int const* end() const { return &a_ + 1; }
};
struct iterable_record {
    int a = 0;
    [[nodiscard]] int const* begin() const { return &a; }
    [[nodiscard]] int const* end() const { return &a + 1; }
};
class self {
    [[maybe_unused]] int a_ = 0;

public:
    using value_type = self;
    self* begin();
    self* end();
    void clear();
    void push_back(self);
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

TEST_CASE("kind: characters and wide numbers are neither") {
    static_assert(all<kind::character, char, wchar_t, char8_t, char16_t, char32_t>);
    static_assert(all<kind::wide_number, long double, brine::wire::int128, brine::wire::uint128>);
    CHECK(kind_of<char> == kind::character);
}

TEST_CASE("kind: enumerations are enumerations, scoped or not") {
    static_assert(all<kind::enumeration, colour, plain, std::byte>);
    CHECK(kind_of<colour> == kind::enumeration);
}

TEST_CASE("kind: strings own, views do not; in any unit") {
    static_assert(all<kind::string, std::string>);
    static_assert(all<kind::text_view, std::string_view>);
    static_assert(all<kind::wide_string, std::wstring, std::u8string, std::u16string, std::u32string>);
    static_assert(all<kind::wide_view, std::u8string_view, std::wstring_view>);
    static_assert(all<kind::none, std::basic_string<unsigned>> || kind_of<std::basic_string<unsigned>> == kind::sequence);
    CHECK(kind_of<std::string> == kind::string);
}

TEST_CASE("kind: optional and owning pointers are nullable") {
    static_assert(all<kind::nullable, std::optional<int>, std::optional<std::optional<int>>, std::unique_ptr<record>, std::shared_ptr<int>>);
    static_assert(all<kind::none, std::shared_ptr<int[]>, std::weak_ptr<int>, int*, record*, std::nullptr_t>);
    CHECK(kind_of<std::optional<int>> == kind::nullable);
}

TEST_CASE("kind: arrays of fixed length are arrays") {
    static_assert(all<kind::array, std::array<int, 3>, std::array<record, 0>, int[3], record[1][2]>);
    static_assert(all<kind::text_buffer, char[1], char[16]>);
    static_assert(all<kind::none, int[], int (&)[3], wchar_t[3]>);
    CHECK(kind_of<std::array<int, 3>> == kind::array);
}

TEST_CASE("kind: maps with unique keys are maps") {
    static_assert(all<kind::map, std::map<std::string, int>, std::unordered_map<int, record>, std::map<record, int>>);
    static_assert(all<kind::multimap, std::multimap<int, int>, std::unordered_multimap<std::string, record>>);
    CHECK(kind_of<std::map<int, int>> == kind::map);
}

TEST_CASE("kind: what takes elements at the end is a sequence") {
    static_assert(all<kind::sequence, std::vector<int>, std::vector<bool>, std::deque<int>, std::list<record>, std::forward_list<int>>);
    static_assert(all<kind::none, std::queue<int>>);
    CHECK(kind_of<std::vector<int>> == kind::sequence);
}

TEST_CASE("kind: what shows elements and takes none is a view, other than a record") {
    static_assert(all<kind::view, std::span<int>, std::initializer_list<int>, shown>);
    static_assert(all<kind::record, iterable_record>);
    CHECK(kind_of<std::span<int>> == kind::view);
}

TEST_CASE("kind: what takes elements anywhere, as it likes, is a set") {
    static_assert(all<kind::set, std::set<int>, std::multiset<int>, std::unordered_set<int>, std::unordered_multiset<int>>);
    CHECK(kind_of<std::set<int>> == kind::set);
}

TEST_CASE("kind: bytes in a row are bytes") {
    static_assert(all<kind::bytes, std::vector<std::byte>, std::array<std::byte, 3>>);
    static_assert(all<kind::byte_view, std::span<std::byte>, std::span<std::byte const>, std::span<std::byte const, 4>>);
    static_assert(all<kind::sequence, std::deque<std::byte>, std::vector<unsigned char>>);
    CHECK(kind_of<std::vector<std::byte>> == kind::bytes);
}

TEST_CASE("kind: classes of the standard library that are one value are known by their members") {
    static_assert(all<kind::path, std::filesystem::path> && all<kind::atomic, std::atomic<int>, std::atomic<bool>>);
    static_assert(all<kind::complex, std::complex<double>> && all<kind::bitset, std::bitset<3>> && all<kind::reference, std::reference_wrapper<int>>);
    static_assert(all<kind::duration, std::chrono::seconds> && all<kind::time_point, std::chrono::sys_days, std::chrono::local_days>);
    static_assert(all<kind::date, std::chrono::year_month_day>);
    static_assert(all<kind::none, std::chrono::year_month_day_last, std::chrono::year, std::chrono::weekday>);
    CHECK(kind_of<std::chrono::seconds> == kind::duration);
}

TEST_CASE("kind: a class that is its own element has none") {
    static_assert(all<kind::none, self>);
    CHECK(kind_of<self> == kind::none);
}

TEST_CASE("kind: variants are variants, monostate is null") {
    static_assert(all<kind::variant, std::variant<int>, std::variant<int, record>>);
    static_assert(all<kind::null, std::monostate>);
    CHECK(kind_of<std::variant<int>> == kind::variant);
}

TEST_CASE("kind: pairs and tuples are tuples") {
    static_assert(all<kind::tuple, std::pair<int, int>, std::tuple<>, std::tuple<int, record>>);
    CHECK(kind_of<std::tuple<>> == kind::tuple);
}

TEST_CASE("kind: plain aggregates are records, closed classes have none") {
    static_assert(all<kind::record, record, empty>);
    static_assert(all<kind::none, closed, either, void, int&, std::any, std::function<void()>>);
    CHECK(kind_of<record> == kind::record);
}

TEST_CASE("kind: cv-qualified types have none of their own") {
    static_assert(all<kind::none, bool const, int const, char const, volatile int, std::string const, std::vector<int> const>);
    CHECK(kind_of<std::string const> == kind::none);
}
