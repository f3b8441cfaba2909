#!/usr/bin/env python3
"""Writes workbooks as SIPD's "Laporan Realisasi": make_laporan_realisasi.py FILE [FILE]

Invented documents of payment of an OPD, in 46 columns, amounts and dates as texts, absent things as "null", heads that stand again on the
second page. With a second file the later documents stand there, their columns in another order.
"""
import sys

import openpyxl

OFFICE = "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana"
PERSON, NIP = "Hj. Rusdiana binti Anang", "197001011990012001"  # must never be carried into a form

HEADS = ["No", "Kode SKPD", "Nama SKPD", "Kode Unit SKPD", "Nama Unit SKPD", "Kode Fungsi", "Nama Fungsi", "Kode Subfungsi", "Nama Subfungsi",
         "Kode Urusan", "Nama Urusan", "Kode Bidang", "Nama Bidang", "Kode Program", "Nama Program", "Kode Kegiatan", "Nama Kegiatan",
         "Kode Subkegiatan", "Nama Subkegiatan", "Kode Rekening", "Nama Rekening", "Nomor Dokumen", "Jenis Dokumen", "Jenis Transaksi",
         "Nomor DPT", "Tanggal Dokumen", "Keterangan Dokumen", "Nilai Realisasi", "Nilai Setoran", "NIP Pegawai", "Nama Pegawai",
         "Tanggal Simpan", "Nomor SPD", "Periode SPD", "Nilai SPD", "Tahapan SPD", "Nama Sub Tahapan Jadwal", "Tahapan APBD", "Nomor SPP",
         "Tanggal SPP", "Nomor SPM", "Tanggal SPM", "Nomor SP2D", "Tanggal SP2D", "Tanggal Transfer", "Nilai SP2D"]

FOOD, PRINT, SPEAKER, TRAVEL = "5.1.02.01.01.0052", "5.1.02.01.01.0026", "5.1.02.02.01.0003", "5.1.02.04.01.0001"
# code, account, day, spent, returned
DOCUMENTS = [
    ("1.02.02.2.02.0001", FOOD, "12 Maret 2025", "190.425.000,00", "null"),
    ("1.02.02.2.02.0001", PRINT, "30 Juni 2025", "3.865.000,00", "0,00"),
    ("1.02.02.2.02.0004", SPEAKER, "2 Mei 2025", "5.400.000,00", "null"),
    ("1.02.02.2.02.0001", FOOD, "20 Mei 2025", "null", "425.000,00"),
    ("1.02.02.2.02.0004", TRAVEL, "3 Mei 2025", "2.000.000,00", "null"),
    ("1.02.01.2.06.0002", FOOD, "5 Januari 2025", "3.000.000,00", "null"),
    ("1.02.02.2.02.0001", FOOD, "1 Juli 2025", "1.000.000,00", "null"),
    ("1.02.02.2.02.0001", FOOD, "30 Desember 2024", "7.000.000,00", "null"),
    ("1.02.02.2.02.0001", FOOD, "null", "9.000.000,00", "null"),
]


def cells_of(number, document):
    code, account, day, spent, returned = document
    cells = dict.fromkeys(HEADS, "null")
    cells.update({"No": number, "Nama SKPD": OFFICE, "Nama Unit SKPD": OFFICE, "Kode Subkegiatan": code, "Nama Subkegiatan": "Sub kegiatan",
                  "Kode Rekening": account, "Tanggal Dokumen": day, "Nilai Realisasi": spent, "Nilai Setoran": returned,
                  "NIP Pegawai": NIP, "Nama Pegawai": PERSON, "Nilai SP2D": spent})
    return cells


def write(path, documents, heads):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["LAPORAN REALISASI"])
    for page, start in enumerate(range(0, len(documents), 4)):
        sheet.append(heads)
        for number, document in enumerate(documents[start:start + 4], start=start + 1):
            cells = cells_of(number, document)
            sheet.append([cells[head] for head in heads])
        sheet.append(["Jumlah halaman", *[None] * 26, "1.000,00"])
    book.save(path)


def main(first, second=None):
    if second is None:
        return write(first, DOCUMENTS, HEADS)
    write(first, DOCUMENTS[:4], HEADS)
    write(second, DOCUMENTS[4:], HEADS[:1] + HEADS[:0:-1])


if __name__ == "__main__":
    main(*sys.argv[1:])
