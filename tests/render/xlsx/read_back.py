"""Says what openpyxl finds in an Excel file, as text for comparison: read_back.py all|values|cells FILE."""
import sys

import openpyxl


def say(*words):
    print(*[text for text in ("" if word is None else str(word) for word in words) if text])


def say_cell(cell):
    look = cell.font
    extras = [
        f"{look.name} {look.sz:g}",
        "bold" if look.b else "",
        "italic" if look.i else "",
        f"font #{look.color.rgb}" if look.color is not None and look.color.type == "rgb" else "",
        f"fill #{cell.fill.fgColor.rgb}" if cell.fill.patternType else "",
        cell.alignment.horizontal,
        cell.alignment.vertical,
        "wrap" if cell.alignment.wrap_text else "",
        f"rotated {cell.alignment.textRotation}" if cell.alignment.textRotation else "",
        f"indent {cell.alignment.indent:g}" if cell.alignment.indent else "",
        f"border {cell.border.left.style} #{cell.border.left.color.rgb}" if cell.border.left.style else "",
        "" if cell.protection.locked else "unlocked",
    ]
    say(" ", cell.coordinate, cell.data_type, repr(cell.value), cell.number_format, "|", *extras)


def say_print(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    say("  print paper", setup.paperSize, setup.orientation, "fit", sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage,
        setup.fitToWidth, "wide", setup.fitToHeight, "high; rows", sheet.print_title_rows, "columns", sheet.print_title_cols)
    say("  margins", *[f"{inches * 2.54:.2f}" for inches in (margins.left, margins.right, margins.top, margins.bottom)],
        "centred" if sheet.print_options.horizontalCentered else "")
    footer = sheet.oddFooter
    say("  footer", repr(footer.left.text), repr(footer.center.text), repr(footer.right.text))


def say_protection(sheet):
    guard = sheet.protection
    if guard.sheet:
        forbidden = [name for name in ("selectLockedCells", "selectUnlockedCells", "formatCells", "formatColumns", "formatRows", "insertColumns",
                                       "insertRows", "deleteColumns", "deleteRows", "sort", "autoFilter", "objects", "scenarios")
                     if getattr(guard, name)]
        say("  protected, password", guard.password, "forbidden:", *forbidden)


def say_rules(sheet):
    for rule in sheet.data_validations.dataValidation:
        say("  validation", rule.sqref, rule.type, rule.operator, rule.formula1, rule.formula2, rule.errorStyle, "blank" if rule.allowBlank else "",
            repr(rule.promptTitle), repr(rule.prompt), repr(rule.errorTitle), repr(rule.error))
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            say("  highlight", area.sqref, rule.type, rule.formula[0], rule.dxf.fill.bgColor.rgb)


def say_screen(sheet):
    chosen = sheet.sheet_view.selection[-1]
    if chosen.activeCell != "A1":
        say("  selection", chosen.activeCell)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.hyperlink:
                say("  link", cell.coordinate, "->", cell.hyperlink.location)


def say_charts(sheet):
    for chart in sheet._charts:
        start = chart.anchor._from
        say("  chart", type(chart).__name__, "at", start.row, start.col)
        for series in chart.series:
            categories = series.cat.strRef or series.cat.numRef
            cached = [point.v for point in (categories.strCache.pt if series.cat.strRef else [])]
            say("    series", series.tx.v if series.tx else None, categories.f, cached, series.val.numRef.f,
                [point.v for point in series.val.numRef.numCache.pt])


def say_sheet(sheet):
    say("sheet", repr(sheet.title), sheet.sheet_state, "tab", sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb)
    say("  freeze", sheet.freeze_panes, "filter", sheet.auto_filter.ref)
    say_print(sheet)
    say_protection(sheet)
    say("  columns", *[f"{name} {column.width:.2f}{' hidden' if column.hidden else ''}" for name, column in sheet.column_dimensions.items()])
    say("  rows", *[f"{number} {row.height:g}" for number, row in sheet.row_dimensions.items() if row.height])
    for row in sheet.iter_rows():
        for cell in row:
            if cell.has_style or cell.value is not None:
                say_cell(cell) if not isinstance(cell, openpyxl.cell.cell.MergedCell) else None
    say("  merges", *sorted(str(area) for area in sheet.merged_cells.ranges))
    say_rules(sheet)
    say_screen(sheet)
    say_charts(sheet)


def say_all(path):
    book = openpyxl.load_workbook(path)
    facts = book.properties
    say("workbook", repr(facts.title), repr(facts.creator), repr(facts.subject), facts.created.isoformat(), "active", repr(book.active.title))
    for sheet in book.worksheets:
        say_sheet(sheet)
    known = book.defined_names  # of older and newer versions of openpyxl
    for area in known.definedName if hasattr(known, "definedName") else known.values():
        say("name", area.name, area.attr_text)


def say_values(path):
    """What formulas gave, and all other values, rounded as programs differ in the last digits."""
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    say(f"{sheet.title}!{cell.coordinate}", f"{cell.value:.12g}" if isinstance(cell.value, float) else repr(cell.value))


def say_cells(path):
    """Exactly what stands in the cells: formulas as such, texts in hexadecimal UTF-8."""
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    text = cell.data_type in "sf"
                    say(cell.coordinate, cell.data_type, cell.value.encode().hex() if text else repr(cell.value))


{"all": say_all, "values": say_values, "cells": say_cells}[sys.argv[1]](sys.argv[2])
