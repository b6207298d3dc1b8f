# Checks that the door adds no instruction: the object code for a record is that of calling its codec on a writer.
#   cmake -D OBJDUMP=<objdump> -D ONE=<object> -D OTHER=<object> -P compare.cmake
# All instructions and all symbols that they refer to must be the same, but for the names of the functions that are
# written by hand in direct.cpp.
cmake_minimum_required(VERSION 3.25)

function(instructions_of object to)
  execute_process(COMMAND "${OBJDUMP}" --disassemble --reloc --no-show-raw-insn "${object}"
                  OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "^[^\n]*\n[^\n]*file format[^\n]*" "" text "${text}")
  string(REGEX REPLACE "\n[ \t]*[0-9a-f]+:" "\n" text "${text}")
  string(REGEX REPLACE "_Z[A-Za-z0-9_]*(encode_to|directly_to)I[A-Za-z0-9_]*" "<encode to>" text "${text}")
  string(REGEX REPLACE "_Z[A-Za-z0-9_]*(try_to_json|directly)I[A-Za-z0-9_]*" "<entry>" text "${text}")
  string(REGEX REPLACE "_GLOBAL__sub_I_[a-z_]*" "<start>" text "${text}")
  # Where the compiler put constants that are the same is not code.
  string(REGEX REPLACE "([.]rodata[.a-z0-9]*|[.]LC[A-Z0-9_]*|[.]L[.]str[.0-9]*|GCC_except_table)[-+x0-9a-f]*" "<constant>" text "${text}")
  set(${to} "${text}" PARENT_SCOPE)
endfunction()

instructions_of("${ONE}" one)
instructions_of("${OTHER}" other)
string(LENGTH "${one}" size)
if(size LESS 1000)
  message(FATAL_ERROR "the disassembly is suspiciously short:\n${one}")
endif()
string(REGEX REPLACE "[^\n]" "" lines "${one}")
string(LENGTH "${lines}" lines)
message(STATUS "${lines} lines of disassembly")
if(NOT one STREQUAL other)
  file(WRITE "${ONE}.txt" "${one}")
  file(WRITE "${OTHER}.txt" "${other}")
  message(FATAL_ERROR "the object code differs; compare\n  ${ONE}.txt\n  ${OTHER}.txt")
endif()
