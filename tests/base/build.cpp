#include <brine/base/build.hpp>

#include <doctest/doctest.h>

#include <type_traits>

TEST_CASE("build: different flags are different types") {
    static_assert(!std::is_same_v<brine::build<false, false, true>, brine::build<true, false, true>>);
    static_assert(!std::is_same_v<brine::build<false, false, true>, brine::build<false, true, true>>);
    static_assert(!std::is_same_v<brine::build<false, false, true>, brine::build<false, false, false>>);
}

TEST_CASE("build: AVX-512 comes only with AVX2") { CHECK((brine::builds_for_avx2 || !brine::builds_for_avx512)); }
