# Writes the types whose handling is compiled: <to>/types_<unit>.hpp for the units `many` (40 structs of 14 fields), `wide` (one
# of 100 fields) and `deep` (20 structs in each other). TYPES(X) calls X(type, member, member, …) for each, what a library
# without reflection wants to be told; `types::root` holds them all.
#   cmake -D TO=<folder> -P types.cmake
cmake_minimum_required(VERSION 3.25)

set(kinds int std::string double bool std::uint64_t std::vector<int> std::vector<double> float std::vector<std::string>
  std::int64_t)
list(LENGTH kinds kind_count)

set(shift 0)  # every struct begins with another type

# struct(<name> <count of fields> [<type of one more field>])
function(struct name count)
  math(EXPR shift "${shift} + 1")
  set(shift ${shift} PARENT_SCOPE)
  set(text "struct ${name} {\n")
  set(members)
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    math(EXPR kind "(${i} * 7 + ${shift}) % ${kind_count}")
    list(GET kinds ${kind} type)
    string(APPEND text "    ${type} field_${i}{};\n")
    list(APPEND members field_${i})
  endforeach()
  foreach(type IN LISTS ARGN)
    string(APPEND text "    ${type} inner;\n")
    list(APPEND members inner)
  endforeach()
  list(JOIN members ", " members)
  set(structs "${structs}${text}};\n" PARENT_SCOPE)
  set(told "${told} \\\n    X(${name}, ${members})" PARENT_SCOPE)
endfunction()

function(write unit)
  file(WRITE "${TO}/types_${unit}.hpp"
    "#pragma once\n\n#include <cstdint>\n#include <string>\n#include <vector>\n\n"
    "namespace types {\n\n${structs}\n}  // namespace types\n\n#define TYPES(X)${told}\n")
endfunction()

set(structs)
set(told)
set(root_members)
foreach(i RANGE 39)
  struct(many_${i} 14)
  string(APPEND root_members "    many_${i} m_${i};\n")
  list(APPEND root_names m_${i})
endforeach()
list(JOIN root_names ", " root_names)
string(APPEND structs "struct root {\n${root_members}};\n")
string(APPEND told " \\\n    X(root, ${root_names})")
write(many)

set(structs)
set(told)
struct(root 100)
write(wide)

set(structs)
set(told)
struct(deep_0 4)
foreach(level RANGE 1 18)
  math(EXPR below "${level} - 1")
  struct(deep_${level} 4 deep_${below})
endforeach()
struct(root 4 deep_18)
write(deep)
