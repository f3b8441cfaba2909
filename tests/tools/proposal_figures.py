#!/usr/bin/python3
"""Holds the sample proposals against the sample taggings anew, and compares what comes of it with a workbook and pages of akomodasi-usulan.

    proposal_figures.py SAMPLES AKOMODASI.xlsx AKOMODASI.pdf       prints what differs, then "N angka sama"
"""
import csv
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

import openpyxl

NO_FIELD = "Tanpa bidang (analisis situasi)"
FIELDS = {"fisik-prasarana": "Fisik Prasarana", "sosial-budaya": "Sosial Budaya", "ekonomi": "Ekonomi"}
STANDINGS = ["diakomodasi", "kemungkinan diakomodasi", "tidak diakomodasi", "tidak ditemukan"]


def plain(text):
    return " ".join(text.lower().split())


def columns_of(sheet, wanted):
    """The columns of titles, by how they begin, and the last row of the header that has this one."""
    head = next(cell.row for row in sheet.iter_rows(max_row=80) for cell in row if cell.value == wanted)
    cells = [cell for row in sheet.iter_rows(min_row=max(1, head - 1), max_row=head + 1) for cell in row if isinstance(cell.value, str)]
    return head, lambda start: next(cell.column for cell in cells if cell.value.startswith(start))


def proposals(samples):
    """Who proposes, field, text, OPD, indicator, rupiah, whether first."""
    root = ElementTree.parse(samples / "pra-musrenbang-paringin-2025.xml").getroot()
    for one in root.find("usulan"):
        text = "".join(one.find("kegiatan").itertext())
        yield ("Kecamatan Paringin", FIELDS[one.get("bidang")], " ".join(text.split()), one.findtext("pelaksana"), None,
               int(one.findtext("anggaran").replace(".", "")), one.get("prioritas") == "ya")
    for form in sorted((samples / "ansit-2025").glob("*.xlsx")):
        book = openpyxl.load_workbook(form)
        about = {row[0].value: row[1].value for row in book["_naskah"].iter_rows(max_col=2)}
        sheet = book["Identifikasi Kendala"]
        _, column = columns_of(sheet, "Permasalahan")
        for row in sheet.iter_rows():
            number = row[0].value
            text = sheet.cell(row[0].row, column("Usulan")).value if isinstance(number, int) else None
            if text:
                name = " ".join(form.stem.split("-")[1:]).title()
                yield f"Kecamatan {name}", NO_FIELD, text, None, number, sheet.cell(row[0].row, column("Kebutuhan")).value, False
        assert about["jenis"] == "ansit"


def taggings(samples):
    """By OPD and code: indicators, all words, rupiah."""
    found = defaultdict(lambda: [set(), [], {}])
    for form in sorted((samples / "penandaan-2026").glob("*.xlsx")):
        sheet = openpyxl.load_workbook(form)["Penandaan"]
        head, column = columns_of(sheet, "Kode sub kegiatan")
        for row in range(head + 1, sheet.max_row + 1):
            code = sheet.cell(row, column("Kode sub kegiatan")).value
            if not code or not str(code)[0].isdigit():
                continue
            indicators, words, money = found[form.stem.split("-")[1], code]
            indicators.add(int(sheet.cell(row, column("Indikator layanan")).value.split(".")[0]))
            words += [str(sheet.cell(row, column(title)).value or "") for title in ("Sub kegiatan", "Kinerja", "Indikator keluaran", "Uraian kegiatan")]
            fund, total = (sheet.cell(row, column(title)).value for title in ("Sumber dana", "Total anggaran"))
            money[fund] = max(money.get(fund, 0), total)
    return {key: (indicators, " ".join(words), sum(money.values())) for key, (indicators, words, money) in found.items()}


def telling(text, common):
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) >= 3 and word not in common}


def standings(samples, given, tagged):
    """Of each proposal its standing and the OPDs and codes that answer it."""
    account = ElementTree.parse(samples / "akomodasi-usulan-2026/akomodasi-usulan-2026.xml").getroot()
    with open(samples.parent.parent / "templates/rujukan/kata-umum.csv", encoding="utf-8") as table:
        common = {row["kata"] for row in csv.DictReader(table)}
    declared = {plain(answer.findtext("usulan")): (answer.findtext("kode"), answer.findtext("opd")) for answer in account.find("jawaban")}
    for _, _, text, opd, indicator, _, _ in given:
        if plain(text) in declared:
            code, office = declared[plain(text)]
            keys = {key for key in tagged if key[1] == code and office in (None, key[0])}
            yield ("diakomodasi" if keys else "tidak ditemukan") if code else "tidak diakomodasi", keys
            continue
        keys = {key for key, (indicators, _, _) in tagged.items() if indicator in indicators}
        if not keys:
            wanted = telling(text, common)
            shared = {key: len(wanted & telling(words, common)) for key, (_, words, _) in tagged.items() if opd in (None, key[0])}
            most = max(shared.values(), default=0)
            keys = {key for key, count in shared.items() if count == most and most >= int(account.findtext("kata-sama"))}
        yield "kemungkinan diakomodasi" if keys else "tidak ditemukan", keys


def rows_of(sheet, wanted):
    """Rows below the header that has this title, as lists, until a blank one."""
    head, _ = columns_of(sheet, wanted)
    started = False
    for row in sheet.iter_rows(min_row=head + 1, values_only=True):
        if all(value is None for value in row):
            if started:
                return
            continue
        started = True
        yield list(row)


def indonesian(number):
    return f"{number:,}".replace(",", ".")


def main(samples, workbook, pages):
    samples = Path(samples)
    given, tagged = list(proposals(samples)), taggings(samples)
    judged = list(standings(samples, given, tagged))
    book = openpyxl.load_workbook(workbook, data_only=True)
    compared, texts = 0, Counter()

    def compare(what, found, wanted):
        nonlocal compared
        compared += 1
        if found != wanted:
            print(what, found, "bukan", wanted)

    wanted, found, current = Counter(), defaultdict(list), None
    for (_, _, text, _, _, budget, first), (standing, keys) in zip(given, judged):
        wanted[text, budget, standing, first, tuple(sorted((code, tagged[opd, code][2]) for opd, code in keys))] += 1
        texts[indonesian(budget)] += 1
        for key in keys:
            texts.update([key[1], indonesian(tagged[key][2])])
    for row in rows_of(book["Usulan"], "Usulan"):
        if not isinstance(row[0], int):
            continue
        if row[0] not in found:
            found[row[0]] = [row[1], row[6], row[8], row[2] == "prioritas", []]
        if row[11]:
            found[row[0]][4].append((row[11], row[14]))
    seen = Counter((text, budget, standing, first, tuple(sorted(lines))) for text, budget, standing, first, lines in found.values())
    for one in wanted | seen:
        compare(one, seen[one], wanted[one])

    def recap(indexes):
        chosen = [(given[at], judged[at][0]) for at in indexes]
        money = {standing: sum(one[5] for one, own in chosen if own == standing) for standing in STANDINGS}
        return [len(chosen), sum(one[6] for one, _ in chosen),
                sum(one[6] and own == "diakomodasi" for one, own in chosen), *(sum(own == standing for _, own in chosen) for standing in STANDINGS),
                sum(one[5] for one, _ in chosen), money["diakomodasi"], money["kemungkinan diakomodasi"],
                money["tidak diakomodasi"] + money["tidak ditemukan"]]

    for title, place in [("Bidang", 1), ("Wilayah", 0)]:
        rows = {row[0]: row[1:12] for row in rows_of(book["Ringkasan"], title)}
        for name in {one[place] for one in given}:
            figures = recap([at for at, one in enumerate(given) if one[place] == name])
            for cell, figure in zip(rows[name], figures, strict=True):
                compare(name, cell, figure)
            texts.update(indonesian(figure) for figure in figures[7:])
        for cell, figure in zip(rows["Jumlah"], recap(range(len(given))), strict=True):
            compare("Jumlah", cell, figure)
    accommodating = set().union(*(keys for standing, keys in judged if standing == "diakomodasi"))
    answering = set().union(*(keys for _, keys in judged))
    labels = {row[0]: row for row in book["Ringkasan"].iter_rows(values_only=True) if row[0]}
    funded = sum(tagged[key][2] for key in accommodating)
    compare("terdanai", [cell for cell in labels["Terdanai, RKPD (Rp)"][1:] if cell is not None], [funded])
    texts[indonesian(funded)] += 1
    others = sorted((code, tagged[opd, code][2]) for opd, code in tagged if (opd, code) not in answering)
    compare("tanpa usulan", sorted((row[0], row[3]) for row in rows_of(book["Tanpa Usulan"], "Kode sub kegiatan") if str(row[0])[0].isdigit()), others)
    printed = Counter(subprocess.run(["pdftotext", "-layout", pages, "-"], check=True, capture_output=True, text=True).stdout.split())
    for text, times in texts.items():
        compared += 1
        if printed[text] < times:
            print(text, "dicetak", printed[text], "kali, bukan", times)
    print(compared, "angka sama")


if __name__ == "__main__":
    main(*sys.argv[1:])
