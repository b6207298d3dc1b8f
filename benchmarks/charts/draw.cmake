# Draws two charts of each discipline for each result file, of the peers that take part everywhere and of all peers on the core
# workloads: benchmarks/results/<compiler>-<flavour>-<discipline>-<everywhere|core>.svg.
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
    foreach(part IN ITEMS everywhere core)
      string(REPLACE ", " "-" name "${run}-${discipline}-${part}")
      set(table "${WORK}/${name}.tsv")
      execute_process(COMMAND "${DATA}" "${file}" "${discipline}" ${part} OUTPUT_FILE "${table}" RESULT_VARIABLE rc ERROR_QUIET)
      if(NOT rc EQUAL 0)
        continue()  # no peer takes part in that
      endif()
      set(picture "${RESULTS}/${name}.svg")
      set(heading "${discipline}: times as long as brine takes (${run})")
      execute_process(COMMAND ${gnuplot} -e "data='${table}'; picture='${picture}'; heading='${heading}'" "${CMAKE_CURRENT_LIST_DIR}/bars.gp"
                      COMMAND_ERROR_IS_FATAL ANY)
      message(STATUS "${picture}")
    endforeach()
  endforeach()
endforeach()
