/// The enumerators of an enumeration as C++26 lists them (P2996): all, whatever their values.
#pragma once

#include <brine/reflect/enumerator_search.hpp>

#ifdef __cpp_impl_reflection
#include <meta>
#endif

namespace brine::inline v0::reflect {

#ifdef __cpp_impl_reflection
inline constexpr bool finds_all_enumerators = true;

template <class E>
consteval enumerator_search all_enumerators() {
    enumerator_search found;
    for (auto const each : std::meta::enumerators_of(^^E)) found.keep(shifted<E>(std::meta::extract<E>(each)), std::meta::identifier_of(each));
    found.sort();
    return found;
}
#else
inline constexpr bool finds_all_enumerators = false;
#endif

}  // namespace brine::inline v0::reflect
