#!/usr/bin/env python3
"""The workbooks of other offices among the samples: tests/tools/foreign_workbooks.py FOLDER

Two of them, as different programs save them: pages as the ministry's web has them for a kecamatan (No, Nama Desa, a column for each figure,
Status; formats/rules.md 7.5), saved by openpyxl, to be filled in; and a puskesmas' own table with boys and girls apart and codes of desa
without dots, written by openpyxl and saved again by LibreOffice, to be read from. Figures are invented.
"""
import csv
import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

ROOT = Path(__file__).resolve().parents[2]
KECAMATAN = "63.11.01"
THIN = Border(*(Side(style="thin", color="808080") for _ in range(4)))


def table(name):
    with open(ROOT / "templates" / "rujukan" / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def units():
    with open(ROOT / "templates" / "rujukan" / "wilayah" / "63.csv", encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["kode"].startswith(KECAMATAN + ".")]


def web_page(book, title, labels, villages):
    sheet = book.create_sheet(title)
    last = get_column_letter(len(labels) + 3)
    sheet["A1"] = title.upper()
    sheet["A1"].font = Font(bold=True, size=14, color="1F4E79")
    sheet.merge_cells(f"A1:{last}1")
    sheet["A2"] = "Kecamatan Juai, Kabupaten Balangan, tahun 2025"
    heads = ["No", "Nama Desa", *labels, "Status"]
    for column, head in enumerate(heads, 1):
        cell = sheet.cell(4, column, head)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color="2E75B6")
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        cell.border = THIN
        sheet.column_dimensions[get_column_letter(column)].width = 6 if column == 1 else 24 if column == 2 else 16
    sheet.row_dimensions[4].height = 110
    first, end = 5, 4 + len(villages)
    for row, village in enumerate(villages, first):
        sheet.cell(row, 1, row - 4)
        sheet.cell(row, 2, village["jenis"].capitalize() + " " + village["nama"] if row % 2 else village["nama"].upper())
        sheet.cell(row, len(heads), "belum")
        for column in range(1, len(heads) + 1):
            sheet.cell(row, column).border = THIN
            if 2 < column < len(heads):
                sheet.cell(row, column).fill = PatternFill("solid", start_color="FFF2CC")
                sheet.cell(row, column).number_format = "#,##0"
    sheet.cell(end + 1, 2, "Jumlah").font = Font(bold=True)
    for column in range(3, len(heads)):
        letter = get_column_letter(column)
        sheet.cell(end + 1, column, f"=SUM({letter}{first}:{letter}{end})").font = Font(bold=True)
    figures = f"C{first}:{get_column_letter(len(heads) - 1)}{end}"
    whole = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True, showErrorMessage=True)
    whole.error = "Bilangan bulat, 0 atau lebih"
    whole.add(figures)
    status = DataValidation(type="list", formula1='"belum,approved"', allow_blank=False)
    status.add(f"{last}{first}:{last}{end}")
    sheet.add_data_validation(whole)
    sheet.add_data_validation(status)
    sheet.conditional_formatting.add(figures, CellIsRule(operator="greaterThan", formula=["5000"], font=Font(color="C00000")))
    sheet.freeze_panes = "C5"
    sheet["C4"].comment = Comment("Diisi per desa", "web")


def web(path):
    villages = units()
    book = Workbook()
    book.remove(book.active)
    targets = [row["sasaran"] for row in table("sasaran.csv")]
    services = [row["indikator"] for row in table("indikator.csv")]
    for page in range(3):
        labels = targets[page * 6 : page * 6 + 6]
        web_page(book, f"Data Sasaran {page + 1}", labels, villages)
    web_page(book, "Cakupan Ibu", services[:5], villages)
    web_page(book, "Cakupan Anak", services[5:15], villages)
    summary = book.create_sheet("Ringkasan")
    summary["A1"] = "Jumlah penduduk"
    summary["B1"] = f"='Data Sasaran 1'!C{5 + len(villages)}"
    summary["A2"] = "Jumlah ibu hamil"
    summary["B2"] = f"='Data Sasaran 1'!F{5 + len(villages)}"
    # What the web had already: one figure of its own, and one that is the same.
    book["Data Sasaran 1"]["C5"] = 1
    book.save(path)


def posyandu(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "Rekap Posyandu"
    sheet["A1"] = "REKAPITULASI POSYANDU KECAMATAN JUAI, JANUARI 2025"
    sheet["A1"].font = Font(bold=True)
    sheet.merge_cells("A1:H1")
    for area, head in (("A3:A4", "No"), ("B3:B4", "Kode Desa"), ("C3:D3", "Anak 6-23 bulan"), ("E3:E4", "Bumil KEK"), ("F3:F4", "Bumil KEK dapat PMT"),
                       ("G3:G4", "Jumlah Posyandu"), ("H3:H4", "Kunjungan (%)")):
        sheet[area.split(":")[0]] = head
        sheet.merge_cells(area)
    sheet["C4"], sheet["D4"] = "L", "P"
    for row, village in enumerate(units(), 5):
        seed = int(village["kode"].replace(".", "")) % 97
        values = [row - 4, int(village["kode"].replace(".", "")), 8 + seed % 11, 7 + seed % 13, seed % 5, seed % 3, 1 + seed % 3, (60 + seed % 40) / 100]
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column, value)
            if column == 8:
                cell.number_format = "0%"
        if row == 9:
            sheet.cell(row, 6, "3 orang")  # what no figure is
        if row == 11:
            sheet.cell(row, 7).value = None
    end = 4 + len(units())
    sheet.cell(end + 1, 2, "Jumlah")
    for column in "CDEFG":
        sheet[f"{column}{end + 1}"] = f"=SUM({column}5:{column}{end})"
    with tempfile.TemporaryDirectory() as folder:
        book.save(Path(folder) / path.name)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                        "--outdir", str(path.parent.resolve()), str(Path(folder) / path.name)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    web(folder / "web-juai.xlsx")
    posyandu(folder / "posyandu-juai.xlsx")
