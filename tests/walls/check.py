#!/usr/bin/env python3
"""The walls between the rooms: tests/walls/check.py

The rooms and their arrows are read from src/CMakeLists.txt. Told, and the exit code is 1, when
- a room includes another that it is not itself linked to (what a neighbour is linked to doesn't count);
- a room is linked to one whose headers it doesn't include, or to one that is declared below it: so there is no circle and no arrow up;
- a library's header is included by a room that isn't linked to the library, or by more rooms than one where one is meant to hide it;
- a room that main.cpp doesn't include speaks to the terminal, reads the environment or ends the process.
"""
import re
import sys
from pathlib import Path

# header, what its library is called where it is linked ("": header only), whether one room alone may know it
LIBRARIES = [
    (r"hpdf\w*\.h", "HARU", True),
    (r"xlsxwriter\.h|xlsxwriter/.*", "XLSXWRITER", True),
    (r"kainjow/.*", "", True),
    (r"CLI/.*", "CLI11", True),
    (r"sqlite3\.h", "SQLITE", True),
    (r"httplib\.h", "HTTPLIB", True),
    (r"zip\.h", "LIBZIP", True),
    (r"expat\.h", "EXPAT", True),
    (r"nettle/.*", "NETTLE", True),
    (r"hyphen\.h", "HYPHEN", True),
    (r"jpeglib\.h|jerror\.h", "JPEG", True),
    (r"zlib\.h", "", False),
    (r"png\.h", "PNG", False),
    (r"pugixml\.hpp", "PUGIXML", False),
]
SYSTEM = re.compile(r"(unistd|fcntl|signal|poll|spawn|dirent|locale|time|pthread)\.h|sys/\w+\.h")

# Words that only the front of the house may say, because they reach past what a function is given.
OUTSIDE = re.compile(
    r"std::(?:cout|cerr|clog|cin)\b|\bstd(?:in|out|err)\b|\b(?:isatty|getenv|secure_getenv|setenv|environ)\b"
    r"|\b(?:printf|puts|putchar|exit|_exit|quick_exit|abort)\s*\("
)

# What isn't yet as it is meant to be: (file below src/, the library's header or the word). To become empty; one that is no longer so is told too.
EXCEPTIONS = frozenset()


def rooms_of(cmake):
    """Folder of each room, in the order of declaration, with the names of what it is linked to; and what the program is linked to."""
    text = re.sub(r"#.*", "", cmake)
    rooms = {}
    for arguments in re.findall(r"\bnaskah_room\s*\(([^)]*)\)", text):
        name, folder, *links = arguments.split()
        rooms["naskah_" + name] = (folder, links)
    program = []
    for arguments in re.findall(r"\btarget_link_libraries\s*\(\s*naskah\s([^)]*)\)", text):
        program += arguments.split()
    return rooms, program


def without_comments(text):
    """The code with its lines, without comments; string literals are emptied, but not in #include lines."""
    text = re.sub(r'R"(\w*)\((?:.|\n)*?\)\1"', lambda m: '""' + "\n" * m.group(0).count("\n"), text)
    token = re.compile(r'^\s*#\s*include[^\n]*|//[^\n]*|/\*(?:.|\n)*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.M)

    def kept(match):
        piece = match.group(0)
        if piece.lstrip().startswith("#"):
            return piece
        return ('""' if piece.startswith('"') else " ") + "\n" * piece.count("\n")

    return token.sub(kept, text)


class Walls:
    def __init__(self, project, exceptions=frozenset()):
        self.source = Path(project) / "src"
        self.rooms, self.program = rooms_of((self.source / "CMakeLists.txt").read_text(encoding="utf-8"))
        self.folders = {folder: name for name, (folder, _) in self.rooms.items()}
        self.found = []
        self.exceptions = exceptions
        self.unused_exceptions = set(exceptions)
        self.knows = {name: set() for name in self.rooms}  # other rooms whose headers it includes
        self.missing = {}  # (room, other): what to tell of each include without an arrow
        self.library_users = {}  # header pattern: {room: first place}

    def room_of(self, path):
        """The room of a path below src/, by the longest folder that holds it; None outside all rooms."""
        parts = Path(path).parts
        for length in range(len(parts) - 1, 0, -1):
            room = self.folders.get("/".join(parts[:length]))
            if room:
                return room
        return None

    def tell(self, file, line, what, subject):
        if (file, subject) in self.exceptions:
            self.unused_exceptions.discard((file, subject))
            return
        self.found.append(f"src/{file}:{line}: {what}")

    def check(self):
        for path in sorted([*self.source.rglob("*.cpp"), *self.source.rglob("*.hpp")]):
            self.check_file(path.relative_to(self.source).as_posix(), without_comments(path.read_text(encoding="utf-8")))
        for first, *others in self.missing.values():
            self.found.append(first + (f" (and {len(others)} such includes more)" if others else ""))
        self.check_arrows()
        for pattern, _, alone in LIBRARIES:
            users = self.library_users.get(pattern, {})
            if alone and len(users) > 1:
                self.found += [f"{place}: {header} is included by {len(users)} rooms; one is to hide it" for place, header in users.values()]
        for file, subject in sorted(self.unused_exceptions):
            self.found.append(f"tests/walls/check.py: the exception of {file} ({subject}) is no longer needed: take it out")
        return self.found

    def check_file(self, file, code):
        room = self.room_of(file)
        if room is None and file != "main.cpp":
            self.found.append(f"src/{file}:1: is in no room of src/CMakeLists.txt")
            return
        for number, line in enumerate(code.split("\n"), 1):
            if match := re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line):
                (self.check_own if match[1] == '"' else self.check_library)(file, number, room, match[2])
            elif (match := OUTSIDE.search(line)) and room is not None and room not in self.program:
                word = re.sub(r"\s*\($", "", match[0])
                self.tell(file, number, f"says {word}, which only the rooms of the program itself may", word)

    def check_own(self, file, number, room, included):
        if not (self.source / included).is_file():
            if any(re.fullmatch(pattern, included) for pattern, _, _ in LIBRARIES):
                self.check_library(file, number, room, included)
                return
            self.found.append(f"src/{file}:{number}: there is no src/{included}")
            return
        other = self.room_of(included)
        if other == room:
            return
        links = self.rooms[room][1] if room else self.program
        if room and other:
            self.knows[room].add(other)
        if other not in links:
            missing = f"src/{file}:{number}: includes {included}, but {room or 'the program'} is not linked to {other}"
            self.missing.setdefault((room, other), []).append(missing)

    def check_library(self, file, number, room, header):
        if "." not in header or SYSTEM.fullmatch(header):
            return
        for pattern, library, _ in LIBRARIES:
            if not re.fullmatch(pattern, header):
                continue
            links = self.rooms[room][1] if room else self.program
            if library and not any(library in link.upper() for link in links):
                self.tell(file, number, f"includes <{header}>, but {room or 'the program'} is not linked to its library", header)
            if (file, header) in self.exceptions:
                self.unused_exceptions.discard((file, header))
            else:
                self.library_users.setdefault(pattern, {}).setdefault(room, (f"src/{file}:{number}", header))
            return
        self.found.append(f"src/{file}:{number}: includes <{header}>, which tests/walls/check.py doesn't know")

    def check_arrows(self):
        declared = set()
        for name, (folder, links) in self.rooms.items():
            for link in links:
                if link in self.rooms and link not in declared:
                    self.found.append(f"src/CMakeLists.txt: {name} is linked to {link}, which is not declared above it")
                elif link in self.rooms and link not in self.knows[name]:
                    self.found.append(f"src/CMakeLists.txt: {name} is linked to {link}, but includes nothing of it")
            declared.add(name)


def main():
    found = Walls(Path(__file__).resolve().parents[2], EXCEPTIONS).check()
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
