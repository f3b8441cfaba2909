# How a room of the house is built: one static library for each folder under src/, and one test program for each folder under tests/.

add_library(naskah_options INTERFACE)
# No fused multiply-add: the same sums on every processor.
target_compile_options(naskah_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -ffp-contract=off)
# GCC 12 sees overlaps and uninitialised strings in its own std::string at -O3 (GCC bugs 105651 and 105562), GCC 14 uninitialised members
# where a std::variant is moved that holds another type.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(naskah_options INTERFACE -Wno-restrict)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
  target_compile_options(naskah_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(NASKAH_WARNINGS_AS_ERRORS)
  target_compile_options(naskah_options INTERFACE -Werror)
endif()
if(NASKAH_SANITIZE)
  # Nothing is measured here: rooms at -O1 and no more than line numbers compile in half the time of -O2 -g.
  target_compile_options(naskah_options INTERFACE -fsanitize=address -fno-omit-frame-pointer -g1)
  target_link_options(naskah_options INTERFACE -fsanitize=address,undefined)
  # Undefined behaviour is looked for in what is tested: in a test's own code it would cost a third of its compilation.
  set(NASKAH_SANITIZED_ROOM -O1 -fsanitize=undefined -fno-sanitize-recover=all)
  # What every program under LeakSanitizer knows of its libraries, also while the build lists its tests.
  set(NASKAH_PROGRAM_SOURCES "${CMAKE_SOURCE_DIR}/tests/support/leaks_of_libraries.cpp")
endif()
if(NASKAH_FUZZ)
  # The rooms too: a fuzzer finds its way by what they do.
  target_compile_options(naskah_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
  target_link_options(naskah_options INTERFACE -fsanitize=address,undefined)
endif()

# naskah_room(NAME FOLDER [rooms and libraries it may know...]): every .cpp below src/FOLDER, as the library naskah_NAME.
# A release is compiled at -O2: quicker to build than -O3, and as quick where it isn't naskah_quick.
function(naskah_room name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp")
  if(sources)
    add_library(naskah_${name} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(naskah_${name} PRIVATE naskah_options)
    target_compile_options(naskah_${name} PRIVATE $<$<CONFIG:Release>:-O2> ${NASKAH_SANITIZED_ROOM})
  else()
    add_library(naskah_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(naskah_${name} ${scope} "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(naskah_${name} ${scope} ${ARGN})
endfunction()

# naskah_quick(NAME...): rooms whose time is felt in long documents.
function(naskah_quick)
  foreach(name IN LISTS ARGN)
    target_compile_options(naskah_${name} PRIVATE $<$<CONFIG:Release>:-O3>)
  endforeach()
endfunction()

# naskah_whole(NAME...): rooms that a release, and a build with sanitizers, compiles in one piece, which takes a third of the time. Everything in
# such a room has a name of its own, also what is local to a file. A debug build compiles file by file, so that each file still has to include
# what it uses.
function(naskah_whole)
  if(CMAKE_BUILD_TYPE STREQUAL "Release" OR NASKAH_SANITIZE)
    foreach(name IN LISTS ARGN)
      set_target_properties(naskah_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
      # A file compiled as part of another is to the compiler a header, where types local to a file are suspect.
      target_compile_options(naskah_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endforeach()
  endif()
endfunction()

function(naskah_test_options target)
  # Nobody waits for a test's own code to run, but everybody for it to compile.
  target_compile_options(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-O0>)
  target_link_libraries(${target} PRIVATE naskah_options GTest::gtest)
  target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE NASKAH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" NASKAH_PROGRAM="${CMAKE_BINARY_DIR}/naskah")
endfunction()

# What nearly every test includes, read by the compiler once for all of them: half of the time of a test. (With optimisation GCC 12 would warn of
# the standard library's own code when that was read beforehand.)
function(naskah_test_headers)
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/test_headers.cpp" CONTENT "")
  add_library(naskah_test_headers OBJECT "${CMAKE_BINARY_DIR}/test_headers.cpp")
  naskah_test_options(naskah_test_headers)
  target_precompile_headers(naskah_test_headers PRIVATE ${ARGN})
endfunction()

# naskah_test(NAME FOLDER libraries...): every .cpp below tests/FOLDER, as the program test_NAME, each test known to ctest; under sanitizers
# four parts of the program.
function(naskah_test name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp")
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources} ${NASKAH_PROGRAM_SOURCES})
  naskah_test_options(test_${name})
  target_link_libraries(test_${name} PRIVATE ${ARGN} GTest::gtest_main)
  target_precompile_headers(test_${name} REUSE_FROM naskah_test_headers)
  if(NASKAH_SANITIZE)
    # A process a test would be 3,000 starts of a program that is slow to start.
    foreach(shard RANGE 0 3)
      add_test(NAME ${name}:${shard} COMMAND test_${name})
      set_tests_properties(${name}:${shard} PROPERTIES TIMEOUT 1800 ENVIRONMENT "GTEST_TOTAL_SHARDS=4;GTEST_SHARD_INDEX=${shard}")
    endforeach()
  else()
    gtest_discover_tests(test_${name} TEST_PREFIX "${name}: " DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
  endif()
endfunction()
