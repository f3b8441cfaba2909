#!/usr/bin/python3
"""Computes the figures of a review anew from the sample forms, and compares them with those of its workbook and of its pages.

    review_figures.py SAMPLES REVIU.xlsx REVIU.pdf       prints what differs, then "N angka sama"
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


def targets(samples):
    text = (samples / "target-2025/target-balangan.xml").read_text(encoding="utf-8")
    rkpd = text[text.index("<rkpd"):text.index("</rkpd>")]
    found = re.findall(r'<nilai ([^>]*)>([\d.,]+)', rkpd)
    return {int(re.search(r'no="(\d+)"', where).group(1)): Fraction(value.replace(",", "."))
            for where, value in found if 'tahun="2025"' in where or "tahun=" not in where}


def share(part, whole):
    return Fraction(part) / Fraction(whole) if whole else "t.a."


def same(cell, wanted):
    if isinstance(wanted, str) or wanted is None:
        return cell == wanted
    return isinstance(cell, (int, float)) and abs(cell - float(wanted)) <= 1e-9 * max(1, abs(cell))


def workbook_figures(path):
    """Of each indicator in the matrix: its own figures and those of its lines."""
    sheet = openpyxl.load_workbook(path, data_only=True)["Matriks 8.1"]
    found, current = {}, None
    for row in sheet.iter_rows(values_only=True):
        if isinstance(row[0], int):
            if row[0] not in found:
                current = found[row[0]] = (row[2:6], [])
            if row[9]:
                # code, source of funds, target, output, %, budget, spent, %
                current[1].append((row[9], row[17], row[13], row[14], row[16], row[18], row[19], row[20]))
    return found


def indonesian(number):
    return f"{number:,}".replace(",", ".")


def percent_text(fraction):
    """With one decimal, a half rounded up."""
    tenths = int(fraction * 1000 + Fraction(1, 2))
    return f"{indonesian(tenths // 10)},{tenths % 10}%"


def main(samples, workbook, pages):
    samples = Path(samples)
    by_indicator, people, wanted = lines(samples), services(samples), targets(samples)
    found, compared, texts = workbook_figures(workbook), 0, Counter()

    def compare(what, cell, expected):
        nonlocal compared
        compared += 1
        if not same(cell, expected):
            print(what, cell, "bukan", expected)

    for number, (whole, part) in people.items():
        own, activities = found[number]
        for what, cell, expected in zip(["sasaran", "capaian", "%", "target"], own,
                                        [whole, part, share(part, whole), wanted[number] / 100]):
            compare(f"{number} {what}", cell, expected)
        texts.update([indonesian(whole), indonesian(part), percent_text(share(part, whole)), percent_text(wanted[number] / 100)])
        expected_lines = sorted(by_indicator[number])
        compare(f"{number} kegiatan", len(activities), len(expected_lines))
        for (code, fund, target, output, budget, spent), line in zip(expected_lines, sorted(activities)):
            figures = [code, fund, target, output, share(output, target), budget, spent, share(spent, budget)]
            for cell, expected in zip(line, figures):
                compare(f"{number} {code}", cell, expected)
            texts.update([code, indonesian(target), indonesian(output), percent_text(share(output, target)), indonesian(budget),
                          indonesian(spent), percent_text(share(spent, budget))])
    once = {(code, fund): (budget, spent) for rows in by_indicator.values() for code, fund, _, _, budget, spent in rows}
    budget, spent = (sum(money[at] for money in once.values()) for at in (0, 1))
    total = [row for row in openpyxl.load_workbook(workbook, data_only=True)["Ringkasan"].iter_rows(values_only=True)
             if row[0] == "Jumlah"][0]
    for cell, expected in zip([value for value in total[1:] if value is not None], [len({code for code, _ in once}), budget, spent,
                                                                                  share(spent, budget)]):
        compare("jumlah", cell, expected)
    texts.update([indonesian(budget), indonesian(spent), percent_text(share(spent, budget))] * 2)

    printed = Counter(subprocess.run(["pdftotext", "-layout", pages, "-"], check=True, capture_output=True, text=True).stdout.split())
    for text, times in texts.items():
        compared += 1
        if printed[text] < times:
            print(text, "dicetak", printed[text], "kali, bukan", times)
    for text in printed:
        if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}|[\d.]+,\d%", text) and text not in texts:
            print(text, "dicetak, tetapi tidak dihitung")
    print(compared, "angka sama")


if __name__ == "__main__":
    main(*sys.argv[1:])
