# Runs the benchmarks once more with g++-16, in a small Debian of its own, where this machine's compiler is older: Glaze and
# C++26's reflection need it. Says so where that cannot be.
#   cmake -D COMPILER=gcc12 -D WITH_NEWER=.ci/with-newer-compiler -P newer_compiler.cmake
cmake_minimum_required(VERSION 3.25)
if(COMPILER MATCHES "^gcc([0-9]+)$" AND CMAKE_MATCH_1 GREATER_EQUAL 16)
  return()
endif()

# What is there is used; what can be had is installed in that Debian, not on this machine.
set(wanted "gnuplot-nox libreflectcpp-dev libctre-dev")
execute_process(
  COMMAND "${WITH_NEWER}" 16 sh -c "command -v gnuplot || { apt-get -qq update && apt-get -qq -y --no-install-recommends install ${wanted}; }"
  RESULT_VARIABLE rc OUTPUT_QUIET)
if(NOT rc EQUAL 0)
  message("LEFT OUT: g++-16, and with it Glaze and C++26's reflection: it lives in a root of its own, which cannot be made here")
  return()
endif()
execute_process(COMMAND "${WITH_NEWER}" 16 cmake --workflow --preset benchmark-gcc16 COMMAND_ERROR_IS_FATAL ANY)
