// What is wrong with filled-in forms, word for word and at its cell.
#include "form_support.hpp"

namespace naskah::forms::testing {

using ChangedForm = FormTest;

// ---- The file as a whole

TEST_F(ChangedForm, RefusesOtherWorkbooks) {
    make_file();
    edit("del wb['_naskah']\n");
    EXPECT_EQ(told(),
              "formulir.xlsx: galat: bukan formulir Naskah [N080]\n"
              "saran: buat formulir dengan naskah form, lalu salin isiannya ke sana\n");
}

TEST_F(ChangedForm, HasNothingToSayOfOtherWorkbooksWhenLookingOnly) {
    make_file();
    edit("del wb['_naskah']\n");
    record::Diagnostics diagnostics;
    EXPECT_FALSE(look_at(path() / "formulir.xlsx", "formulir.xlsx", {}, diagnostics));
    EXPECT_EQ(texts_of(diagnostics), "");
}

TEST_F(ChangedForm, RefusesRecaps) {
    EXPECT_EQ(told_of("put('_naskah', 'B1', 'rekap')\n"),
              "formulir.xlsx: galat: buku kerja rekap, bukan formulir [N080]\nsaran: berikan formulir yang menjadi bahannya\n");
}

TEST_F(ChangedForm, RefusesFormsOfANewerProgram) {
    EXPECT_EQ(told_of("put('_naskah', 'B3', '4')\n"),
              "formulir.xlsx: galat: formulir ini dibuat Naskah yang lebih baru (versi 4) [N080]\nsaran: perbarui program Naskah\n");
}

TEST_F(ChangedForm, RefusesKindsThatAreUnknown) {
    EXPECT_EQ(told_of("put('_naskah', 'B2', 'lain')\n"),
              "formulir.xlsx: galat: jenis formulir \"lain\" tidak dikenal [N080]\nsaran: lihat naskah kinds, lalu buat formulir baru\n");
}

TEST_F(ChangedForm, RefusesFormsOfNoRegionOrYear) {
    const std::string refusal =
        "formulir.xlsx: galat: keterangan tersembunyi formulir ini rusak: versi, wilayah, atau tahunnya tidak ada [N080]\n"
        "saran: buat formulir baru dengan naskah form, lalu salin isiannya ke sana\n";
    EXPECT_EQ(told_of("put('_naskah', 'B4', None)\n"), refusal);
    EXPECT_EQ(told_of("put('_naskah', 'B5', 'x')\n"), refusal);
}

TEST_F(ChangedForm, RefusesKindsThatLostTheirForm) {
    make_file();
    std::filesystem::remove(path() / "uji/formulir.xml");
    EXPECT_EQ(told(), "formulir.xlsx: galat: jenis uji tidak mempunyai formulir [N097]\nsaran: buat masukannya dengan naskah new uji\n");
}

TEST_F(ChangedForm, TellsSheetsThatAreMissing) {
    EXPECT_EQ(told_of("del wb['Kendala']\n"),
              "formulir.xlsx: galat: lembar \"Kendala\" tidak ada [N081]\n"
              "saran: kembalikan lembar itu dengan namanya semula, atau salin isiannya ke formulir baru\n");
}

TEST_F(ChangedForm, ReadsARenamedSheetAndTellsHowToGiveItsNameBack) {
    EXPECT_EQ(told_of(filled_in + "wb['Sasaran']['D8'] = 'tiga'\nwb['Sasaran'].title = 'Sheet5'\n"),
              "formulir.xlsx!Sheet5: galat: lembar \"Sasaran\" berganti nama menjadi \"Sheet5\" [N081]\n"
              "saran: klik kanan namanya di bawah, pilih Ganti Nama (Rename), lalu tulis Sasaran; di salinan yang ditandai namanya sudah "
              "dikembalikan\n"
              "formulir.xlsx!Sheet5!D8: galat: kolom Layap (63.11.06.2009): \"tiga\" bukan bilangan bulat [N087]\n"
              "saran: tulis angkanya saja, tanpa satuan, misalnya 1250\n");
}

TEST_F(ChangedForm, KnowsNoRenamedSheetWhereTwoLookLikeIt) {
    const std::string told = told_of("copy = wb.copy_worksheet(wb['Kendala'])\nwb['Kendala'].title = 'Sheet5'\ncopy.title = 'Sheet6'\n");
    EXPECT_NE(told.find("formulir.xlsx: galat: lembar \"Kendala\" tidak ada [N081]\n"), std::string::npos) << told;
}

TEST_F(ChangedForm, TellsSheetsThatAreTooLarge) {
    EXPECT_EQ(told_of("for row in range(30000): wb['Kendala'].append([1] * 10)\n"),
              "formulir.xlsx!Kendala: galat: lembar ini berisi lebih dari 300.000 sel; formulir tidak pernah sebesar itu [N095]\n"
              "saran: salin isiannya ke formulir baru\n");
}

TEST_F(ChangedForm, CountsWhatIsTooMuchToTell) {
    const std::string form = R"xml(<buku-kerja judul="x"><lembar nama="Program">
      <tabel nama="program" baris-kosong="2000" simpan="program/program">
        <kolom judul="Kegiatan" isian="kegiatan" jenis="teks"/><kolom judul="Harga" isian="anggaran" jenis="uang" wajib="ya"/>
      </tabel></lembar></buku-kerja>)xml";
    use(kind_xml, form);
    make_file();
    edit("for row in range(2, 1005): put('Program', 'A%d' % row, 'x')\n");
    const std::string all = told();
    EXPECT_NE(all.find("formulir.xlsx!Program!B1001: galat: kolom Harga: wajib diisi [N086]\nsaran: tulis 0 bila tidak ada\n"
                       "formulir.xlsx: galat: dan 3 galat lagi\n"),
              std::string::npos)
        << all.substr(all.size() - 300);
}

// ---- Columns and rows

TEST_F(ChangedForm, TellsTablesThatLostTheirTitles) {
    EXPECT_EQ(told_of("for column in 'ABCD': put('Kendala', column + '3', 'x')\n"),
              "formulir.xlsx!Kendala: galat: tabel kendala tidak ditemukan: judul kolomnya terhapus atau berubah [N082]\n"
              "saran: kembalikan judul kolomnya, atau salin isiannya ke formulir baru dari naskah form\n");
}

TEST_F(ChangedForm, TellsAColumnWhoseCodeWasLostAtItsTitle) {
    const std::string hint =
        "saran: tulis 63.11.06.2009 di sel ini; bila kolom ini bukan milik Layap, salin isiannya ke formulir baru dari naskah form\n";
    EXPECT_EQ(
        told_of("put('Sasaran', 'D5', '63.11.06.2010')\n"),
        "formulir.xlsx!Sasaran!D5: galat: kolom Layap berkode \"63.11.06.2010\", padahal kode wilayahnya 63.11.06.2009 [N082]\n" + hint);
    EXPECT_EQ(told_of("put('Sasaran', 'D5', None)\n"),
              "formulir.xlsx!Sasaran!D5: galat: kolom Layap kehilangan kode wilayahnya, 63.11.06.2009 [N082]\n" + hint);
}

TEST_F(ChangedForm, TellsColumnsThatAreMissing) {
    EXPECT_EQ(told_of("put('Sasaran', 'D5', '63.11.06.2010')\nput('Sasaran', 'D4', 'Lain')\n").substr(0, 95),
              "formulir.xlsx!Sasaran!A5: galat: kolom Layap (63.11.06.2009) tidak ada lagi di tabel ini [N082]");
}

TEST_F(ChangedForm, TellsColumnsThatWereCopied) {
    EXPECT_EQ(told_of("for row in range(3, 9): put('Sasaran', 'G%d' % row, wb['Sasaran']['C%d' % row].value)\n"),
              "formulir.xlsx!Sasaran!G5: galat: kolom Paringin Kota (63.11.06.1001) ada dua kali, juga di kolom C [N082]\n"
              "saran: hapus salah satunya\n");
}

TEST_F(ChangedForm, TellsColumnsThatTheFormDoesNotHave) {
    EXPECT_EQ(
        told_of("put('Sasaran', 'G4', 'Desa Baru')\nput('Sasaran', 'G6', 120)\nput('Sasaran', 'G7', 9)\nput('Sasaran', 'I7', 'x')\n"),
        "formulir.xlsx!Sasaran!G5: peringatan: kolom G (\"Desa Baru\") berisi 2 sel yang tidak dibaca: formulir ini tidak mempunyai kolom "
        "itu [N190]\n"
        "saran: pindahkan isinya ke kolom formulir; untuk wilayah atau rincian baru, buat formulir baru dengan naskah form; bila hanya "
        "catatan, abaikan\n"
        "formulir.xlsx!Sasaran!I5: peringatan: kolom I berisi 1 sel yang tidak dibaca: formulir ini tidak mempunyai kolom itu [N190]\n"
        "saran: pindahkan isinya ke kolom formulir; untuk wilayah atau rincian baru, buat formulir baru dengan naskah form; bila hanya "
        "catatan, abaikan\n");
}

TEST_F(ChangedForm, TellsColumnsWithoutATitleThatWereFilledIn) {
    EXPECT_EQ(
        told_of("put('Kendala', 'F5', 2500000)\n"),
        "formulir.xlsx!Kendala!F3: peringatan: kolom F berisi 1 sel yang tidak dibaca: formulir ini tidak mempunyai kolom itu [N190]\n"
        "saran: pindahkan isinya ke kolom formulir; untuk wilayah atau rincian baru, buat formulir baru dengan naskah form; bila hanya "
        "catatan, abaikan\n");
}

TEST_F(ChangedForm, CountsColumnsThatAreTooManyToTell) {
    const std::string all = told_of("for column in range(8, 68): wb['Sasaran'].cell(6, column).value = 1\n");
    EXPECT_NE(all.find("kolom BE berisi 1 sel"), std::string::npos) << all;
    EXPECT_EQ(all.find("kolom BF berisi 1 sel"), std::string::npos) << all;
    EXPECT_TRUE(all.ends_with("formulir.xlsx: peringatan: dan 10 peringatan lagi\n")) << all;
}

TEST_F(ChangedForm, TellsNamesThatContradictTheirCodes) {
    EXPECT_EQ(
        told_of("put('Sasaran', 'C4', 'Layap')\nput('Sasaran', 'D4', 'Paringin Kota')\n"),
        "formulir.xlsx!Sasaran!C4: galat: nama \"Layap\" berdiri di atas kode 63.11.06.1001, yaitu kode Paringin Kota; kode Layap adalah "
        "63.11.06.2009 [N194]\n"
        "saran: periksa milik siapa angka kolom ini, lalu betulkan nama atau kodenya\n"
        "formulir.xlsx!Sasaran!D4: galat: nama \"Paringin Kota\" berdiri di atas kode 63.11.06.2009, yaitu kode Layap; kode Paringin "
        "Kota adalah 63.11.06.1001 [N194]\n"
        "saran: periksa milik siapa angka kolom ini, lalu betulkan nama atau kodenya\n");
}

TEST_F(ChangedForm, DoesNotMindNamesWrittenInAnotherWay) {
    EXPECT_EQ(told_of("put('Sasaran', 'C4', 'Kel. Paringin Kota')\n"), "");
}

TEST_F(ChangedForm, TellsAYearThatContradictsWhatTheFormWasMadeFor) {
    EXPECT_EQ(told_of("put('Petunjuk', 'A1', wb['Petunjuk']['A1'].value.replace('2025', '2024'))\n"),
              "formulir.xlsx!Petunjuk!A1: galat: di sini tertulis \"FORMULIR Kecamatan Paringin 2024\", padahal formulir ini dibuat untuk "
              "\"FORMULIR Kecamatan Paringin 2025\" [N195]\n"
              "saran: bila isinya memang untuk yang tertulis di sini, salin ke formulir yang dibuat untuk itu; bila tidak, kembalikan "
              "tulisannya\n");
}

TEST_F(ChangedForm, TellsALabelledRegionThatContradictsWhatTheFormWasMadeFor) {
    EXPECT_EQ(told_of("put('Petunjuk', 'C2', '63.11.07')\n"),
              "formulir.xlsx!Petunjuk!C2: galat: di sini tertulis \"63.11.07\", padahal formulir ini dibuat untuk \"63.11.06\" [N195]\n"
              "saran: bila isinya memang untuk yang tertulis di sini, salin ke formulir yang dibuat untuk itu; bila tidak, kembalikan "
              "tulisannya\n");
}

TEST_F(ChangedForm, TellsSheetsThatTheFormDoesNotHave) {
    EXPECT_EQ(told_of("wb.copy_worksheet(wb['Kendala']).title = 'Kendala (2)'\nwb.create_sheet('Kosong')\n"),
              "formulir.xlsx!Kendala (2): peringatan: lembar \"Kendala (2)\" tidak dibaca: formulir ini tidak mempunyai lembar itu [N190]\n"
              "saran: pindahkan isian yang dimaksud ke lembar formulir, lalu hapus lembar ini; bila hanya catatan, abaikan\n");
}

TEST_F(ChangedForm, SaysNothingOfTheListOfAMarkedCopy) {
    EXPECT_EQ(told_of("wb.create_sheet('Catatan Pemeriksaan', 0)['A1'] = 'Catatan Pemeriksaan'\n"), "");
}

TEST_F(ChangedForm, TellsFiguresBelowATableInColumnsThatAreNotRead) {
    EXPECT_EQ(told_of("put('Sasaran', 'B10', 'Jumlah kami')\nput('Sasaran', 'A11', 88)\n"),
              "formulir.xlsx!Sasaran!A11: peringatan: baris ini berisi angka yang tidak dibaca: formulir ini tidak mempunyai baris itu "
              "[N190]\n"
              "saran: pindahkan isinya ke baris formulir; bila hanya catatan, abaikan\n");
}

TEST_F(ChangedForm, TellsRowsThatAreNotOfTheForm) {
    EXPECT_EQ(told_of("put('Sasaran', 'A10', 17)\nput('Sasaran', 'B10', 'Lansia')\nput('Sasaran', 'D10', 5)\n"),
              "formulir.xlsx!Sasaran!D10: galat: baris ini tidak ada dalam formulir [N083]\n"
              "saran: pindahkan isinya ke baris yang sesuai, atau hapus\n");
}

TEST_F(ChangedForm, LeavesNotesAlone) {
    EXPECT_EQ(told_of("put('Sasaran', 'A10', 'Catatan: sesuai register Januari')\n"), "");
}

TEST_F(ChangedForm, TellsRowsThatAreMissing) {
    EXPECT_EQ(told_of("for column in 'ABCD':\n    put('Sasaran', column + '6', None)\n    put('Sasaran', column + '8', None)\n"),
              "formulir.xlsx!Sasaran!A5: galat: baris 1 dan 3 tidak ada lagi di tabel ini [N084]\n"
              "saran: bila tidak dapat dikembalikan, salin isiannya ke formulir baru dari naskah form\n");
}

TEST_F(ChangedForm, EnumeratesRowsThatAreMissingWithACommaBeforeDan) {
    EXPECT_EQ(told_of("for row in '678':\n    for column in 'ABCD': put('Sasaran', column + row, None)\n"),
              "formulir.xlsx!Sasaran!A5: galat: baris 1, 2, dan 3 tidak ada lagi di tabel ini [N084]\n"
              "saran: bila tidak dapat dikembalikan, salin isiannya ke formulir baru dari naskah form\n");
}

TEST_F(ChangedForm, TellsRowsThatAreThereTwice) {
    EXPECT_EQ(told_of("for column in 'ABCD': put('Sasaran', column + '10', wb['Sasaran'][column + '7'].value)\n"),
              "formulir.xlsx!Sasaran!A10: galat: baris 2 ada dua kali, juga di baris 7 [N085]\nsaran: hapus salah satunya\n");
}

TEST_F(ChangedForm, TellsLabelsThatAreMissing) {
    EXPECT_EQ(told_of("put('Petunjuk', 'A3', None)\n"),
              "formulir.xlsx!Petunjuk: galat: isian Nama pengisi tidak ditemukan di lembar ini [N082]\n"
              "saran: kembalikan tulisan \"Nama pengisi\" di sebelah kiri isiannya\n");
}

TEST_F(ChangedForm, OfAnEarlierVersionMayBeWithoutWhatCameLater) {
    const std::string without = "put('Petunjuk', 'A4', None)\nput('Petunjuk', 'C4', None)\n";
    EXPECT_EQ(told_of(without + "put('_naskah', 'B3', '1')\n"), "");
    EXPECT_EQ(told_of(without).substr(0, 76), "formulir.xlsx!Petunjuk: galat: isian Tanggal pengisian tidak ditemukan di le");
}

TEST_F(ChangedForm, TellsDetailsWithoutTheirRow) {
    EXPECT_EQ(told_of("put('Program', 'J4', 'Beras')\nput('Program', 'K4', 1)\n"),
              "formulir.xlsx!Program!J4: galat: rincian ini tidak mempunyai baris induk di atasnya [N094]\n"
              "saran: isi dahulu kolom di sebelah kirinya\n");
}

// ---- Cells

TEST_F(ChangedForm, TellsCellsThatAreRequired) {
    EXPECT_EQ(
        told_of("put('Petunjuk', 'C3', ' ')\nput('Sasaran', 'D7', None)\nput('Program', 'E4', 1000)\nput('Program', 'J4', 'Beras')\n"),
        "formulir.xlsx!Petunjuk!C3: galat: isian Nama pengisi: wajib diisi [N086]\n"
        "formulir.xlsx!Sasaran!D7: galat: kolom Layap (63.11.06.2009): wajib diisi [N086]\nsaran: tulis 0 bila tidak ada\n"
        "formulir.xlsx!Program!B4: galat: kolom Indikator: wajib diisi [N086]\nsaran: pilih dari daftar di sel itu\n"
        "formulir.xlsx!Program!C4: galat: kolom Kegiatan: wajib diisi [N086]\n"
        "formulir.xlsx!Program!K4: galat: kolom Harga: wajib diisi [N086]\nsaran: tulis 0 bila tidak ada\n");
}

TEST_F(ChangedForm, TellsOnceThatATableIsBlank) {
    make_file();
    edit("put('Petunjuk', 'C3', 'Siti Rahmah')\n");
    EXPECT_EQ(told(),
              "formulir.xlsx!Sasaran!C6:D8: galat: tabel ini belum diisi: 6 sel wajib masih kosong [N086]\n"
              "saran: isi semua sel berwarna kuning; tulis 0 bila tidak ada\n");
}

TEST_F(ChangedForm, TakesAMergedValueForItsFirstCellOnly) {
    EXPECT_EQ(told_of("wb['Sasaran'].merge_cells('C7:D7')\n"),
              "formulir.xlsx!Sasaran!D7: galat: kolom Layap (63.11.06.2009): wajib diisi [N086]\n"
              "saran: sel ini digabung dengan C7; pisahkan, lalu isi\n");
}

TEST_F(ChangedForm, TellsAllCellsThatAreWrong) {
    const std::string start = "put('Program', 'B4', '1. Tablet tambah darah')\nput('Program', 'C4', 'a')\n";
    EXPECT_EQ(
        told_of(start + R"(
put('Petunjuk', 'C3', 'Siti Rahmah binti Abdullah')
put('Petunjuk', 'C4', 'besok')
put('Sasaran', 'C6', 'banyak')
put('Sasaran', 'D6', 5001)
put('Sasaran', 'C7', 1.234)
put('Sasaran', 'D7', '=1/0')
put('Program', 'B5', '4. Imunisas')
put('Program', 'C5', 'b')
put('Program', 'E5', '1,5')
put('Program', 'F5', 1.5)
put('Program', 'G5', 'rata')
put('Program', 'H5', datetime.date(2024, 12, 31))
put('Program', 'I5', '102')
put('Program', 'D5', True)
put('Kendala', 'C5', datetime.date(2025, 1, 2))
)"),
        "formulir.xlsx!Petunjuk!C3: galat: isian Nama pengisi: terlalu panjang: 26 karakter [N089]\nsaran: paling banyak 20 karakter\n"
        "formulir.xlsx!Petunjuk!C4: galat: isian Tanggal pengisian: \"besok\" bukan tanggal [N087]\n"
        "saran: tulis hari-bulan-tahun, misalnya 28-02-2025\n"
        "formulir.xlsx!Sasaran!C6: galat: kolom Paringin Kota (63.11.06.1001): \"banyak\" bukan bilangan bulat [N087]\n"
        "saran: tulis angkanya saja, tanpa satuan, misalnya 1250\n"
        "formulir.xlsx!Sasaran!D6: galat: kolom Layap (63.11.06.2009): \"5001\" terlalu besar [N088]\nsaran: paling besar 5.000\n"
        "formulir.xlsx!Sasaran!C7: galat: kolom Paringin Kota (63.11.06.1001): \"1,234\" bukan bilangan bulat [N087]\n"
        "saran: mungkin maksudnya 1234; Excel membacanya sebagai desimal\n"
        "formulir.xlsx!Sasaran!D7: galat: kolom Layap (63.11.06.2009): rumusnya belum dihitung [N093]\n"
        "saran: buka formulir ini di Excel atau LibreOffice, simpan, lalu kirim lagi\n"
        "formulir.xlsx!Program!B5: galat: kolom Indikator: \"4. Imunisas\" tidak ada di daftar [N091]\n"
        "saran: maksud Anda \"3. Imunisasi\"?\n"
        "formulir.xlsx!Program!D5: galat: kolom Satuan: berisi nilai logika TRUE [N087]\nsaran: ketik teksnya\n"
        "formulir.xlsx!Program!E5: galat: kolom Anggaran: \"1,5\" bukan jumlah rupiah [N087]\n"
        "saran: tulis bilangan bulat tanpa desimal\n"
        "formulir.xlsx!Program!F5: galat: kolom Bagian: \"150%\" terlalu besar [N088]\nsaran: paling besar 100%\n"
        "formulir.xlsx!Program!G5: galat: kolom Rata-rata: \"rata\" bukan bilangan [N087]\n"
        "saran: tulis angkanya saja, tanpa satuan, misalnya 14,5\n"
        "formulir.xlsx!Program!H5: galat: kolom Mulai: \"2024-12-31\" terlalu awal [N088]\nsaran: paling awal 01-01-2025\n"
        "formulir.xlsx!Program!I5: galat: kolom Kode: \"102\" tidak sesuai bentuk kodenya [N090]\nsaran: Tulis misalnya 1.02.\n"
        "formulir.xlsx!Kendala!C5: galat: kolom Permasalahan: berisi tanggal 2025-01-02 [N087]\n"
        "saran: bila bukan tanggal, ketik lagi dengan tanda petik tunggal (') di depannya agar tetap teks\n");
}

TEST_F(ChangedForm, TellsOnceThatTheListOfChoicesIsGone) {
    EXPECT_EQ(told_of("del wb['Daftar']\nput('Program', 'B5', '1. Tablet tambah darah')\n"),
              "formulir.xlsx: galat: lembar tersembunyi \"Daftar\" tidak ada: isi daftar pilihan tidak dapat dibaca [N081]\n"
              "saran: salin isiannya ke formulir baru dari naskah form\n");
}

TEST_F(ChangedForm, TellsErrorsOfFormulas) {
    EXPECT_EQ(told_of("wb['Sasaran']['C6'].value = '#DIV/0!'\nwb['Sasaran']['C6'].data_type = 'e'\n"),
              "formulir.xlsx!Sasaran!C6: galat: kolom Paringin Kota (63.11.06.1001): berisi kesalahan rumus #DIV/0! [N092]\n"
              "saran: perbaiki rumusnya, atau ketik nilainya\n");
}

TEST_F(ChangedForm, TellsControlCharacters) {
    EXPECT_EQ(told_of("wb['Kendala']['C5']._value = 'a_x000B_b'\nwb['Kendala']['C5'].data_type = 's'\n"),
              "formulir.xlsx!Kendala!C5: galat: kolom Permasalahan: berisi karakter kendali U+000B [N096]\n"
              "saran: hapus, lalu ketik lagi isinya\n");
}

TEST_F(ChangedForm, OffersItsListWhenNoWordIsNear) {
    EXPECT_EQ(told_of("put('Program', 'B4', 'gizi')\nput('Program', 'C4', 'a')\n"),
              "formulir.xlsx!Program!B4: galat: kolom Indikator: \"gizi\" tidak ada di daftar [N091]\n"
              "saran: pilih salah satu dari daftar di sel itu\n");
}

TEST_F(ChangedForm, StillGivesTheCellsThatAreRight) {
    make_file();
    edit(filled_in + "put('Sasaran', 'C6', 'banyak')\n");
    record::Diagnostics diagnostics;
    const std::optional<FilledForm> form = read(diagnostics);
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->faulty);
    EXPECT_EQ(form->xml.find("no=\"1\" wilayah=\"63.11.06.1001\""), std::string::npos);
    EXPECT_NE(form->xml.find("no=\"1\" wilayah=\"63.11.06.2009\">390<"), std::string::npos);
}

}  // namespace naskah::forms::testing
