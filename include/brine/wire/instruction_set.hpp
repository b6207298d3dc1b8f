/// Which vector instructions the processor has beyond those that everything is compiled for.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Defined where functions for other instruction sets can be compiled beside the rest.
#if defined(__x86_64__) && defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
#define BRINE_HAS_X86_KERNELS 1
#endif

namespace brine::inline v0::wire {

/// In ascending order: each has those before it.
enum class instruction_set : std::uint8_t { baseline, sse41, avx2, avx512 };

/// The environment's BRINE_INSTRUCTION_SET can ask for less than the processor has: `baseline`, `sse41` or `avx2`.
/// AVX-512 counts from the processors on that have VBMI2, as simdjson has it: those before slow down where it is used.
inline instruction_set best_instruction_set() {
    auto best = instruction_set::baseline;
#if defined(BRINE_HAS_X86_KERNELS)
    __builtin_cpu_init();
    bool const sse41 = __builtin_cpu_supports("sse4.1");
    bool const avx2 = sse41 && __builtin_cpu_supports("avx2");
    bool const avx512 = avx2 && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2");
    best = avx512 ? instruction_set::avx512 : avx2 ? instruction_set::avx2 : sse41 ? instruction_set::sse41 : best;
#endif
    char const* const wish = std::getenv("BRINE_INSTRUCTION_SET");
    std::string_view const name = wish == nullptr ? "" : wish;
    auto const most = name == "baseline" ? instruction_set::baseline
                      : name == "sse41"  ? instruction_set::sse41
                      : name == "avx2"   ? instruction_set::avx2
                                         : best;
    return std::min(best, most);
}

/// Until it is initialised it says `baseline`, which works everywhere.
inline instruction_set const instructions_in_use = best_instruction_set();

/// Whether functions for this instruction set may be called.
inline bool may_use(instruction_set wanted) { return instructions_in_use >= wanted; }

}  // namespace brine::inline v0::wire
