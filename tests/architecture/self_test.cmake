# Shows that check.cmake can fail: plants a sound tree of headers, then breaks each rule once and reads the complaint.
cmake_minimum_required(VERSION 3.25)

function(plant file)
  list(JOIN ARGN "\n" lines)
  file(WRITE "${SCRATCH}/${file}" "${lines}\n")
endfunction()

function(plant_sound_tree)
  file(REMOVE_RECURSE "${SCRATCH}")
  plant(base/error.hpp "#include <string>")
  plant(reflect/record.hpp "#include <brine/base/error.hpp>" "#include <boost/pfr/core.hpp>")
  plant(wire/structural_index.hpp "#include <simdjson.h>")
  plant(wire/number.hpp "#include <fast_float/fast_float.h>" "#include <dragonbox/dragonbox.h>")
  plant(wire/reader.hpp "#include <brine/wire/number.hpp>" "#include <brine/wire/structural_index.hpp>")
  plant(codec/codec.hpp "#include <brine/base/error.hpp>")
  plant(codec/map.hpp "#include <brine/codec/codec.hpp>")
  plant(codec/record.hpp "#include <brine/codec/codec.hpp>" "#include <brine/reflect/record.hpp>")
  plant(encode.hpp "#include <brine/codec/map.hpp>" "#include <brine/codec/record.hpp>")
  plant(brine.hpp "#include <brine/encode.hpp>" "#include <brine/wire/reader.hpp>")
endfunction()

function(expect outcome pattern)
  execute_process(COMMAND ${CMAKE_COMMAND} -D "HEADERS=${SCRATCH}" -P "${CMAKE_CURRENT_LIST_DIR}/check.cmake"
                  RESULT_VARIABLE rc OUTPUT_VARIABLE out ERROR_VARIABLE err)
  string(REGEX REPLACE "[ \n]+" " " said "${out}${err}")
  if((rc EQUAL 0 AND outcome STREQUAL "failure") OR (NOT rc EQUAL 0 AND outcome STREQUAL "success"))
    message(SEND_ERROR "expected ${outcome} (${pattern}), and check.cmake said: ${said}")
  elseif(NOT said MATCHES "${pattern}")
    message(SEND_ERROR "expected a text that matches `${pattern}`, and check.cmake said: ${said}")
  else()
    message(STATUS "${outcome}, as expected: ${pattern}")
  endif()
endfunction()

plant_sound_tree()
expect(success "10 headers, all in order")

plant(base/error.hpp "#include <brine/wire/number.hpp>")
expect(failure "base may not know wire")

plant_sound_tree()
plant(codec/codec.hpp "#  include <brine/encode.hpp>")
expect(failure "codec may not know door")

plant_sound_tree()
plant(reflect/record.hpp "#include <boost/pfr/core.hpp>" "#include <brine/wire/number.hpp>")
expect(failure "reflect may not know wire")

plant_sound_tree()
plant(wire/reader.hpp "#include <brine/reflect/record.hpp>")
expect(failure "wire may not know reflect")

plant_sound_tree()
plant(codec/map.hpp "#include <brine/codec/record.hpp>")
expect(failure "a kind includes no other kind")

plant_sound_tree()
plant(wire/reader.hpp "#include <simdjson.h>")
expect(failure "simdjson is included by wire/reader.hpp, wire/structural_index.hpp")

plant_sound_tree()
plant(wire/number.hpp "#include <fast_float/fast_float.h>")
expect(failure "dragonbox is included by no file")

plant_sound_tree()
plant(reflect/backend_meta.hpp "#include <meta>")
plant(reflect/enumerators.hpp "#include <meta>")
expect(failure "meta is included by")

plant_sound_tree()
plant(wire/number.hpp "#include <fast_float/fast_float.h>" "#include <dragonbox/dragonbox.h>" "#include <brine/wire/reader.hpp>")
expect(failure "an include cycle runs through")

plant_sound_tree()
plant(base/error.hpp "#include \"../wire/number.hpp\"")
expect(failure "headers are named")

plant_sound_tree()
plant(cellar/wine.hpp "#include <brine/base/error.hpp>")
expect(failure "no such room")

plant_sound_tree()
string(REPEAT "// line\n" 301 long)
plant(base/long.hpp "${long}")
expect(failure "over 300")
