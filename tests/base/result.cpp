#include <brine/base/result.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

using brine::errc;
using brine::error;
using brine::result;

namespace {

struct no_default {
    explicit no_default(int i) : value(i) {}
    int value;
};

result<int> positive(int value) {
    if (value <= 0) return error{errc::rejected, 0, "$", "not positive"};
    return value;
}

}  // namespace

TEST_CASE("result: holds a value or an error") {
    CHECK(positive(3).has_value());
    CHECK(static_cast<bool>(positive(3)));
    CHECK(*positive(3) == 3);
    CHECK(!positive(-3));
    CHECK(positive(-3).error() == error{errc::rejected, 0, "$", "not positive"});
}

TEST_CASE("result: a fresh one holds a fresh value, where there is such a thing") {
    CHECK(*result<int>() == 0);
    CHECK(result<std::string>()->empty());
    static_assert(!std::is_default_constructible_v<result<no_default>>);
    CHECK(result<no_default>(no_default(4))->value == 4);
}

TEST_CASE("result: says what it holds, and is no bool by accident") {
    static_assert(!std::is_convertible_v<result<int>, bool>);
    static_assert(std::is_same_v<result<int>::value_type, int>);
    static_assert(std::is_same_v<result<int>::error_type, error>);
}

TEST_CASE("result: the value can be changed in place") {
    result<std::string> text("ab");
    *text += "c";
    text->push_back('d');
    text.value() += "e";
    CHECK(*text == "abcde");
}

TEST_CASE("result: the value can be moved out") {
    result<std::unique_ptr<int>> boxed(std::make_unique<int>(7));
    std::unique_ptr<int> const taken = *std::move(boxed);
    CHECK(*taken == 7);
    CHECK(*result<std::unique_ptr<int>>(std::make_unique<int>(8)).value() == 8);
}

TEST_CASE("result: value_or gives the other value in place of an error") {
    result<std::string> const right("right"), wrong(error{errc::too_deep});
    CHECK(right.value_or("other") == "right");
    CHECK(wrong.value_or("other") == "other");
    CHECK(wrong.value_or({}).empty());
    CHECK(*result<std::unique_ptr<int>>(error{}).value_or(std::make_unique<int>(5)) == 5);
    CHECK(*result<std::unique_ptr<int>>(std::make_unique<int>(6)).value_or(nullptr) == 6);
}

TEST_CASE("result: of nothing, it is success or an error") {
    result<void> const done, failed(error{errc::too_deep, 3});
    CHECK(done.has_value());
    CHECK(static_cast<bool>(done));
    CHECK(!failed.has_value());
    CHECK(!failed);
    CHECK(failed.error() == error{errc::too_deep, 3});
    *done;
    done.value();
}

#if defined(__cpp_exceptions)
TEST_CASE("result: asking an error for its value throws") {
    CHECK_THROWS_AS(static_cast<void>(positive(-1).value()), brine::exception);
    result<int> failed = positive(-1);
    CHECK_THROWS_AS(static_cast<void>(failed.value()), brine::exception);
    CHECK_THROWS_AS(static_cast<void>(std::as_const(failed).value()), brine::exception);
    CHECK_THROWS_AS(result<void>(error{errc::too_deep}).value(), brine::exception);
    CHECK(positive(1).value() == 1);
}
#endif

#if defined(__cpp_lib_expected)
TEST_CASE("result: converts to std::expected") {
    std::expected<int, error> const right = positive(3), wrong = positive(-3);
    CHECK(*right == 3);
    CHECK(wrong.error().code == errc::rejected);
    std::expected<void, error> const done = result<void>(), failed = result<void>(error{errc::too_deep});
    CHECK(done.has_value());
    CHECK(failed.error().code == errc::too_deep);
}
#endif
