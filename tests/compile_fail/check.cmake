# Compiles SOURCE with the flags in FLAGS and checks its complaint: it does not compile, there is exactly one error, the
# output is short, and every `// expect:` line matches it.
#   cmake -D FLAGS=<flags.cmake> -D SOURCE=<file.cpp> -P check.cmake
# With REFUSED_FOR=<absent|second_error|compiles|long|unspecified> it checks itself: the test passes when exactly that is what is wrong.
cmake_minimum_required(VERSION 3.25)
include("${FLAGS}")

set(longest 15)            # lines of output in all
set(longest_without_code 8) # lines that are not an excerpt of code

separate_arguments(flags)
list(TRANSFORM definitions PREPEND -D)
set(include_flags)
foreach(dir IN LISTS includes)
  if(dir STREQUAL own)
    list(APPEND include_flags -I "${dir}")
  else()
    list(APPEND include_flags -isystem "${dir}")
  endif()
endforeach()
set(ENV{LC_ALL} C)
execute_process(
  COMMAND "${compiler}" ${standard} -fsyntax-only -fdiagnostics-color=never ${flags} ${options} ${definitions}
          ${include_flags} "${SOURCE}"
  RESULT_VARIABLE rc OUTPUT_VARIABLE output ERROR_VARIABLE output)

# Lists would trip over the semicolons and brackets of C++, so the output is measured as text.
string(REGEX REPLACE "[^\n]" "" newlines "${output}")
string(LENGTH "${newlines}" lines)
string(REGEX REPLACE "(^|\n) *[0-9]* [|][^\n]*" "\\1" without_code "${output}")
string(REGEX REPLACE "\n\n+" "\n" without_code "${without_code}")
string(REGEX REPLACE "[^\n]" "" newlines "${without_code}")
string(LENGTH "${newlines}" lines_without_code)
string(REGEX REPLACE "error: " "\n<error>" marked "${output}")
string(REGEX MATCHALL "\n<error>" errors "${marked}")
list(LENGTH errors errors)

set(wrong)
set(explanation)
macro(refuse reason)
  list(APPEND wrong ${reason})
  string(APPEND explanation "\n${ARGN}")
endmacro()

if(rc EQUAL 0)
  refuse(compiles "it compiles")
elseif(NOT errors EQUAL 1)
  refuse(second_error "${errors} errors instead of one")
endif()
if(lines GREATER longest)
  refuse(long "${lines} lines of output, over ${longest}")
elseif(lines_without_code GREATER longest_without_code)
  refuse(long "${lines_without_code} lines without excerpts of code, over ${longest_without_code}")
endif()
file(STRINGS "${SOURCE}" expectations REGEX "^// expect: ")
if(NOT expectations)
  refuse(unspecified "the file has no line `// expect: <regex>`")
endif()
foreach(expectation IN LISTS expectations)
  string(REGEX REPLACE "^// expect: " "" expectation "${expectation}")
  if(NOT rc EQUAL 0 AND NOT output MATCHES "${expectation}")
    refuse(absent "nothing matches `${expectation}`")
  endif()
endforeach()

message(STATUS "${errors} error, ${lines} lines, ${lines_without_code} without excerpts of code\n${output}")
if(DEFINED REFUSED_FOR)
  if(NOT wrong STREQUAL REFUSED_FOR)
    message(FATAL_ERROR "the harness should refuse this for `${REFUSED_FOR}`, not for `${wrong}`")
  endif()
elseif(wrong)
  message(FATAL_ERROR "${SOURCE}:${explanation}")
endif()
