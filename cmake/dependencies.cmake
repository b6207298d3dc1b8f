# Where brine's dependencies come from. Each is looked for in this order, and one line says where it was found:
#   1. find_package: what the machine has, or CMAKE_PREFIX_PATH points at;
#   2. FetchContent: upstream at a pinned tag, when it can be reached (FETCHCONTENT_SOURCE_DIR_<NAME> names a folder instead);
#   3. on Debian and its kin: packages of a newer suite, unpacked into a folder of this project. Needs no root and installs
#      nothing: apt gets a state of its own, and the mirror is the one in apt's own configuration.
include(FetchContent)
include("${CMAKE_CURRENT_LIST_DIR}/brine-find.cmake")

set(BRINE_FETCH AUTO CACHE STRING "Get dependencies that are not installed from upstream: AUTO (when it answers), ON, OFF")
set(BRINE_DEBIAN_SUITE trixie CACHE STRING "The Debian suite whose packages fill the project's own prefix; empty: none")
set_property(CACHE BRINE_FETCH PROPERTY STRINGS AUTO ON OFF)

# All presets share one download; a project that contains brine keeps its source tree clean.
if(PROJECT_IS_TOP_LEVEL)
  set(brine_suite_root "${PROJECT_SOURCE_DIR}/.deps/${BRINE_DEBIAN_SUITE}")
else()
  set(brine_suite_root "${PROJECT_BINARY_DIR}/deps/${BRINE_DEBIAN_SUITE}")
endif()
set(brine_prefix "${brine_suite_root}/prefix/usr")

# brine_dependency(<package> VERSION <least> TITLE <name> TARGET <target> REPOSITORY <git> TAG <tag> INCLUDE <folder>
#                  [SOURCE <file>...] [HEADER <file> [LIBRARY <name>]] DEBIAN <regex of package names>... [OPTIONAL])
# With HEADER, header and library themselves are looked for instead of a CMake package, where that says too little or wants
# more than the benchmarks need.
function(brine_dependency name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "OPTIONAL" "VERSION;TITLE;TARGET;REPOSITORY;TAG;INCLUDE;HEADER;LIBRARY"
    "DEBIAN;SOURCE")
  set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)  # brine::brine names them wherever it is linked
  string(TOUPPER "${name}" upper)

  if(TARGET ${arg_TARGET})
    message(STATUS "brine: ${arg_TITLE}: from the project around brine")
    return()
  endif()
  if(NOT FETCHCONTENT_SOURCE_DIR_${upper})
    brine_find_here(${name})
    if(${name}_FOUND)
      brine_say_found(${name} "${arg_TITLE}")
      return()
    endif()
  endif()

  set(reachable FALSE)
  if(arg_REPOSITORY)
    brine_upstream_answers(reachable ${upper} "${arg_REPOSITORY}" ${arg_TAG})
  endif()
  if(reachable)
    brine_fetch(${name})
    return()
  endif()

  brine_unpack_debian(${arg_DEBIAN})
  list(PREPEND CMAKE_PREFIX_PATH "${brine_prefix}")
  brine_find_here(${name})
  if(${name}_FOUND)
    brine_say_found(${name} "${arg_TITLE}")
  elseif(arg_OPTIONAL)
    message(STATUS "brine: ${arg_TITLE}: not found; what compares with it is left out")
  else()
    list(JOIN arg_DEBIAN ", " packages)
    string(REPLACE "[0-9.]+" "…" packages "${packages}")
    message(FATAL_ERROR
      "brine needs ${arg_TITLE} ${arg_VERSION} or newer and found none: install it (Debian 13 and later: "
      "${packages}), or point CMAKE_PREFIX_PATH at an installed one, or FETCHCONTENT_SOURCE_DIR_${upper} at its source "
      "(${arg_REPOSITORY}, tag ${arg_TAG}), or go online and pass -DBRINE_FETCH=ON.")
  endif()
endfunction()

# As a CMake package, or header by header; sets <name>_FOUND.
macro(brine_find_here name)
  if(arg_HEADER)
    brine_find_files(${name})
  else()
    brine_find(${name} ${arg_VERSION})
  endif()
endmacro()

macro(brine_find_files name)
  find_path(${name}_INCLUDE_DIR ${arg_HEADER})
  mark_as_advanced(${name}_INCLUDE_DIR ${name}_LIBRARY)
  set(${name}_FOUND ${${name}_INCLUDE_DIR})
  if(arg_LIBRARY)
    find_library(${name}_LIBRARY ${arg_LIBRARY})
    if(NOT ${name}_LIBRARY)
      set(${name}_FOUND FALSE)
    endif()
  endif()
  if(${name}_FOUND)
    set(${name}_DIR "${${name}_INCLUDE_DIR}")
    add_library(${arg_TARGET} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${arg_TARGET} SYSTEM INTERFACE "${${name}_INCLUDE_DIR}")
    if(arg_LIBRARY)
      target_link_libraries(${arg_TARGET} INTERFACE "${${name}_LIBRARY}")
    endif()
  endif()
endmacro()

function(brine_say_found name title)
  set(dir "${${name}_DIR}")
  if(NOT dir)
    set(dir "${${name}_INCLUDE_DIRS}")  # headers without a CMake package
  endif()
  cmake_path(IS_PREFIX brine_suite_root "${dir}" NORMALIZE from_suite)
  if(from_suite)
    set(dir "Debian ${BRINE_DEBIAN_SUITE}, unpacked in this project")
  endif()
  message(STATUS "brine: ${title} ${${name}_VERSION}: ${dir}")
endfunction()

# A build folder must not keep what it found in another suite's packages, or in packages that have been deleted since.
function(brine_forget_stale_finds)
  cmake_path(GET brine_suite_root PARENT_PATH suites)
  get_cmake_property(variables CACHE_VARIABLES)
  foreach(variable IN LISTS variables)
    cmake_path(IS_PREFIX suites "${${variable}}" NORMALIZE from_some_suite)
    cmake_path(IS_PREFIX brine_suite_root "${${variable}}" NORMALIZE from_this_suite)
    if(from_some_suite AND NOT (from_this_suite AND EXISTS "${${variable}}") AND variable MATCHES "(_DIR|_LIBRARY|_LIBRARY_[A-Z]+)$")
      unset(${variable} CACHE)
    endif()
  endforeach()
endfunction()

# ---- upstream ----------------------------------------------------------------------------------------------------------

# Asked once a run: a machine without a network should notice it once, and soon.
function(brine_upstream_answers result upper repository tag)
  if(FETCHCONTENT_SOURCE_DIR_${upper} OR (BRINE_FETCH AND NOT BRINE_FETCH STREQUAL "AUTO"))
    set(answers TRUE)
  elseif(NOT BRINE_FETCH)
    set(answers FALSE)
  else()
    get_property(asked GLOBAL PROPERTY brine_upstream_answers SET)
    if(NOT asked)
      find_package(Git QUIET)
      set(rc 1)
      if(Git_FOUND)
        execute_process(
          COMMAND ${CMAKE_COMMAND} -E env GIT_TERMINAL_PROMPT=0
                  ${GIT_EXECUTABLE} ls-remote --exit-code "${repository}" "refs/tags/${tag}"
          TIMEOUT 8 RESULT_VARIABLE rc OUTPUT_QUIET ERROR_QUIET)
      endif()
      string(COMPARE EQUAL "${rc}" "0" answers)
      set_property(GLOBAL PROPERTY brine_upstream_answers ${answers})
    endif()
    get_property(answers GLOBAL PROPERTY brine_upstream_answers)
  endif()
  set(${result} ${answers} PARENT_SCOPE)
endfunction()

# Only the files are taken from upstream, not its CMake project: the target is made here, under the name that the package
# would give it, so that brine's exported targets mean the same thing everywhere.
macro(brine_fetch name)
  FetchContent_Declare(${name} GIT_REPOSITORY "${arg_REPOSITORY}" GIT_TAG ${arg_TAG} GIT_SHALLOW ON
                       SOURCE_SUBDIR no-project-of-its-own SYSTEM)
  FetchContent_MakeAvailable(${name})
  string(TOLOWER "${name}" lower)
  add_library(${arg_TARGET} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${arg_TARGET} INTERFACE "${${lower}_SOURCE_DIR}/${arg_INCLUDE}")
  if(arg_SOURCE)
    set(sources "${arg_SOURCE}")
    list(TRANSFORM sources PREPEND "${${lower}_SOURCE_DIR}/")
    set_source_files_properties(${sources} PROPERTIES LANGUAGE CXX)
    add_library(brine_${lower} STATIC ${sources})
    target_include_directories(brine_${lower} SYSTEM PRIVATE "${${lower}_SOURCE_DIR}/${arg_INCLUDE}")
    target_compile_options(brine_${lower} PRIVATE -w)
    target_compile_features(brine_${lower} PRIVATE cxx_std_20)
    target_link_libraries(${arg_TARGET} INTERFACE brine_${lower})
  endif()
  if(FETCHCONTENT_SOURCE_DIR_${upper})
    message(STATUS "brine: ${arg_TITLE}: ${FETCHCONTENT_SOURCE_DIR_${upper}}")
  else()
    message(STATUS "brine: ${arg_TITLE} ${arg_TAG}: upstream, ${arg_REPOSITORY}")
  endif()
endmacro()

# ---- Debian ------------------------------------------------------------------------------------------------------------

# Unpacks the newest package that matches each pattern; a package's name may hold a version (libboost1.88-dev).
function(brine_unpack_debian)
  find_program(BRINE_APT_GET apt-get)
  find_program(BRINE_APT_CACHE apt-cache)
  find_program(BRINE_DPKG_DEB dpkg-deb)
  mark_as_advanced(BRINE_APT_GET BRINE_APT_CACHE BRINE_DPKG_DEB)
  if(NOT BRINE_DEBIAN_SUITE OR NOT BRINE_APT_GET OR NOT BRINE_APT_CACHE OR NOT BRINE_DPKG_DEB)
    return()
  endif()
  file(MAKE_DIRECTORY "${brine_suite_root}")
  file(LOCK "${brine_suite_root}" DIRECTORY GUARD FUNCTION TIMEOUT 600)  # two presets may be configured at once

  foreach(pattern IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER "${pattern}" stamp)
    set(stamp "${brine_suite_root}/${stamp}.unpacked")
    if(EXISTS "${stamp}")
      continue()
    endif()
    brine_apt_update()
    brine_newest_package(package "${pattern}")
    if(NOT package)
      message(STATUS "brine: Debian ${BRINE_DEBIAN_SUITE} has no package ${pattern}")
      return()
    endif()
    file(REMOVE_RECURSE "${brine_suite_root}/download")
    file(MAKE_DIRECTORY "${brine_suite_root}/download")
    brine_apt(get output download ${package})
    file(GLOB archive "${brine_suite_root}/download/*.deb")
    if(archive)
      execute_process(COMMAND ${BRINE_DPKG_DEB} -x "${archive}" "${brine_suite_root}/prefix" RESULT_VARIABLE rc)
      if(rc EQUAL 0)
        file(TOUCH "${stamp}")
      endif()
    endif()
  endforeach()
endfunction()

function(brine_newest_package result pattern)
  brine_apt(cache names pkgnames)
  string(REPLACE "\n" ";" names "${names}")
  list(FILTER names INCLUDE REGEX "^${pattern}$")
  list(SORT names COMPARE NATURAL ORDER DESCENDING)
  list(POP_FRONT names newest)
  set(${result} "${newest}" PARENT_SCOPE)
endfunction()

# brine_apt(get|cache <output> <arguments>...): apt on the project's own state.
function(brine_apt program output)
  string(TOUPPER "${program}" program)
  execute_process(
    COMMAND ${BRINE_APT_${program}} -q -c "${brine_suite_root}/apt/apt.conf" ${ARGN}
    WORKING_DIRECTORY "${brine_suite_root}/download"
    OUTPUT_VARIABLE text ERROR_VARIABLE complaint RESULT_VARIABLE rc)
  if(NOT rc EQUAL 0)
    message(STATUS "brine: apt could not do '${ARGN}' for ${BRINE_DEBIAN_SUITE}: ${complaint}")
  endif()
  set(${output} "${text}" PARENT_SCOPE)
endfunction()

# Writes apt's own small world below the suite's folder and reads the suite's index, once a run.
function(brine_apt_update)
  get_property(done GLOBAL PROPERTY brine_apt_updated)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY brine_apt_updated TRUE)
  brine_debian_mirror(mirror)
  if(NOT mirror)
    message(STATUS "brine: apt's configuration names no mirror")
    return()
  endif()
  message(STATUS "brine: reading the index of Debian ${BRINE_DEBIAN_SUITE}")

  set(apt "${brine_suite_root}/apt")
  file(MAKE_DIRECTORY "${apt}/state/lists/partial" "${apt}/cache/archives/partial" "${apt}/no-parts"
       "${brine_suite_root}/download")
  file(TOUCH "${apt}/status")
  set(keyring /usr/share/keyrings/debian-archive-keyring.gpg)
  set(signed)
  if(EXISTS ${keyring})
    set(signed "[signed-by=${keyring}] ")
  endif()
  set(suites ${BRINE_DEBIAN_SUITE})
  if(BRINE_DEBIAN_SUITE STREQUAL "experimental")
    list(PREPEND suites sid)  # experimental holds only what differs
  endif()
  file(WRITE "${apt}/sources.list" "")
  foreach(suite IN LISTS suites)
    file(APPEND "${apt}/sources.list" "deb ${signed}${mirror} ${suite} main\n")
  endforeach()
  # The machine's proxies and credentials stay in force; its hooks do not run.
  file(WRITE "${apt}/apt.conf"
    "Dir::State \"${apt}/state\";\nDir::State::status \"${apt}/status\";\nDir::Cache \"${apt}/cache\";\n"
    "Dir::Etc::sourcelist \"${apt}/sources.list\";\nDir::Etc::sourceparts \"${apt}/no-parts\";\n"
    "Dir::Etc::preferences \"/dev/null\";\nDir::Etc::preferencesparts \"${apt}/no-parts\";\n"
    "APT::Sandbox::User \"root\";\nAPT::Default-Release \"${BRINE_DEBIAN_SUITE}\";\nAcquire::Languages \"none\";\n"
    "#clear APT::Update::Post-Invoke;\n#clear APT::Update::Post-Invoke-Success;\n#clear DPkg::Post-Invoke;\n")
  if(BRINE_DEBIAN_SUITE MATCHES "^(forky|sid|experimental)$")
    # Their index may be past its date on a mirror; its signature is checked all the same.
    file(APPEND "${apt}/apt.conf" "Acquire::Check-Valid-Until \"false\";\n")
  endif()
  brine_apt(get output update)
endfunction()

# `--print-uris` also answers on a machine that never ran an update.
function(brine_debian_mirror result)
  execute_process(COMMAND ${BRINE_APT_GET} update --print-uris OUTPUT_VARIABLE uris ERROR_QUIET)
  set(codename)
  if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release codename REGEX "^VERSION_CODENAME=")
    string(REGEX REPLACE "^VERSION_CODENAME=\"?([a-z]*)\"?" "\\1" codename "${codename}")
  endif()
  if(uris MATCHES "'([^'\n]*)/dists/${codename}/InRelease'")
    set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
  endif()
endfunction()

# ---- the list ----------------------------------------------------------------------------------------------------------

brine_forget_stale_finds()

# What brine's headers include; the installed package looks for the same ones.
set(BRINE_PACKAGES Boost=1.84 simdjson=3.12 FastFloat=5.0 dragonbox=1.1)
brine_dependency(Boost VERSION 1.84 TITLE "Boost (Boost.PFR)" TARGET Boost::headers
  REPOSITORY https://github.com/boostorg/pfr.git TAG boost-1.88.0 INCLUDE include
  DEBIAN "libboost[0-9.]+-dev")
brine_dependency(simdjson VERSION 3.12 TITLE simdjson TARGET simdjson::simdjson_static
  REPOSITORY https://github.com/simdjson/simdjson.git TAG v3.12.3 INCLUDE singleheader SOURCE singleheader/simdjson.cpp
  DEBIAN libsimdjson-dev "libsimdjson[0-9.]+")  # its CMake package asks for the shared library too
brine_dependency(FastFloat VERSION 5.0 TITLE fast_float TARGET FastFloat::fast_float
  REPOSITORY https://github.com/fastfloat/fast_float.git TAG v8.0.0 INCLUDE include
  DEBIAN libfast-float-dev)
brine_dependency(dragonbox VERSION 1.1 TITLE Dragonbox TARGET dragonbox::dragonbox
  REPOSITORY https://github.com/jk-jeon/dragonbox.git TAG 1.1.3 INCLUDE include
  DEBIAN libdragonbox-dev)
if(NOT TARGET simdjson::simdjson_static)  # some systems carry the shared library only
  add_library(simdjson::simdjson_static INTERFACE IMPORTED GLOBAL)
  target_link_libraries(simdjson::simdjson_static INTERFACE simdjson::simdjson)
endif()

if(BRINE_BUILD_TESTS)
  brine_dependency(doctest VERSION 2.4.11 TITLE doctest TARGET doctest::doctest
    REPOSITORY https://github.com/doctest/doctest.git TAG v2.4.11 INCLUDE .
    DEBIAN doctest-dev)
endif()
if(BRINE_BUILD_BENCHMARKS)
  brine_dependency(nlohmann_json VERSION 3.11 TITLE nlohmann-json TARGET nlohmann_json::nlohmann_json OPTIONAL
    REPOSITORY https://github.com/nlohmann/json.git TAG v3.11.3 INCLUDE single_include
    DEBIAN nlohmann-json3-dev)
endif()
# The other libraries that the benchmarks compare with.
if(BRINE_BUILD_BENCHMARKS AND BRINE_PEERS)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    brine_dependency(glaze VERSION 9.0 TITLE Glaze TARGET glaze::glaze OPTIONAL
      REPOSITORY https://github.com/stephenberry/glaze.git TAG v9.0.0 INCLUDE include
      DEBIAN libglaze-dev)
  else()
    message(STATUS "brine: Glaze: left out, it needs g++ 13 or later")
  endif()
  brine_dependency(yyjson TITLE yyjson TARGET yyjson::yyjson HEADER yyjson.h LIBRARY yyjson OPTIONAL
    REPOSITORY https://github.com/ibireme/yyjson.git TAG 0.12.0 INCLUDE src SOURCE src/yyjson.c
    DEBIAN libyyjson-dev "libyyjson[0-9]+")
  # Its last release, of 2016, does not compile with today's compilers; distributions carry later sources.
  brine_dependency(RapidJSON TITLE RapidJSON TARGET RapidJSON::RapidJSON HEADER rapidjson/document.h OPTIONAL
    DEBIAN rapidjson-dev)
  brine_dependency(reflectcpp TITLE reflect-cpp TARGET reflectcpp::reflectcpp HEADER rfl/json.hpp LIBRARY reflectcpp OPTIONAL
    REPOSITORY https://github.com/getml/reflect-cpp.git TAG v0.21.0 INCLUDE include
    SOURCE src/reflectcpp.cpp src/reflectcpp_json.cpp src/yyjson.c
    DEBIAN libreflectcpp-dev "libreflectcpp[0-9.]+")
endif()
