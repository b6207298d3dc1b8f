# The peers, each in a translation unit of its own, which is made here: <header>=<class in it>. Those whose library is not
# there compile to a line that says so.
set(brine_peers brine=brine_strict glaze=glaze_default glaze=glaze_strict simdjson_reflection=simdjson_reflection
  simdjson_ondemand=simdjson_ondemand simdjson_dom=simdjson_dom yyjson=yyjson_tree rapidjson=rapidjson_tree
  boost_json=boost_json_tree nlohmann=nlohmann_tree reflectcpp=reflectcpp)

set(brine_peer_sources)
foreach(peer IN LISTS brine_peers)
  string(REPLACE "=" ";" peer "${peer}")
  list(GET peer 0 header)
  list(GET peer 1 class)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/entries/${class}.cpp")
  string(CONCAT unit "#include \"peers/${header}.hpp\"\n\n#include \"support/entry.hpp\"\n\n"
    "template support::entrant support::entry<peers::${class}>();\n")
  file(CONFIGURE OUTPUT "${source}" CONTENT "${unit}")
  list(APPEND brine_peer_sources "${source}")
endforeach()

# C++26's reflection, where the compiler has it, is switched on for the one peer that wants it.
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag("-std=c++26 -freflection" BRINE_COMPILER_REFLECTS)
if(BRINE_COMPILER_REFLECTS)
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/entries/simdjson_reflection.cpp" PROPERTIES
    COMPILE_OPTIONS "-std=c++26;-freflection")
endif()

# Debian's library of reflect-cpp needs libraries of half a dozen other formats, which may be missing.
if(TARGET reflectcpp::reflectcpp AND NOT BRINE_REFLECTCPP_LINKS)
  file(CONFIGURE OUTPUT reflectcpp/links.cpp CONTENT
    "#include <rfl/json.hpp>\nstruct x { int a; };\nint main() { return rfl::json::read<x>(rfl::json::write(x{0})).value().a; }\n")
  set(libraries reflectcpp::reflectcpp)
  if(TARGET yyjson::yyjson)
    list(APPEND libraries yyjson::yyjson)
  endif()
  try_compile(BRINE_REFLECTCPP_LINKS "${CMAKE_CURRENT_BINARY_DIR}/reflectcpp" "${CMAKE_CURRENT_BINARY_DIR}/reflectcpp/links.cpp"
    LINK_LIBRARIES ${libraries} CXX_STANDARD ${CMAKE_CXX_STANDARD})
  if(NOT BRINE_REFLECTCPP_LINKS)
    message(STATUS "brine: reflect-cpp: no program links with it here; what compares with it is left out")
  endif()
endif()

if(BRINE_REFLECTCPP_LINKS)
  file(REAL_PATH "${reflectcpp_LIBRARY}" reflectcpp_file)
  # Its headers do not say their version; its library's file name does.
  string(REGEX MATCH "[0-9][0-9.]*$" reflectcpp_version "${reflectcpp_file}")
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/entries/reflectcpp.cpp" PROPERTIES
    COMPILE_DEFINITIONS "BRINE_HAS_REFLECTCPP=\"${reflectcpp_version}\"")
endif()

function(brine_link_peers program)
  foreach(library IN ITEMS glaze::glaze yyjson::yyjson RapidJSON::RapidJSON)
    target_link_libraries(${program} PRIVATE $<TARGET_NAME_IF_EXISTS:${library}>)
  endforeach()
  if(BRINE_REFLECTCPP_LINKS)
    target_link_libraries(${program} PRIVATE reflectcpp::reflectcpp)
  endif()
endfunction()
