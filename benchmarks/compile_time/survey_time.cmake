# Measures what it costs to compile `static_assert(brine::serializable<root>)` for a graph of 200 record types, 16 levels
# deep, and prints user seconds, the least of three runs.
#   cmake -D GRAPH=<folder of graph.hpp> -D COMPILERS=<compiler,compiler> -D INCLUDES=<folder,folder> -P survey_time.cmake
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" COMPILERS "${COMPILERS}")
string(REPLACE "," ";" INCLUDES "${INCLUDES}")
list(REMOVE_DUPLICATES INCLUDES)
set(flags -w)
foreach(dir IN LISTS INCLUDES)
  list(APPEND flags -I "${dir}")
endforeach()

# The user time of a compilation, in ms; the shell's `times` prints `0m1.234s 0m0.120s` for its children in the second line.
function(user_time_of stage to)
  set(least 1000000)
  foreach(run RANGE 1 3)
    execute_process(
      COMMAND sh -c "\"$@\" || exit; times" sh "${compiler}" -std=c++20 -fsyntax-only -DSTAGE=${stage} ${flags} -I "${GRAPH}"
              "${CMAKE_CURRENT_LIST_DIR}/survey.cpp"
      OUTPUT_VARIABLE times COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCH "\n([0-9]+)m([0-9]+)[.]([0-9][0-9])[0-9]*s" found "${times}")
    math(EXPR time "(${CMAKE_MATCH_1} * 60 + ${CMAKE_MATCH_2}) * 1000 + (1${CMAKE_MATCH_3} - 100) * 10")
    if(time LESS least)
      set(least ${time})
    endif()
  endforeach()
  set(${to} ${least} PARENT_SCOPE)
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
  foreach(stage RANGE 3)
    user_time_of(${stage} t${stage})
  endforeach()
  math(EXPR shapes "${t1} - ${t0}")
  math(EXPR survey "${t2} - ${t1}")
  math(EXPR all "${t2} - ${t0}")
  math(EXPR names "${t3} - ${t2}")
  foreach(part IN ITEMS t0 shapes survey all names)
    seconds(${${part}} ${part})
  endforeach()
  message("${compiler}, user seconds, ${types} record types:
  headers and types alone             ${t0}
  static_assert(serializable<root>)   ${all}
    counting members (reflection)     ${shapes}
    the survey itself, both ways      ${survey}
  names and keys, for a real call     ${names}")
endforeach()
