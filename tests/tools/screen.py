"""Says what a form or workbook does on the screen, sheet by sheet: screen.py FILE. What stays in sight, where it opens, what may be typed,
when cells change their colour, and where links lead."""
import re
import sys
import zipfile

import openpyxl


def say(*words):
    print(*[text for text in ("" if word is None else str(word) for word in words) if text])


def silent_areas(path, number):
    """Of rules that say nothing to what breaks them; openpyxl takes a missing attribute for its own default."""
    xml = zipfile.ZipFile(path).read(f"xl/worksheets/sheet{number}.xml").decode()
    rules = re.findall("<dataValidation ([^>]*)>", xml)
    return {re.search('sqref="([^"]*)"', rule).group(1) for rule in rules if 'showErrorMessage="1"' not in rule}


def say_rules(sheet, silent):
    for rule in sheet.data_validations.dataValidation:
        say("  may be typed", rule.sqref, rule.type, rule.operator if rule.type not in ("list", "custom") else "", rule.formula1, rule.formula2,
            "(anything else too)" if str(rule.sqref) in silent else "", "hint: " + rule.prompt if rule.prompt else "")


def say_colours(sheet):
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            look = rule.dxf
            say("  changes", area.sqref, "to", look.fill.bgColor.rgb if look.fill else look.numFmt.formatCode, "when", rule.formula[0])


def say_links(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.hyperlink:
                say("  link", cell.coordinate, repr(cell.value), "->", cell.hyperlink.location)


def names(book):
    """Of older and newer versions of openpyxl."""
    known = book.defined_names
    return known.definedName if hasattr(known, "definedName") else list(known.values())


def main(path):
    book = openpyxl.load_workbook(path)
    for number, sheet in enumerate(book.worksheets, start=1):
        if sheet.sheet_state != "visible":
            say("sheet", repr(sheet.title), sheet.sheet_state)
            continue
        say("sheet", repr(sheet.title), "freezes", sheet.freeze_panes, "opens at", sheet.sheet_view.selection[-1].activeCell,
            "" if sheet.sheet_view.showGridLines is not False else "without grid", "protected" if sheet.protection.sheet else "",
            "filters " + sheet.auto_filter.ref if sheet.auto_filter.ref else "")
        say_rules(sheet, silent_areas(path, number))
        say_colours(sheet)
        say_links(sheet)
    for area in sorted(names(book), key=lambda area: area.name):
        say("name", area.name, area.attr_text)


main(*sys.argv[1:])
