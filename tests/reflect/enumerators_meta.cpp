#include <brine/reflect/enumerators_meta.hpp>

#include <doctest/doctest.h>

namespace meta_test {
enum class far_away { near = 1, far = 5000, twin = 1 };
}

#ifdef __cpp_impl_reflection
inline constexpr bool compiler_lists = true;
template <class E>
constexpr auto count = [] { return brine::reflect::all_enumerators<E>().size(); }();
static_assert(count<meta_test::far_away> == 2);
#else
inline constexpr bool compiler_lists = false;
#endif

TEST_CASE("enumerators_meta: all enumerators, where the compiler lists them") { CHECK(brine::reflect::finds_all_enumerators == compiler_lists); }
