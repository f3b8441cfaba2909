#!/usr/bin/python3
"""Fills in forms that `naskah form` made, with plausible invented numbers that pass every check: how samples/balangan/ansit-2025,
penandaan-2025, penandaan-2026 and realisasi-apbd-2025 came about. The same form is always filled in the same way. Forms of realisasi-apbd must have been
made of a tagging (--dari), those of semester 2 also of the filled-in semester 1.

    fill_forms.py FORM.xlsx OUTPUT.xlsx
"""
import hashlib
import sys

import openpyxl


def share(*names):
    """A number from 0 to 1 that looks like chance but depends on the names only."""
    digest = hashlib.sha256("|".join(map(str, names)).encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def between(low, high, *names):
    return low + (high - low) * share(*names)


class Desa:
    """The people of a desa: the data sasaran, the measurement and the criteria for lokus, consistent with each other."""

    def __init__(self, code):
        def part(of, low, high, what):
            return round(of * between(low, high, code, what))

        people = round(between(420, 2600, code, "penduduk"))
        families = part(people, 0.27, 0.31, "keluarga")
        girls = part(people, 0.07, 0.10, "remaja")
        pregnant = max(2, part(people, 0.015, 0.021, "hamil"))
        after_birth = max(2, part(people, 0.013, 0.019, "nifas"))
        couples = max(1, part(people, 0.006, 0.011, "catin"))
        thin = part(pregnant, 0.05, 0.18, "kek")
        months_0_5 = max(2, part(people, 0.007, 0.010, "0-5"))
        months_6_23 = max(4, part(people, 0.022, 0.028, "6-23"))
        months_24_59 = max(8, part(people, 0.050, 0.060, "24-59"))
        under_five = months_0_5 + months_6_23 + months_24_59
        diarrhoea = part(under_five, 0.03, 0.09, "diare")
        severe_young = 1 if share(code, "buruk") > 0.7 else 0
        wasted_young = part(months_6_23, 0.03, 0.10, "kurang")
        severe_old = 1 if share(code, "buruk tua") > 0.8 else 0
        wasted_old = part(months_24_59, 0.03, 0.09, "kurang tua")
        children = under_five + part(people, 0.20, 0.25, "anak")
        self.people, self.families = people, families
        self.sasaran = [people, families, girls, pregnant, after_birth, couples, thin, months_0_5, months_6_23, months_24_59, diarrhoea,
                        severe_young, wasted_young, severe_old, wasted_old, children]
        boys = part(under_five, 0.48, 0.53, "laki")
        measured = part(under_five, 0.86, 0.99, "diukur")
        very_short = part(measured, 0.01, 0.06, "sangat pendek")
        short = part(measured, 0.06, 0.19, "pendek")
        self.demografi = [boys, under_five - boys, measured, very_short, short, wasted_young + wasted_old, severe_young + severe_old]
        self.lokus = [1 + round(4 * share(code, "komitmen")), part(people, 0.15, 0.19, "muda"), part(families, 0.03, 0.16, "miskin"),
                      part(families, 0.10, 0.38, "berisiko")]

    def denominator(self, words):
        return sum(self.sasaran[int(word) - 1] for word in words.split("+"))

    def cakupan(self, code, number, words):
        if not words[0].isdigit():
            return 1 if share(code, "pekarangan") > 0.45 else 0
        whole = self.denominator(words)
        if number == 20:  # cases of pneumonia, not coverage
            return round(whole * between(0, 0.03, code, number))
        level = between(0.55, 0.95, "tingkat", number)
        covered = min(whole, round(whole * min(1, between(level - 0.2, level + 0.12, code, number))))
        return covered // 2 if number in (14, 19) else covered  # these two share the cases of diarrhoea

    def pendukung(self, code, number):
        kinds = {1: (1, 3), 2: (0, 1), 3: (0, 0), 4: (0, 1), 5: (5, 15), 6: (1, 2), 7: (0, 1), 8: (0, 1), 9: (0, 1), 10: (1, 3),
                 11: (0, 1), 12: (0, 1), 13: (2, 7)}
        return round(between(*kinds[number], code, "pendukung", number))


DENOMINATORS = ("7 4 4 4 5 5 8 9 9 12 8+9 13 8+9 11 8+9 14 10 15 11 10 10 3 3 6 6 2 2 3+4+5+6+8+9+10 1 16 desa").split()


def matrix_value(sheet, code, number):
    desa = Desa(code)
    if sheet.startswith("Data Sasaran"):
        return desa.sasaran[number - 1]
    if sheet.startswith(("Cakupan", "Capaian")):
        return desa.cakupan(code, number, DENOMINATORS[number - 1])
    if sheet.startswith("Data Pendukung"):
        return desa.pendukung(code, number)
    if sheet.startswith("Demografi"):
        return desa.demografi[number - 1]
    if sheet.startswith("Kriteria"):
        return desa.lokus[number - 1]
    raise SystemExit(f"no numbers for the sheet {sheet}")


def is_code(value):
    return isinstance(value, str) and value.count(".") == 3 and value.replace(".", "").isdigit()


def fill_matrix(sheet):
    header = next((row for row in sheet.iter_rows() if any(is_code(cell.value) for cell in row)), None)
    if header is None:
        return
    codes = {cell.column: cell.value for cell in header if is_code(cell.value)}
    for row in range(header[0].row + 1, sheet.max_row + 1):
        number = sheet.cell(row, 1).value
        if not isinstance(number, int):
            continue
        for column, code in codes.items():
            sheet.cell(row, column).value = matrix_value(sheet.title, code, number)


def titles_of(sheet, wanted):
    """The last row of a table's header, and the columns of its titles; a title that stands there twice counts "Satuan", "Satuan "."""
    cells = [cell for row in sheet.iter_rows(max_row=20) for cell in row if cell.value is not None]
    first = next(cell.row for cell in cells if str(cell.value).strip() == wanted)
    last = next(cell.row for cell in cells if cell.row > first and cell.column == 1) - 1
    titles = {}
    for cell in sorted((cell for cell in cells if first - 1 <= cell.row <= last), key=lambda cell: (cell.column, cell.row)):
        title = str(cell.value).strip()
        titles[title + " " if title in titles else title] = cell.column
    return last, titles


def choice(book, start):
    """The words of a drop-down list that begin so: forms show "3. Jumlah …" for an indicator."""
    for row in book["Daftar"].iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith(start):
                return cell.value
    raise SystemExit(f"no choice begins with {start}")


def fill_rows(book, sheet, key, rows, first=None):
    header, titles = titles_of(sheet, key)
    row = first or header + 1
    for values in rows:
        for title, value in values.items():
            column = titles.get(title) or next((titles[t] for t in titles if t.startswith(title)), None)
            if column is None:
                raise SystemExit(f"{sheet.title} has no column {title}: {sorted(titles)}")
            sheet.cell(row, column).value = value
        row += 1


def fill_entries(book, values):
    """Labelled single cells: the label in column A, the value in column C."""
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_row=60, max_col=1):
            label = str(row[0].value or "").strip(" :")
            if label in values:
                sheet.cell(row[0].row, 3).value = values[label]


def about(book):
    return {row[0].value: row[1].value for row in book["_naskah"].iter_rows(max_col=2) if row[0].value}


PEOPLE = ["Siti Rahmah", "Muhammad Noor", "Dewi Lestari", "Ahmad Fauzi", "Nurul Hidayah", "Rudi Hartono", "Maya Sari", "Hendra Wijaya",
          "Rina Marlina", "Yusuf Effendi"]


def person(*names):
    return PEOPLE[int(share(*names) * len(PEOPLE))]


# Of each group of indicators: what hinders, why, what to do, and what is proposed. Invented.
CONSTRAINTS = [
    (5, ("Sebagian ibu hamil baru memeriksakan diri pada trimester kedua", "Jarak ke puskesmas dan kelas ibu hamil belum rutin",
         "Kelas ibu hamil setiap bulan di setiap desa", "Kelas ibu hamil dan kunjungan rumah", 12000000)),
    (15, ("Kehadiran baduta di posyandu belum merata", "Hari buka posyandu bersamaan dengan hari panen",
          "Jadwal posyandu disesuaikan dengan pekerjaan warga", "Posyandu sore dan penyisiran baduta", 15000000)),
    (21, ("Balita di atas dua tahun jarang dibawa ke posyandu", "Orang tua menganggap imunisasi sudah selesai",
          "Posyandu digabung dengan kegiatan PAUD", "Kelas balita di PAUD", 9000000)),
    (23, ("Tablet tambah darah belum diminum teratur", "Remaja putri khawatir akan efek samping",
          "Minum tablet bersama di sekolah", "Aksi bergizi di SMP dan SMA", 7500000)),
    (25, ("Catin terlambat mendaftar", "Informasi pendaftaran belum sampai ke desa", "Pendaftaran dilaporkan KUA setiap bulan",
          "Kelas calon pengantin", 6000000)),
    (31, ("Akses keluarga di desa yang jauh masih rendah", "Sumber air dan tenaga pendamping terbatas",
          "Prioritas anggaran desa untuk keluarga berisiko", "Pembangunan sarana dan pendampingan keluarga", 85000000)),
]
PROGRAMS = [
    (17, "Pemberian makanan tambahan penyuluhan di posyandu", 12, "Kali", 36000000, "Dana Desa", "Pemerintah desa"),
    (27, "Pembangunan jamban keluarga", 20, "Unit", 70000000, "Dana Desa", "Pemerintah desa"),
    (22, "Aksi bergizi di sekolah", 6, "Kali", 9000000, "DAK Non Fisik", "Puskesmas"),
    (28, "Pendampingan keluarga berisiko stunting", 12, "Bulan", 24000000, "Dana Desa", "Tim Pendamping Keluarga"),
]


def low_indicators(codes):
    """Those whose coverage over all desa is below 88 percent."""
    for number, words in enumerate(DENOMINATORS, start=1):
        covered = sum(Desa(code).cakupan(code, number, words) for code in codes)
        whole = sum(Desa(code).denominator(words) if words[0].isdigit() else 1 for code in codes)
        if number != 20 and covered < 0.88 * whole:
            yield number


def fill_constraints(sheet, codes):
    rows = {row[0].value: row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value is not None}
    _, titles = titles_of(sheet, "Permasalahan")
    for number in low_indicators(codes):
        values = next(values for last, values in CONSTRAINTS if number <= last)
        for title, value in zip(["Permasalahan", "Penyebab", "Rekomendasi", "Usulan", "Kebutuhan", "Rencana"], values + ("Semua desa",)):
            sheet.cell(rows[number], next(titles[t] for t in titles if t.startswith(title))).value = value


def fill_ansit(book):
    region = about(book)["wilayah"]
    fill_entries(book, {"Nama pengisi": person(region, "pengisi"), "Nama verifikator": person(region, "verifikator")})
    for sheet in book.worksheets:
        fill_matrix(sheet)
    codes = [cell.value for row in book["Data Sasaran"].iter_rows(max_row=10) for cell in row if is_code(cell.value)]
    fill_constraints(book["Identifikasi Kendala"], codes)
    fill_rows(book, book["Pemetaan Program"], "Program/kegiatan",
              [{"Indikator": choice(book, f"{indicator}. "), "Program/kegiatan": what, "Volume": volume, "Satuan": unit,
                "Anggaran": budget, "Sumber dana": fund, "Pelaksana": who, "Lokasi": "Semua desa"}
               for indicator, what, volume, unit, budget, fund, who in PROGRAMS])


# Of each OPD: indicator, code and name of the sub kegiatan, output, target and unit, source of funds, and its expenses: account, description,
# coefficient, unit, price. Amounts are invented; names and codes are such as SIPD has, and no list of what Balangan does.
FOOD = ("5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat")
PRINT = ("5.1.02.01.01.0026", "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak")
SPEAKER = ("5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia")
TAGGING = {
    "dinkes": [
        (1, "1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Jumlah ibu hamil KEK yang mendapat makanan tambahan", 240,
         "Orang", "DAK Non Fisik", [(FOOD, "240 Orang x 90 Hari", "Orang / Hari", 17500), (PRINT, "240 Lembar", "Lembar", 4500)]),
        (2, "1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Jumlah ibu hamil yang menerima tablet tambah darah", 1900,
         "Orang", "DAU", [(PRINT, "1.900 Lembar", "Lembar", 3500), (FOOD, "60 Orang / Kali", "Orang / Kali", 47500)]),
        (11, "1.02.02.2.02.0004", "Pengelolaan Pelayanan Kesehatan Balita", "Jumlah balita yang dipantau pertumbuhannya", 9800, "Orang",
         "DAK Non Fisik", [(SPEAKER, "4 Orang x 3 Kali", "Orang / Kali", 900000), (FOOD, "245 Orang / Kali", "Orang / Kali", 47500)]),
        (10, "1.02.02.2.02.0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", "Jumlah balita gizi buruk yang ditangani", 45, "Orang",
         "DAU", [(FOOD, "45 Orang x 60 Hari", "Orang / Hari", 22500)]),
    ],
    "pupr": [
        (26, "1.03.03.2.01.0024", "Pembangunan Sistem Penyediaan Air Minum Jaringan Perpipaan", "Jumlah rumah tangga yang terlayani", 320,
         "Rumah Tangga", "DAK Fisik", [(("5.2.04.01.01.0001", "Belanja Modal Jaringan Air Minum"), "4 Paket", "Paket", 612500000)]),
        (27, "1.03.05.2.01.0012", "Penyediaan Sub Sistem Pengolahan Air Limbah Setempat", "Jumlah tangki septik yang dibangun", 150, "Unit",
         "DAU", [(("5.1.02.01.01.0039", "Belanja Barang untuk Diserahkan kepada Masyarakat"), "150 Unit", "Unit", 7250000),
                 (SPEAKER, "2 Orang x 4 Kali", "Orang / Kali", 750000)]),
    ],
    "dkp3": [
        (31, "2.09.03.2.01.0006", "Pemanfaatan Pekarangan untuk Ketahanan Pangan Keluarga", "Jumlah kelompok yang dibina", 24, "Kelompok",
         "PAD", [(("5.1.02.01.01.0039", "Belanja Barang untuk Diserahkan kepada Masyarakat"), "24 Paket", "Paket", 8500000),
                 (FOOD, "30 Orang x 24 Kali", "Orang / Kali", 40000)]),
        (12, "2.09.03.2.02.0003", "Pemberian Bantuan Pangan Bergizi bagi Keluarga Berisiko Stunting", "Jumlah anak yang menerima bantuan", 380,
         "Orang", "DBH", [(FOOD, "380 Orang x 30 Hari", "Orang / Hari", 15000)]),
    ],
}


# What the RKPD of 2026 has beside these.
NEW_IN_2026 = {
    "dinkes": [
        (7, "1.02.02.2.02.0003", "Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir", "Jumlah bayi yang mendapat ASI eksklusif", 620, "Orang",
         "DAU", [(SPEAKER, "6 Orang x 4 Kali", "Orang / Kali", 900000), (FOOD, "160 Orang / Kali", "Orang / Kali", 47500)]),
    ],
}


def amount(coefficient, price):
    """What a coefficient such as "240 Orang x 90 Hari" costs."""
    quantity = 1
    for factor in coefficient.split(" x "):
        quantity *= int(factor.split()[0].replace(".", ""))
    return quantity * price


def price_at(stage, price, code):
    """Prices of the plan are a little lower; after the change of the budget some are higher again."""
    if stage == "rkpd":
        return round(price * 0.95 / 500) * 500
    return round(price * 1.08 / 500) * 500 if stage == "perubahan" and share(code, "naik") > 0.5 else price


def tagged_for(opd, year, stage):
    """The RKPD of 2026 has all that was ever tagged in 2025 and more."""
    tags = TAGGING[opd]
    if year == "2026":
        return tags + NEW_IN_2026.get(opd, [])
    if stage == "rkpd":
        return tags[:-1]
    return tags[1:] if stage == "perubahan" and len(tags) > 2 else tags


def tagging_rows(book, opd, year, stage, office):
    """The rows of a form: the first expense stands in the row of its sub kegiatan. One sub kegiatan is in the plan only, one is new after
    the change of the budget."""
    for indicator, code, name, output, target, unit, fund, expenses in tagged_for(opd, year, stage):
        costs = [(account, what, coefficient, of, price_at(stage, price, code)) for (account, what), coefficient, of, price in expenses]
        row = {"Indikator layanan": choice(book, f"{indicator}. "), "Kode sub kegiatan": code, "Sub kegiatan": name, "Kinerja": name,
               "Indikator keluaran": output, "Uraian kegiatan": f"Pelaksanaan {name[0].lower()}{name[1:]}", "Target": target,
               "Satuan": unit, "Lokasi": "Kabupaten Balangan", "Total anggaran": sum(amount(c, p) for _, _, c, _, p in costs),
               "Sumber dana": fund, "Pelaksana": office}
        for account, what, coefficient, of, price in costs:
            yield row | {"Kode rekening": account, "Uraian belanja": what, "Koefisien": coefficient, "Satuan ": of, "Harga satuan": price,
                         "Total belanja": amount(coefficient, price)}
            row = {}


def fill_penandaan(book):
    words = about(book)
    fill_entries(book, {"Nama pengisi": person(words["opd"], "pengisi"), "Nama verifikator": person(words["opd"], "verifikator")})
    offices = {"dinkes": "Dinas Kesehatan", "pupr": "Dinas Pekerjaan Umum dan Penataan Ruang", "dkp3": "Dinas Ketahanan Pangan"}
    rows = tagging_rows(book, words["opd"], words["tahun"], words["tahap"], offices[words["opd"]])
    fill_rows(book, book["Penandaan"], "Kode sub kegiatan", rows)


HINDRANCES = [("Pengadaan barang baru selesai bulan April", "Penyaluran dipercepat pada semester 2"),
              ("Pencairan dana menunggu petunjuk teknis", "Pengajuan dilengkapi pada awal bulan berikutnya"),
              ("Sebagian lokasi sulit dijangkau pada musim hujan", "Pelaksanaan dijadwalkan ulang bersama pemerintah desa")]


def fill_realisasi_apbd(book):
    """What was done and spent of each row that the tagging gave. A sub kegiatan that stands under two indicators has one sum of money."""
    words = about(book)
    fill_entries(book, {"Nama pengisi": person(words["opd"], "pengisi"), "Nama verifikator": person(words["opd"], "verifikator")})
    half = words["semester"] == "1"
    sheet = book["Realisasi"]
    header, titles = titles_of(sheet, "Kode sub kegiatan")
    column = {name: titles[start]
              for name, start in [("code", "Kode sub kegiatan"), ("indicator", "Indikator layanan"), ("target", "Target"), ("output", "Realisasi keluaran"),
                                  ("fund", "Sumber dana"), ("budget", "Anggaran"), ("spent", "Realisasi anggaran"),
                                  ("hindrance", "Kendala"), ("answer", "Tindak lanjut")]}
    row = header + 1
    while code := sheet.cell(row, column["code"]).value:
        cell = {name: sheet.cell(row, place) for name, place in column.items()}
        before = {name: cell[name].value or 0 for name in ("output", "spent")}  # of semester 1
        of_output = between(0.30, 0.55, code, cell["indicator"].value) if half else between(0.82, 1.03, code, cell["indicator"].value, 2)
        of_money = between(0.25, 0.50, code, cell["fund"].value) if half else between(0.86, 0.99, code, cell["fund"].value, 2)
        cell["output"].value = max(before["output"], round(cell["target"].value * of_output))
        cell["spent"].value = max(before["spent"], round(cell["budget"].value * of_money / 1000) * 1000)
        behind = of_output < 0.42 if half else of_output < 0.9
        words_of_row = HINDRANCES[int(share(code) * len(HINDRANCES))] if behind else (None, None)
        cell["hindrance"].value, cell["answer"].value = words_of_row
        row += 1


def main(form, output):
    book = openpyxl.load_workbook(form)
    kind = about(book)["jenis"]
    {"ansit": fill_ansit, "penandaan": fill_penandaan, "realisasi-apbd": fill_realisasi_apbd}[kind](book)
    book.save(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
