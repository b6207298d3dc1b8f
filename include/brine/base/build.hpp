/// What about this translation unit's flags changes generated code, as a type.
#pragma once

namespace brine::inline v0 {

/// Two translation units with different flags instantiate different readers and writers, and everything that is
/// generated from these: the linker never merges code for one processor with code for another.
template <bool Avx2, bool Avx512, bool Exceptions>
struct build {};

#if defined(__AVX2__)
inline constexpr bool builds_for_avx2 = true;
#else
inline constexpr bool builds_for_avx2 = false;
#endif
#if defined(__AVX512BW__) && defined(__AVX512VL__)
inline constexpr bool builds_for_avx512 = true;
#else
inline constexpr bool builds_for_avx512 = false;
#endif
#if defined(__cpp_exceptions)
inline constexpr bool builds_with_exceptions = true;
#else
inline constexpr bool builds_with_exceptions = false;
#endif

}  // namespace brine::inline v0
