# The programs that measure, and the target that runs them. Options for developing are passed to the programs themselves, such
# as `brine_benchmark_native --quick --only twitter`.
set(brine_results "${PROJECT_SOURCE_DIR}/benchmarks/results")
string(TOLOWER "${CMAKE_CXX_COMPILER_ID}" brine_compiler)
string(REPLACE "gnu" "gcc" brine_compiler "${brine_compiler}")
string(REGEX MATCH "^[0-9]+" brine_compiler_version "${CMAKE_CXX_COMPILER_VERSION}")
set(brine_compiler "${brine_compiler}${brine_compiler_version}")

add_custom_target(benchmark_speed)
foreach(flavour IN ITEMS native plain)
  set(program brine_benchmark_${flavour})
  brine_benchmark_program(${program} benchmark.cpp)
  brine_link_peers(${program})
  set(flags "-O3")
  if(flavour STREQUAL "native")
    set(flags "-O3 -march=native")
    target_compile_options(${program} PRIVATE -march=native)
  endif()
  target_compile_definitions(${program} PRIVATE "BRINE_BENCHMARK_FLAGS=\"${flags}\"")
  set(run run_${program})
  add_custom_target(${run} COMMAND ${program} --to "${brine_results}/${brine_compiler}-${flavour}.json"
    COMMENT "Measuring with ${brine_compiler}, ${flags}" USES_TERMINAL VERBATIM)
  add_dependencies(benchmark_speed ${run})
endforeach()
