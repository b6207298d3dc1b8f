# Finds a package that is at least as new as asked, whatever its authors call compatible: simdjson, for one, says that
# 4.6 is no 3.12. Read by brine's own build and by the installed brine-config.cmake.
macro(brine_find name version)
  find_package(${name} ${version} QUIET)
  foreach(brine_considered IN LISTS ${name}_CONSIDERED_VERSIONS)
    if(NOT ${name}_FOUND AND brine_considered VERSION_GREATER_EQUAL "${version}")
      find_package(${name} ${brine_considered} QUIET)
    endif()
  endforeach()
endmacro()
