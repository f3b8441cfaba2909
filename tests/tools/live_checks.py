"""Says what a form says of its cells, as a program that opened it computed it: live_checks.py FILE. Each cell that will be asked about or
refused, and the lines of its first sheet that count them."""
import sys

import openpyxl
from openpyxl.utils import range_boundaries

WORDS = {2: "asked", 3: "refused", 4: "missing"}


def areas(book):
    """By their names; of older and newer versions of openpyxl."""
    known = book.defined_names
    names = known.definedName if hasattr(known, "definedName") else known.values()
    found = {}
    for name in names:
        if name.name.startswith(("isian_", "periksa_")):
            sheet, cells = name.attr_text.rsplit("!", 1)
            found[name.name] = sheet.strip("'"), range_boundaries(cells.replace("$", ""))
    return found


def main(path):
    book = openpyxl.load_workbook(path, data_only=True)
    known = areas(book)
    order = [sheet.title for sheet in book.worksheets]
    entries = [name for name in known if name.startswith("isian_")]
    for name in sorted(entries, key=lambda name: (order.index(known[name][0]), known[name][1])):
        sheet, (first, above, _, _) = known[name]
        checks, (left, top, right, bottom) = known["periksa_" + name[len("isian_"):]]
        for row in book[checks].iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right):
            for cell in row:
                if cell.value not in (None, 0, 1):
                    place = book[sheet].cell(above + cell.row - top, first + cell.column - left)
                    print(sheet, place.coordinate, WORDS.get(cell.value, cell.value))
    for row in book.worksheets[0].iter_rows(max_col=3):
        if row[0].hyperlink:
            print(row[0].value + ":", row[2].value)


main(*sys.argv[1:])
