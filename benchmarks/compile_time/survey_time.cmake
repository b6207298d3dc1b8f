# Measures what it costs to compile `static_assert(brine::serializable<root>)` for a graph of 200 record types, 16 levels
# deep, and prints user seconds. The headers and the types' definitions are precompiled: they take several times as long as
# the survey, and the difference between two such times is as uncertain as the survey is long. The stages take turns, so that
# what else the machine does falls on all of them, and the least of seven rounds counts.
#   cmake -D GRAPH=<folder of graph.hpp> -D COMPILERS=<compiler,compiler> -D INCLUDES=<folder,folder> -P survey_time.cmake
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" COMPILERS "${COMPILERS}")
string(REPLACE "," ";" INCLUDES "${INCLUDES}")
list(REMOVE_DUPLICATES INCLUDES)
set(flags -w)
foreach(dir IN LISTS INCLUDES)
  list(APPEND flags -I "${dir}")
endforeach()

list(APPEND flags -I "${GRAPH}")
file(WRITE "${GRAPH}/precompiled.hpp" "#include <brine/brine.hpp>\n\n#include <graph.hpp>\n")

# Takes the user time of a command, in ms, where it is less than what was taken before; the shell's `times` prints
# `0m1.234s 0m0.120s` for its children in the second line.
function(take_user_time least)
  execute_process(COMMAND sh -c "\"$@\" || exit; times" sh ${ARGN} OUTPUT_VARIABLE times COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "\n([0-9]+)m([0-9]+)[.]([0-9][0-9])[0-9]*s" found "${times}")
  math(EXPR time "(${CMAKE_MATCH_1} * 60 + ${CMAKE_MATCH_2}) * 1000 + (1${CMAKE_MATCH_3} - 100) * 10")
  if(NOT DEFINED ${least} OR time LESS ${least})
    set(${least} ${time} PARENT_SCOPE)
  endif()
endfunction()

# `1234` ms as `1.234`.
function(seconds ms to)
  math(EXPR whole "${ms} / 1000")
  math(EXPR rest "${ms} % 1000 + 1000")
  string(SUBSTRING "${rest}" 1 2 rest)
  set(${to} "${whole}.${rest} s" PARENT_SCOPE)
endfunction()

file(STRINGS "${GRAPH}/graph.hpp" types REGEX "^struct .*{")
list(LENGTH types types)
foreach(compiler IN LISTS COMPILERS)
  unset(precompiling)
  set(compile "${compiler}" -std=c++20 ${flags})
  if(compiler MATCHES "clang")
    set(binary "${GRAPH}/precompiled.pch")
    set(with_headers -include-pch "${binary}")
  else()
    set(binary "${GRAPH}/precompiled.hpp.gch")
    set(with_headers -include "${GRAPH}/precompiled.hpp")
  endif()
  take_user_time(precompiling ${compile} -x c++-header "${GRAPH}/precompiled.hpp" -o "${binary}")
  foreach(stage RANGE 3)
    unset(t${stage})
  endforeach()
  foreach(round RANGE 1 7)
    foreach(stage RANGE 3)
      take_user_time(t${stage} ${compile} ${with_headers} -fsyntax-only -DSTAGE=${stage} "${CMAKE_CURRENT_LIST_DIR}/survey.cpp")
    endforeach()
  endforeach()
  file(REMOVE "${binary}")
  math(EXPR twice "2 * ${t0}")
  if(twice GREATER precompiling)
    message(FATAL_ERROR "${compiler} does not use what it precompiled")
  endif()
  math(EXPR shapes "${t1} - ${t0}")
  math(EXPR survey "${t2} - ${t1}")
  math(EXPR all "${t2} - ${t0}")
  math(EXPR names "${t3} - ${t2}")
  foreach(part IN ITEMS precompiling shapes survey all names)
    seconds(${${part}} ${part})
  endforeach()
  message("${compiler}, user seconds, ${types} record types:
  precompiling the headers and the types   ${precompiling}
  static_assert(serializable<root>)        ${all}
    counting members (reflection)          ${shapes}
    the survey itself, both ways           ${survey}
  names and keys, for a real call          ${names}")
endforeach()
