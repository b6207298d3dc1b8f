#include <brine/codec/remedy.hpp>

#include <doctest/doctest.h>

#include <any>
#include <condition_variable>
#include <cstddef>
#include <fstream>
#include <functional>
#include <future>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <thread>

namespace remedy_test {

struct base {
    int a;
};
struct heir : base {
    int b;
};
struct with_array {
    int a[3];
    int b;
};
struct with_bits {
    int a : 3;
};
struct with_reference {
    int& a;
};
struct with_volatile {
    volatile int a;
};
struct animal {
    virtual ~animal() = default;
    int legs = 4;
};
class closed {
    [[maybe_unused]] int a = 0;
};
union either {
    int a;
};
struct incomplete;

}  // namespace remedy_test

using namespace remedy_test;
using brine::detail::reason;
using brine::detail::reason_against;
using brine::detail::remedy;

namespace {

template <reason Expected, class... T>
inline constexpr bool all = ((reason_against<T>() == Expected) && ...);

constexpr auto last_reason = reason::other;

}  // namespace

TEST_CASE("remedy: every reason has one") {
    for (int i = 1; i <= static_cast<int>(last_reason); ++i) CHECK(!remedy(static_cast<reason>(i)).empty());
    static_assert(remedy(reason::none).empty());
}

TEST_CASE("remedy: a sentence without an end, to stand behind a semicolon") {
    for (int i = 1; i <= static_cast<int>(last_reason); ++i) {
        auto const text = remedy(static_cast<reason>(i));
        CAPTURE(text);
        CHECK(!text.ends_with('.'));
        CHECK(!text.starts_with(' '));
    }
}

TEST_CASE("remedy: pointers to data, to text and to code") {
    static_assert(all<reason::pointer, int*, closed*, incomplete*, void*, base const*>);
    static_assert(all<reason::c_string, char*, char const*, wchar_t const*>);
    static_assert(all<reason::function, void (*)(), int base::*, void (base::*)(), void(int)>);
    CHECK(reason_against<int*>() == reason::pointer);
}

TEST_CASE("remedy: references, arrays of unknown length, unions") {
    static_assert(all<reason::reference, int&, std::string&&>);
    static_assert(all<reason::c_array, int[], bool[]>);
    static_assert(all<reason::union_type, either>);
    CHECK(reason_against<int[]>() == reason::c_array);
}

TEST_CASE("remedy: classes that Boost.PFR cannot reflect, each for its reason") {
    static_assert(all<reason::base_class, heir>);
    static_assert(all<reason::array_member, with_array>);
    static_assert(all<reason::bit_field, with_bits>);
    static_assert(all<reason::reference_member, with_reference>);
    static_assert(all<reason::volatile_member, with_volatile>);
    static_assert(all<reason::virtual_functions, animal>);
    static_assert(all<reason::closed_class, closed>);
    CHECK(reason_against<heir>() == reason::base_class);
}

TEST_CASE("remedy: handles of the standard library are known by name") {
    static_assert(all<reason::handle, std::mutex, std::thread, std::condition_variable, std::ofstream, std::future<int>, std::promise<void>,
                      std::unique_lock<std::mutex>, std::lock_guard<std::mutex>>);
    CHECK(reason_against<std::mutex>() == reason::handle);
}

TEST_CASE("remedy: a name that only starts like a handle's is none") {
    using brine::detail::names_a_handle;
    static_assert(names_a_handle("std::mutex") && names_a_handle("std::future<int>"));
    static_assert(!names_a_handle("std::mutexes") && !names_a_handle("std::mutex::inner") && !names_a_handle("my::std::mutex") && !names_a_handle(""));
    CHECK(!names_a_handle("std::threads"));
}

TEST_CASE("remedy: functions, any and views are known by name") {
    static_assert(all<reason::function, std::function<void()>>);
    static_assert(all<reason::any, std::any>);
    static_assert(all<reason::view, std::span<int>, std::u16string_view>);
    CHECK(reason_against<std::any>() == reason::any);
}
