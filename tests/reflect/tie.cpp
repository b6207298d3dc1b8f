/// References to the members of a record, in the order of their declaration.
#include <brine/reflect/tie.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace tie_test {

namespace reflect = brine::reflect;

// clang-format off
struct one { int a; };
struct two { int a, b; };
struct three { int a, b, c; };
struct four { int a, b, c, d; };
struct five { int a, b, c, d, e; };
struct six { int a, b, c, d, e, f; };
struct seven { int a, b, c, d, e, f, g; };
struct eight { int a, b, c, d, e, f, g, h; };
struct nine { int a, b, c, d, e, f, g, h, i; };
struct ten { int a, b, c, d, e, f, g, h, i, j; };
struct eleven { int a, b, c, d, e, f, g, h, i, j, k; };
struct twelve { int a, b, c, d, e, f, g, h, i, j, k, l; };
struct thirteen { int a, b, c, d, e, f, g, h, i, j, k, l, m; };
struct fourteen { int a, b, c, d, e, f, g, h, i, j, k, l, m, n; };
struct fifteen { int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o; };
struct sixteen { int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p; };
// clang-format on

/// Each reference, written through, changes the member at its place and no other.
template <class Record, std::size_t... I>
constexpr bool refers_to_each(std::index_sequence<I...>) {
    constexpr auto count = sizeof...(I);
    static_assert(sizeof(Record) == count * sizeof(int));
    auto const holds = [](Record const& record, auto... expected) {
        return ((reflect::at<I>(reflect::tie<count>(record)) == expected) && ...);
    };
    Record record{static_cast<int>(I)...};
    if (!holds(record, static_cast<int>(I)...)) return false;
    ((reflect::at<I>(reflect::tie<count>(record)) += 100), ...);
    if (!holds(record, static_cast<int>(I) + 100 ...)) return false;
    Record const other{static_cast<int>(I + 100)...};
    return ((reflect::at<I>(reflect::tie<count>(other)) == reflect::at<I>(reflect::tie<count>(record))) && ...) &&
           &reflect::at<0>(reflect::tie<count>(record)) == &record.a;
}

template <class... Records>
constexpr bool refer_to_each() {
    return (refers_to_each<Records>(std::make_index_sequence<sizeof(Records) / sizeof(int)>()) && ...);
}

static_assert(refer_to_each<one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen>());

struct mixed {
    std::unique_ptr<int> owned;
    int const fixed;
    std::string text;
};

}  // namespace tie_test

using namespace tie_test;

TEST_CASE("tie: members that cannot be copied or changed are referred to as what they are") {
    mixed record{std::make_unique<int>(1), 2, "three"};
    auto const tied = reflect::tie<3>(record);
    static_assert(std::is_same_v<decltype(reflect::at<0>(tied)), std::unique_ptr<int>&>);
    static_assert(std::is_same_v<decltype(reflect::at<1>(tied)), int const&>);
    CHECK(&reflect::at<0>(tied) == &record.owned);
    CHECK(&reflect::at<1>(tied) == &record.fixed);
    CHECK(&reflect::at<2>(tied) == &record.text);
}

TEST_CASE("tie: of a constant record, to constants") {
    mixed const record{nullptr, 2, "three"};
    auto const tied = reflect::tie<3>(record);
    static_assert(std::is_same_v<decltype(reflect::at<2>(tied)), std::string const&>);
    CHECK(&reflect::at<2>(tied) == &record.text);
}
