# Draws a chart of each discipline for each result file: benchmarks/results/<compiler>-<flavour>-<discipline>.svg.
#   cmake -D DATA=<chart_data> -D RESULTS=<folder> -D WORK=<folder> -D GNUPLOT=<gnuplot or nothing> -D WITH_NEWER=<script> -P draw.cmake
# gnuplot is this machine's, or that of the Debian where the newer compiler lives.
cmake_minimum_required(VERSION 3.25)
set(gnuplot "${GNUPLOT}")
if(NOT gnuplot)
  set(gnuplot "${WITH_NEWER}" 16 gnuplot)
endif()
execute_process(COMMAND ${gnuplot} --version RESULT_VARIABLE rc OUTPUT_QUIET ERROR_QUIET)
if(NOT rc EQUAL 0)
  message("LEFT OUT: the charts, for want of gnuplot")
  return()
endif()

file(MAKE_DIRECTORY "${WORK}")
file(GLOB files "${RESULTS}/*.json")
foreach(file IN LISTS files)
  cmake_path(GET file STEM run)
  foreach(discipline IN ITEMS "decode" "decode, fresh" "encode" "encode, fresh")
    string(REPLACE ", " "-" suffix "${discipline}")
    set(table "${WORK}/${run}-${suffix}.tsv")
    execute_process(COMMAND "${DATA}" "${file}" "${discipline}" OUTPUT_FILE "${table}" RESULT_VARIABLE rc ERROR_QUIET)
    if(NOT rc EQUAL 0)
      continue()
    endif()
    set(picture "${RESULTS}/${run}-${suffix}.svg")
    execute_process(
      COMMAND ${gnuplot} -e "data='${table}'; picture='${picture}'; heading='${discipline}: how many times as long as brine (${run})'"
              "${CMAKE_CURRENT_LIST_DIR}/bars.gp"
      COMMAND_ERROR_IS_FATAL ANY)
    message(STATUS "${picture}")
  endforeach()
endforeach()
