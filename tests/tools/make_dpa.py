#!/usr/bin/env python3
"""Writes a workbook as SIPD's detail of expenditure (DPA): make_dpa.py FILE [--perubahan] [--kotor]

An invented OPD with plausible rows. --perubahan: amounts before and after a change of the budget, with one sub kegiatan new, one dropped,
one larger and one smaller. --kotor: as such files come: columns in another order, others between them, amounts as texts, codes before the
names of accounts, no column of their own for these, and a title above the heads.
"""
import sys

import openpyxl

OFFICE = "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana"
PERSON = "Hj. Rusdiana binti Anang"  # a recipient: must never be carried into a form

# code, sub kegiatan, account, name of account, what is bought, source, coefficient, price before, after (None: not there)
ROWS = [
    ("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "5.1.02.01.01.0055", "Belanja Makanan dan Minuman pada Fasilitas Pelayanan",
     "Makanan tambahan ibu hamil KEK", "DAK Non Fisik", "240 Orang x 90 Hari", 17500, 18000),
    ("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat",
     "Rapat evaluasi", "Pendapatan Asli Daerah", "120 Orang x 2 Kali", 41500, 41500),
    ("1.02.02.2.02.0005", "Pengelolaan Pelayanan Kesehatan Balita", "5.1.02.01.01.0025", "Belanja Alat/Bahan untuk Kegiatan Kantor",
     "Kit antropometri", "DAK Fisik", "12 Paket", 4250000, None),
    ("1.02.02.2.02.0017", "Pengelolaan Surveilans Kesehatan", "5.1.02.02.01.0026", "Belanja Jasa Tenaga Administrasi",
     "Honor petugas surveilans gizi", "Pendapatan Asli Daerah", "3 Orang x 12 Bulan", 1500000, 1400000),
    ("1.02.02.2.02.0017", "Pengelolaan Surveilans Kesehatan", "5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa",
     "Perjalanan pelacakan kasus malaria", "Pendapatan Asli Daerah", "4 Orang x 6 Kali", 380000, 380000),
    ("1.02.01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor", "5.1.02.01.01.0024", "Belanja Alat Tulis Kantor",
     "Kertas HVS", "Pendapatan Asli Daerah", "40 Rim", 62000, 62000),
    ("1.02.02.2.02.0020", "Pengelolaan Upaya Posyandu Keluarga", "5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat",
     "Konsumsi kader", "Pendapatan Asli Daerah", "150 Orang x 4 Kali", None, 25000),
]

HEADS = ["KODE URUSAN", "NAMA URUSAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SKPD", "NAMA SKPD", "KODE UNIT SKPD", "NAMA UNIT SKPD",
         "KODE AKUN", "NAMA AKUN", "PAKET/KELOMPOK BELANJA", "KETERANGAN BELANJA", "SUMBER DANA", "NAMA PENERIMA BANTUAN",
         "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "SPESIFIKASI", "KOEFISIEN MURNI", "HARGA SATUAN MURNI", "TOTAL HARGA MURNI", "KOEFISIEN",
         "HARGA SATUAN", "TOTAL HARGA"]


def times(coefficient):
    product = 1
    for factor in coefficient.split(" x "):
        product *= int(factor.split()[0])
    return product


def money(amount, dirty):
    if amount is None or not dirty:
        return amount
    return f"{amount:,}".replace(",", ".") + ",00"


def cells_of(row, changed, dirty):
    code, name, account, account_name, text, fund, coefficient, before, after = row
    cells = dict.fromkeys(HEADS)
    cells.update({
        "KODE URUSAN": "1.02", "NAMA URUSAN": "KESEHATAN", "KODE SUB KEGIATAN": code, "NAMA SUB KEGIATAN": name, "KODE SKPD": "1.02.0.00.0.00.01",
        "NAMA SKPD": OFFICE, "NAMA UNIT SKPD": OFFICE, "KODE AKUN": account, "NAMA AKUN": account_name, "PAKET/KELOMPOK BELANJA": "[#] Paket",
        "SUMBER DANA": fund, "NAMA PENERIMA BANTUAN": PERSON, "NAMA STANDAR HARGA": text,
    })
    if dirty:
        cells["NAMA AKUN"] = f"{account} {account_name}"
    if before is not None:
        cells.update({"KOEFISIEN MURNI": coefficient, "HARGA SATUAN MURNI": money(before, dirty),
                      "TOTAL HARGA MURNI": money(before * times(coefficient), dirty)})
    if changed and after is not None:
        cells.update({"KOEFISIEN": coefficient, "HARGA SATUAN": money(after, dirty), "TOTAL HARGA": money(after * times(coefficient), dirty)})
    return cells


def main():
    file, changed, dirty = sys.argv[1], "--perubahan" in sys.argv, "--kotor" in sys.argv
    book = openpyxl.Workbook()
    sheet = book.active
    heads = [head for head in reversed(HEADS) if head != "KODE AKUN"] if dirty else HEADS
    if dirty:
        sheet.append(["RINCIAN BELANJA SKPD"])
        heads.insert(3, "ID RINCIAN")
    sheet.append(heads)
    for number, row in enumerate(ROWS):
        if row[7] is None and not changed:
            continue
        cells = cells_of(row, changed, dirty)
        sheet.append([number if head == "ID RINCIAN" else cells[head] for head in heads])
    book.save(file)


main()
