#!/usr/bin/env python3
"""The walls fall on what they are there for: small houses with one fault each."""
import tempfile
import unittest
from pathlib import Path

from check import Walls

ROOMS = """naskah_room(low low)
naskah_room(middle render/middle naskah_low PNG::PNG)  # (a comment) naskah_top
naskah_room(top top
            naskah_middle CLI11::CLI11)
target_link_libraries(naskah PRIVATE naskah_options naskah_top)
"""
SOUND = {
    "low/low.hpp": "#include <string>\n#include <unistd.h>\n",
    "render/middle/middle.cpp": '#include "low/low.hpp"\n#include <png.h>\n',
    "render/middle/middle.hpp": "",
    "top/top.cpp": '#include "render/middle/middle.hpp"\n#include <CLI/CLI.hpp>\nint run() { return std::getenv("A") ? 1 : 0; }\n',
    "top/top.hpp": "",
    "main.cpp": '#include "top/top.hpp"\n',
}


class TheWalls(unittest.TestCase):
    def found(self, files=None, rooms=ROOMS, exceptions=frozenset()):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**SOUND, "CMakeLists.txt": rooms, **(files or {})}.items():
                path = Path(folder) / "src" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return Walls(folder, exceptions).check()

    def expect(self, message, files=None, rooms=ROOMS, exceptions=frozenset()):
        self.assertEqual(self.found(files, rooms, exceptions), [message])

    def test_stand_in_a_sound_house(self):
        self.assertEqual(self.found(), [])

    def test_stop_a_room_that_includes_one_it_is_not_linked_to(self):
        self.expect("src/low/new.cpp:2: includes top/top.hpp, but naskah_low is not linked to naskah_top",
                    {"low/new.cpp": '\n#include "top/top.hpp"\n'})

    def test_stop_a_room_that_is_linked_only_through_a_neighbour(self):
        self.expect("src/top/new.cpp:1: includes low/low.hpp, but naskah_top is not linked to naskah_low",
                    {"top/new.cpp": '#include "low/low.hpp"\n'})

    def test_stop_a_program_that_reaches_past_its_front(self):
        self.expect("src/main.cpp:2: includes low/low.hpp, but the program is not linked to naskah_low",
                    {"main.cpp": '#include "top/top.hpp"\n#include "low/low.hpp"\n'})

    def test_stop_an_arrow_up(self):
        self.expect("src/CMakeLists.txt: naskah_low is linked to naskah_top, which is not declared above it",
                    {"low/new.cpp": '#include "top/top.hpp"\n'}, ROOMS.replace("(low low)", "(low low naskah_top)"))

    def test_stop_an_arrow_that_nothing_needs(self):
        self.expect("src/CMakeLists.txt: naskah_top is linked to naskah_low, but includes nothing of it",
                    rooms=ROOMS.replace("naskah_middle CLI11", "naskah_middle naskah_low CLI11"))

    def test_stop_a_file_in_no_room(self):
        self.expect("src/attic/old.cpp:1: is in no room of src/CMakeLists.txt", {"attic/old.cpp": ""})

    def test_stop_a_header_that_is_not_there(self):
        self.expect("src/low/new.cpp:1: there is no src/low/gone.hpp", {"low/new.cpp": '#include "low/gone.hpp"\n'})

    def test_stop_a_library_that_the_room_is_not_linked_to(self):
        self.expect("src/low/new.cpp:1: includes <png.h>, but naskah_low is not linked to its library", {"low/new.cpp": "#include <png.h>\n"})

    def test_stop_a_library_in_two_rooms_that_is_meant_for_one(self):
        rooms = ROOMS.replace("PNG::PNG", "PNG::PNG CLI11::CLI11")
        self.assertEqual(self.found({"render/middle/new.cpp": "#include <CLI/CLI.hpp>\n"}, rooms),
                         ["src/render/middle/new.cpp:1: CLI/CLI.hpp is included by 2 rooms; one is to hide it",
                          "src/top/top.cpp:2: CLI/CLI.hpp is included by 2 rooms; one is to hide it"])

    def test_stop_a_library_that_they_do_not_know(self):
        self.expect("src/low/new.cpp:1: includes <fmt/core.h>, which tests/walls/check.py doesn't know", {"low/new.cpp": "#include <fmt/core.h>\n"})

    def test_stop_a_room_inside_that_speaks_to_the_terminal_or_reads_the_environment(self):
        for word in ["std::cout", "std::cerr", "isatty", "getenv", "stderr", "printf", "exit"]:
            use = word + "(1)" if word in ("printf", "exit") else word
            with self.subTest(word):
                self.expect(f"src/low/new.cpp:2: says {word}, which only the rooms of the program itself may", {"low/new.cpp": f"\n{use};\n"})

    def test_let_comments_and_texts_say_what_they_like(self):
        self.assertEqual(self.found({"low/new.cpp": '// std::cout\n/* getenv\n isatty */ "std::cerr" R"(exit(1))"\n// #include "top/top.hpp"\n'}), [])

    def test_let_a_known_exception_pass(self):
        self.assertEqual(self.found({"low/new.cpp": "getenv\n"}, exceptions={("low/new.cpp", "getenv")}), [])

    def test_tell_of_an_exception_that_is_no_longer_one(self):
        self.expect("tests/walls/check.py: the exception of low/new.cpp (getenv) is no longer needed: take it out",
                    exceptions={("low/new.cpp", "getenv")})


if __name__ == "__main__":
    unittest.main()
