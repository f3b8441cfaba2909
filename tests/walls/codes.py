#!/usr/bin/env python3
"""The codes of messages: tests/walls/codes.py

Each room lists the codes it speaks in its own diagnostic_codes.hpp. Told, and the exit code is 1, when
- a code stands for two mistakes, or a mistake has two codes in one list;
- a code is spoken by nobody, or by nobody in the folder whose list it stands in (those of record/ are for rooms that don't know each other);
- a code is written out elsewhere than in a list;
- a README tells of a code that no list has.
"""
import re
import sys
from pathlib import Path

LIST = "diagnostic_codes.hpp"
SHARED = "record"
CODE = r"[A-Z][0-9]{3}"


class Codes:
    def __init__(self, project):
        self.project = Path(project)
        self.source = self.project / "src"
        self.found = []
        self.lists = {}  # folder: {name: code}

    def check(self):
        places = {}  # code: where it was first listed
        for path in sorted(self.source.rglob(LIST)):
            folder = path.parent.relative_to(self.source).as_posix()
            names = self.lists.setdefault(folder, {})
            for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
                match = re.match(rf'inline constexpr \S+(?: char\*)? (\w+) = "({CODE})";', line)
                if not match:
                    continue
                name, code = match.groups()
                place = f"src/{folder}/{LIST}:{number}"
                if code in places:
                    self.found.append(f"{place}: {code} stands at {places[code]} already")
                if name in names:
                    self.found.append(f"{place}: {name} has the code {names[name]} already")
                places.setdefault(code, place)
                names.setdefault(name, code)
        self.check_speakers()
        for path in [*sorted(self.project.glob("README*.md")), *sorted(self.project.glob("*/README.md"))]:
            for code in sorted(set(re.findall(r"\b[NTM][0-9]{3}\b", path.read_text(encoding="utf-8"))) - set(places)):
                self.found.append(f"{path.relative_to(self.project).as_posix()}: tells of {code}, which no {LIST} has")
        return self.found

    def list_of(self, name, room, own):
        """The folder whose list gives the name, as C++ looks for it: from the file's own folder outwards. None for other things called code."""
        around = own
        while True:
            folder = "/".join(filter(None, (around, room)))
            if name in self.lists.get(folder, {}):
                return folder
            if not around:
                return None
            around = around.rpartition("/")[0]

    def check_speakers(self):
        spoken = {folder: set() for folder in self.lists}  # names, by the list they are taken from
        beside = {folder: set() for folder in self.lists}  # the same, of files in the list's own folder
        for path in sorted([*self.source.rglob("*.cpp"), *self.source.rglob("*.hpp")]):
            if path.name == LIST:
                continue
            file = path.relative_to(self.source).as_posix()
            text = re.sub(r"//[^\n]*", "", path.read_text(encoding="utf-8"))
            for number, line in enumerate(text.split("\n"), 1):
                for code in re.findall(rf'"({CODE})"', line):
                    self.found.append(f"src/{file}:{number}: writes out {code}, which is to stand in a {LIST}")
            own = path.parent.relative_to(self.source).as_posix()
            for room, name in re.findall(r"((?:\w+::)*)code::(\w+)", text):
                folder = self.list_of(name, room.replace("::", "/").strip("/"), own)
                if folder is None:
                    continue
                spoken[folder].add(name)
                if own == folder or own.startswith(folder + "/"):
                    beside[folder].add(name)
        for folder, names in self.lists.items():
            for name, code in names.items():
                if name not in spoken[folder]:
                    self.found.append(f"src/{folder}/{LIST}: {code} ({name}) is spoken by nobody")
                elif name not in beside[folder] and folder != SHARED:
                    self.found.append(f"src/{folder}/{LIST}: {code} ({name}) is spoken only elsewhere")


def main():
    found = Codes(Path(__file__).resolve().parents[2]).check()
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
