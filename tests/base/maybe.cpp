#include <brine/base/maybe.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>

using brine::maybe;
using brine::nullable;

TEST_CASE("maybe: missing, null and a value are three things") {
    maybe<int> value;
    CHECK((value.is_missing() && !value.is_null() && !value.has_value()));
    value.set_null();
    CHECK((!value.is_missing() && value.is_null() && !value));
    value.emplace(3);
    CHECK((!value.is_missing() && !value.is_null() && *value == 3));
    CHECK((maybe<int>() != maybe<int>(nullptr) && maybe<int>(nullptr) != maybe<int>(0) && maybe<int>() != maybe<int>(0)));
    value.reset();
    CHECK(value == maybe<int>());
}

TEST_CASE("maybe: a value like that of an optional") {
    maybe<std::string> text("salt");
    CHECK(text->size() == 4);
    CHECK(text.value_or("rope") == "salt");
    CHECK(maybe<std::string>().value_or("rope") == "rope");
    CHECK(*std::move(text) == "salt");
}

TEST_CASE("nullable: an optional of another name") {
    nullable<int> value;
    CHECK(value != nullable<int>(0));
    value = 5;
    CHECK(value == 5);
    value = std::nullopt;
    CHECK(!value);
}
