#!/usr/bin/env python3
"""The codes of messages are each told once, beside those who speak them: the house itself, and small houses with one fault each."""
import tempfile
import unittest
from pathlib import Path

from codes import Codes

SOUND = {
    "src/low/diagnostic_codes.hpp": 'inline constexpr const char* too_long = "N001";\n',
    "src/low/low.cpp": "auto told = code::too_long;\n",
    "src/low/deep/diagnostic_codes.hpp": 'inline constexpr std::string_view too_deep = "N002";  ///< a warning\n',
    "src/low/deep/deep.cpp": "auto told = code::too_deep; auto again = deep::code::too_deep; auto other = low::code::too_long;\n",
    "src/record/diagnostic_codes.hpp": 'inline constexpr const char* faulty = "N003";\n',
    "src/top/top.cpp": "auto told = record::code::faulty;\n",
    "README.md": "A word that is too long is told (N001).\n",
}


class TheCodes(unittest.TestCase):
    def found(self, files=None):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**SOUND, **(files or {})}.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return Codes(folder).check()

    def test_of_the_house_are_sound(self):
        codes = Codes(Path(__file__).resolve().parents[2])
        self.assertEqual(codes.check(), [])
        self.assertGreater(sum(map(len, codes.lists.values())), 200)  # they were found at all

    def test_of_a_small_house_are_sound(self):
        self.assertEqual(self.found(), [])

    def test_are_never_given_to_two_mistakes(self):
        found = self.found({
            "src/top/diagnostic_codes.hpp": 'inline constexpr const char* too_high = "N001";\n',
            "src/top/top.cpp": "auto told = record::code::faulty; auto high = code::too_high;\n"})
        self.assertEqual(found, ["src/top/diagnostic_codes.hpp:1: N001 stands at src/low/diagnostic_codes.hpp:1 already"])

    def test_are_spoken(self):
        self.assertEqual(self.found({"src/top/top.cpp": "// record::code::faulty\n"}),
                         ["src/record/diagnostic_codes.hpp: N003 (faulty) is spoken by nobody"])

    def test_stand_beside_who_speaks_them(self):
        found = self.found({"src/low/deep/deep.cpp": "", "src/top/top.cpp": "auto a = low::deep::code::too_deep; auto b = record::code::faulty;\n"})
        self.assertEqual(found, ["src/low/deep/diagnostic_codes.hpp: N002 (too_deep) is spoken only elsewhere"])

    def test_are_written_out_in_lists_only(self):
        self.assertEqual(self.found({"src/low/new.cpp": '\nauto told = "N007";\n'}),
                         ["src/low/new.cpp:2: writes out N007, which is to stand in a diagnostic_codes.hpp"])

    def test_of_readmes_are_those_of_lists(self):
        self.assertEqual(self.found({"README.md": "N009"}), ["README.md: tells of N009, which no diagnostic_codes.hpp has"])


if __name__ == "__main__":
    unittest.main()
