#include <brine/wire/lease.hpp>

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <type_traits>

using brine::wire::lease;

TEST_CASE("lease: memory is kept from one call to the next") {
    char const* before = nullptr;
    {
        lease<std::string> text;
        (*text).assign(1000, 'x');
        before = (*text).data();
    }
    lease<std::string> text;
    CHECK((*text).data() == before);
    CHECK((*text).size() == 1000);
}

TEST_CASE("lease: a nested call gets its own, and leaves the outer one alone") {
    lease<std::string> outer;
    *outer = "outer";
    for (int i = 0; i < 2; ++i) {
        lease<std::string> inner;
        CHECK(&*inner != &*outer);
        CHECK((*inner).empty());
        *inner = "inner";
    }
    CHECK(*outer == "outer");
}

TEST_CASE("lease: after a nested call the thread's own is lent again") {
    std::string* first = nullptr;
    {
        lease<std::string> outer;
        first = &*outer;
        lease<std::string> inner;
    }
    lease<std::string> again;
    CHECK(&*again == first);
}

TEST_CASE("lease: two types do not disturb each other") {
    lease<std::string> text;
    lease<brine::wire::workspace> memory;
    (*memory).scratch = "scratch";
    *text = "text";
    CHECK((*memory).scratch == "scratch");
}

TEST_CASE("lease: what is unusually large is let go") {
    auto const large = brine::wire::kept_between_calls + 1;
    {
        lease<std::string> text;
        (*text).reserve(large);
    }
    lease<std::string> text;
    CHECK((*text).capacity() < large);
    (*text).reserve(1000);
    brine::wire::trim(*text);
    CHECK((*text).capacity() >= 1000);
}

TEST_CASE("lease: every thread has its own") {
    lease<std::string> ours;
    *ours = "ours";
    bool was_fresh = false;
    std::thread([&was_fresh, here = &*ours] {
        lease<std::string> theirs;
        was_fresh = &*theirs != here && (*theirs).empty();
        *theirs = "theirs";
    }).join();
    CHECK(was_fresh);
    CHECK(*ours == "ours");
}

TEST_CASE("lease: cannot be copied or moved") {
    static_assert(!std::is_copy_constructible_v<lease<std::string>> && !std::is_move_constructible_v<lease<std::string>>);
    CHECK(!std::is_copy_assignable_v<lease<std::string>>);
}

#if defined(__cpp_exceptions)
TEST_CASE("lease: given back when an exception passes") {
    std::string* first = nullptr;
    try {
        lease<std::string> text;
        first = &*text;
        throw 1;
    } catch (int) {
    }
    lease<std::string> again;
    CHECK(&*again == first);
}
#endif
