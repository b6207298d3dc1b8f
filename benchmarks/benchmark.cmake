# The programs that measure, and the targets that run them, one after another, when all are built:
#   benchmark_measure  everything that this machine's compiler can measure
#   benchmark          that, then the same with a newer compiler where this one is too old for some peers, then the charts
# Options for developing are passed to the programs themselves: `brine_benchmark_native --quick --only twitter`.
set(brine_results "${PROJECT_SOURCE_DIR}/benchmarks/results")
string(REGEX MATCH "^[0-9]+" brine_compiler "${CMAKE_CXX_COMPILER_VERSION}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  string(PREPEND brine_compiler "gcc")
else()
  string(PREPEND brine_compiler "clang")
endif()

set(BRINE_BENCHMARK_SECONDS 1.5 CACHE STRING "About how long each contest of the benchmarks lasts")

brine_benchmark_program(brine_growth growth.cpp)
set(programs brine_growth)
set(runs)
foreach(flavour IN ITEMS native plain)
  set(program brine_benchmark_${flavour})
  # The peers first: a function that the program itself needs as well, it reads its results with brine, comes from the first
  # unit that has it, and is to be as that peer's own unit made it.
  brine_benchmark_program(${program} ${brine_peer_sources} benchmark.cpp)
  brine_link_peers(${program})
  set(flags "-O3")
  if(flavour STREQUAL "native")
    set(flags "-O3 -march=native")
    target_compile_options(${program} PRIVATE -march=native)
  endif()
  target_compile_definitions(${program} PRIVATE "BRINE_BENCHMARK_FLAGS=\"${flags}\"")
  list(APPEND programs ${program})
  list(APPEND runs COMMAND ${program} --seconds ${BRINE_BENCHMARK_SECONDS}
    --to "${brine_results}/${brine_compiler}-${flavour}.json")
endforeach()

add_custom_target(benchmark_measure ${runs} COMMAND brine_growth
  DEPENDS ${programs} COMMENT "Measuring with ${brine_compiler}" USES_TERMINAL VERBATIM)

add_executable(brine_chart_data charts/chart_data.cpp)
target_link_libraries(brine_chart_data PRIVATE brine::brine)
target_include_directories(brine_chart_data PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")

find_program(BRINE_GNUPLOT gnuplot)
mark_as_advanced(BRINE_GNUPLOT)
set(with_newer "${PROJECT_SOURCE_DIR}/.ci/with-newer-compiler")
add_custom_target(benchmark_charts
  COMMAND ${CMAKE_COMMAND} -D "DATA=$<TARGET_FILE:brine_chart_data>" -D "RESULTS=${brine_results}"
          -D "WORK=${CMAKE_CURRENT_BINARY_DIR}/charts" -D "GNUPLOT=${BRINE_GNUPLOT}" -D "WITH_NEWER=${with_newer}"
          -P "${CMAKE_CURRENT_SOURCE_DIR}/charts/draw.cmake"
  DEPENDS brine_chart_data COMMENT "Drawing the charts" USES_TERMINAL VERBATIM)
add_custom_target(benchmark_newer
  COMMAND ${CMAKE_COMMAND} -D "COMPILER=${brine_compiler}" -D "WITH_NEWER=${with_newer}"
          -P "${CMAKE_CURRENT_SOURCE_DIR}/newer_compiler.cmake"
  COMMENT "Measuring with g++-16" USES_TERMINAL VERBATIM)
add_custom_target(benchmark)
add_dependencies(benchmark_newer benchmark_measure)
add_dependencies(benchmark_charts benchmark_newer)
add_dependencies(benchmark benchmark_charts)
