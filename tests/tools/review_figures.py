#!/usr/bin/python3
"""Computes the figures of a review anew from the sample forms, and compares them with those of its workbook and of its pages.

    review_figures.py MATRIX SAMPLES REVIU.xlsx REVIU.pdf       MATRIX: 8.1 or 8.3; prints what differs, then "N angka sama"
"""
import csv
import re
import subprocess
import sys
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path

import openpyxl

OPDS = ["dinkes", "pupr", "dkp3"]


def rows_of(path, sheet, titles):
    """The filled-in rows of a form's table, by the titles of their columns; a number stands before the name of an indicator."""
    sheet = openpyxl.load_workbook(path)[sheet]
    head = next(row for row in sheet.iter_rows(max_row=20) if any(cell.value == "Kode sub kegiatan" for cell in row))[0].row
    columns = {}
    for row in (head - 1, head, head + 1):
        for cell in sheet[row]:
            if isinstance(cell.value, str) and cell.value not in columns:
                columns[cell.value] = cell.column
    for row in range(head + 1, sheet.max_row + 1):
        values = [sheet.cell(row, columns[title]).value for title in titles]
        if values[1] and str(values[1])[0].isdigit():
            yield [int(values[0].split(".")[0]), *values[1:]]


def lines(samples):
    """Of each indicator: code, source of funds, target, output, budget, spent."""
    result = defaultdict(list)
    for opd in OPDS:
        reports = {(indicator, code, fund): figures for indicator, code, fund, *figures in rows_of(
            samples / f"realisasi-apbd-2025/realisasi-apbd-{opd}-2.xlsx", "Realisasi",
            ["Indikator layanan", "Kode sub kegiatan", "Sumber dana", "Target", "Realisasi keluaran", "Anggaran", "Realisasi anggaran"])}
        tagged = {(indicator, code, fund): (target, total) for indicator, code, fund, target, total in rows_of(
            samples / f"penandaan-2025/penandaan-{opd}-perubahan.xlsx", "Penandaan",
            ["Indikator layanan", "Kode sub kegiatan", "Sumber dana", "Target", "Total anggaran sub kegiatan (Rp)"])}
        for key in reports | tagged:
            target, output, budget, spent = reports[key]
            target, budget = tagged.get(key, (target, budget))
            result[key[0]].append((key[1], key[2], target, output, budget, spent))
    return result


def services(samples):
    """Of each indicator: people to be served, people served."""
    groups, served, denominators = Counter(), Counter(), {}
    with open(samples.parent.parent / "templates/rujukan/indikator.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            denominators[int(row["no"])] = row["penyebut"]
    desa = set()
    for form in sorted((samples / "ansit-2025").glob("*.xlsx")):
        book = openpyxl.load_workbook(form)
        for name, sums in [("Data Sasaran", groups), ("Cakupan Layanan", served)]:
            header = None
            for row in book[name].iter_rows():
                codes = [cell for cell in row if isinstance(cell.value, str) and re.fullmatch(r"\d\d\.\d\d\.\d\d\.\d{4}", cell.value)]
                if codes:
                    header = codes
                    desa.update(cell.value for cell in codes)
                elif header and isinstance(row[0].value, int):
                    for cell in header:
                        sums[row[0].value] += book[name].cell(row[0].row, cell.column).value or 0
    whole = {number: sum(groups[int(part)] for part in words.split("+")) if words[0].isdigit() else len(desa)
             for number, words in denominators.items()}
    return {number: (whole[number], served[number]) for number in denominators}


def targets(samples, plan, year):
    text = (samples / "target-2025/target-balangan.xml").read_text(encoding="utf-8")
    part = text[text.index(f"<{plan}"):text.index(f"</{plan}>")]
    found = re.findall(r'<nilai ([^>]*)>([\d.,]+)', part)
    return {int(re.search(r'no="(\d+)"', where).group(1)): Fraction(value.replace(",", "."))
            for where, value in found if f'tahun="{year}"' in where}


def plans(samples):
    """Of each indicator: code, source of funds, target and budget in the RKPD, and the obstacle and the answer of the year before."""
    result = defaultdict(list)
    for opd in OPDS:
        words = {(indicator, code): (hindrance, answer) for indicator, code, hindrance, answer in rows_of(
            samples / f"realisasi-apbd-2025/realisasi-apbd-{opd}-2.xlsx", "Realisasi",
            ["Indikator layanan", "Kode sub kegiatan", "Kendala", "Tindak lanjut"])}
        for indicator, code, fund, target, total in rows_of(
                samples / f"penandaan-2026/penandaan-{opd}-rkpd.xlsx", "Penandaan",
                ["Indikator layanan", "Kode sub kegiatan", "Sumber dana", "Target", "Total anggaran sub kegiatan (Rp)"]):
            result[indicator].append((code, fund, target, total, *words.get((indicator, code), (None, None))))
    return result


def share(part, whole):
    return Fraction(part) / Fraction(whole) if whole else "t.a."


def same(cell, wanted):
    if isinstance(wanted, str) or wanted is None:
        return cell == wanted
    return isinstance(cell, (int, float)) and abs(cell - float(wanted)) <= 1e-9 * max(1, abs(cell))


# Places in a row of the matrix: of an indicator's own figures, of its lines, and which of these is the code.
COLUMNS = {
    # code, source of funds, target, output, %, budget, spent, %
    "8.1": ([2, 3, 4, 5], [10, 18, 14, 15, 17, 19, 20, 21]),
    # with the target of the planned year; code, source of funds, target, budget, obstacle, answer
    "8.3": ([2, 3, 4, 5, 8], [11, 18, 16, 19, 20, 21]),
}


def workbook_figures(path, matrix):
    """Of each indicator in the matrix: its own figures and those of its lines."""
    sheet = openpyxl.load_workbook(path, data_only=True)[f"Matriks {matrix}"]
    of_indicator, of_line = COLUMNS[matrix]
    found, current = {}, None
    for row in sheet.iter_rows(values_only=True):
        if isinstance(row[0], int):
            if row[0] not in found:
                current = found[row[0]] = ([row[at] for at in of_indicator], [])
            if row[of_line[0]]:
                current[1].append(tuple(row[at] for at in of_line))
    return found


def indonesian(number):
    return f"{number:,}".replace(",", ".")


def percent_text(fraction):
    """With one decimal, a half rounded up."""
    tenths = int(fraction * 1000 + Fraction(1, 2))
    return f"{indonesian(tenths // 10)},{tenths % 10}%"


class Comparison:
    def __init__(self):
        self.count, self.texts = 0, Counter()

    def compare(self, what, cell, expected):
        self.count += 1
        if not same(cell, expected):
            print(what, cell, "bukan", expected)

    def compare_all(self, what, cells, expected):
        for cell, wanted in zip(cells, expected, strict=True):
            self.compare(what, cell, wanted)

    def compare_pages(self, pages):
        printed = Counter(subprocess.run(["pdftotext", "-layout", pages, "-"], check=True, capture_output=True, text=True).stdout.split())
        for text, times in self.texts.items():
            self.count += 1
            if printed[text] < times:
                print(text, "dicetak", printed[text], "kali, bukan", times)
        for text in printed:
            if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}|[\d.]+,\d%", text) and text not in self.texts:
                print(text, "dicetak, tetapi tidak dihitung")


def total_of(workbook, sheet, count):
    """How many sub kegiatan there are by the label of their count, and what the total row has."""
    rows = openpyxl.load_workbook(workbook, data_only=True)[sheet].iter_rows(values_only=True)
    return [value for row in rows if row[0] in ("Jumlah", count) for value in row[1:] if value is not None]


def compare_services(comparison, samples, found, rkpd, more=()):
    for number, (whole, part) in services(samples).items():
        wanted = [whole, part, share(part, whole), rkpd[number] / 100, *(plan[number] / 100 for plan in more)]
        comparison.compare_all(f"{number} layanan", found[number][0], wanted)
        comparison.texts.update([indonesian(whole), indonesian(part), *map(percent_text, wanted[2:])])


def running_year(comparison, samples, workbook):
    by_indicator, found = lines(samples), workbook_figures(workbook, "8.1")
    compare_services(comparison, samples, found, targets(samples, "rkpd", 2025))
    for number, (_, activities) in found.items():
        expected_lines = sorted(by_indicator[number])
        comparison.compare(f"{number} kegiatan", len(activities), len(expected_lines))
        for (code, fund, target, output, budget, spent), line in zip(expected_lines, sorted(activities)):
            figures = [code, fund, target, output, share(output, target), budget, spent, share(spent, budget)]
            comparison.compare_all(f"{number} {code}", line, figures)
            comparison.texts.update([code, indonesian(target), indonesian(output), percent_text(share(output, target)), indonesian(budget),
                                     indonesian(spent), percent_text(share(spent, budget))])
    once = {(code, fund): (budget, spent) for rows in by_indicator.values() for code, fund, _, _, budget, spent in rows}
    budget, spent = (sum(money[at] for money in once.values()) for at in (0, 1))
    comparison.compare_all("jumlah", total_of(workbook, "Ringkasan", "Jumlah kegiatan"),
                           [f"{len({code for code, _ in once})} sub kegiatan", budget, spent, share(spent, budget)])
    by_fund = defaultdict(lambda: [0, 0])
    for (_, fund), money in once.items():
        by_fund[fund] = [sum(pair) for pair in zip(by_fund[fund], money)]
    for budget, spent in [*by_fund.values(), (budget, spent)]:
        comparison.texts.update([indonesian(budget), indonesian(spent), percent_text(share(spent, budget))])


def planned_year(comparison, samples, workbook):
    by_indicator, found = plans(samples), workbook_figures(workbook, "8.3")
    compare_services(comparison, samples, found, targets(samples, "rkpd", 2025), [targets(samples, "rpjmd", 2026)])
    for number, (_, activities) in found.items():
        expected_lines = sorted(by_indicator[number])
        comparison.compare(f"{number} kegiatan", len(activities), len(expected_lines))
        for expected, line in zip(expected_lines, sorted(activities)):
            comparison.compare_all(f"{number} {expected[0]}", line, expected)
            comparison.texts.update([expected[0], indonesian(expected[2]), indonesian(expected[3])])
    once = {(code, fund): budget for rows in by_indicator.values() for code, fund, _, budget, *_ in rows}
    by_fund = Counter()
    for (_, fund), budget in once.items():
        by_fund[fund] += budget
    comparison.compare_all("jumlah", total_of(workbook, "Ringkasan Rencana", "Jumlah sub kegiatan"),
                           [len({code for code, _ in once}), sum(once.values())])
    comparison.texts.update(map(indonesian, [*by_fund.values(), sum(once.values())]))


def main(matrix, samples, workbook, pages):
    comparison = Comparison()
    {"8.1": running_year, "8.3": planned_year}[matrix](comparison, Path(samples), workbook)
    comparison.compare_pages(pages)
    print(comparison.count, "angka sama")


if __name__ == "__main__":
    main(*sys.argv[1:])
