// Filled-in forms, read back as spreadsheet programs save them and as operators leave them.
#include "form_support.hpp"
#include "input/xml_document.hpp"

namespace naskah::forms::testing {

class FormReading : public FormTest {
 protected:
    static inline const std::string sasaran_xml =
        "  <sasaran>\n"
        "    <nilai no=\"1\" wilayah=\"63.11.06.1001\">412</nilai>\n    <nilai no=\"1\" wilayah=\"63.11.06.2009\">390</nilai>\n"
        "    <nilai no=\"2\" wilayah=\"63.11.06.1001\">7</nilai>\n    <nilai no=\"2\" wilayah=\"63.11.06.2009\">0</nilai>\n"
        "    <nilai no=\"3\" wilayah=\"63.11.06.1001\">31</nilai>\n    <nilai no=\"3\" wilayah=\"63.11.06.2009\">28</nilai>\n"
        "  </sasaran>\n";
    static inline const std::string head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<uji>\n  <wilayah>63.11.06</wilayah>\n  <tahun>2025</tahun>\n"
        "  <pengisi>Siti Rahmah</pengisi>\n";
    /// What `filled_in` gives.
    static inline const std::string whole = head + sasaran_xml + "</uji>\n";
    /// The same with this behind the data sasaran.
    static std::string with(const std::string& more) { return head + sasaran_xml + more + "</uji>\n"; }

    /// One row of everything, in all types.
    static inline const std::string program = R"(
put('Petunjuk', 'C4', datetime.date(2025, 1, 20))
put('Program', 'B5', '2. Makanan tambahan')
put('Program', 'C5', 'PMT <ibu> & "anak"')
put('Program', 'D5', 'Paket')
put('Program', 'E5', 'Rp 1.500.000')
put('Program', 'F5', 0.125)
put('Program', 'G5', '1,75')
put('Program', 'H5', '3 Maret 2025')
put('Program', 'I5', '1.02')
put('Program', 'J5', 'Beras')
put('Program', 'K5', 1000000)
put('Program', 'J6', 'Telur')
put('Program', 'K6', '500.000')
put('Kendala', 'C6', 'Stok habis')
put('Kendala', 'D6', '-')
)";
    static inline const std::string program_xml =
        "  <program>\n    <program>\n      <indikator>2</indikator>\n      <kegiatan>PMT &lt;ibu&gt; &amp; &quot;anak&quot;</kegiatan>\n"
        "      <satuan>Paket</satuan>\n      <anggaran>1500000</anggaran>\n      <bagian>12,5</bagian>\n      <rata-rata>1,75</rata-rata>\n"
        "      <mulai>2025-03-03</mulai>\n      <kode>1.02</kode>\n      <belanja>\n"
        "        <rincian>\n          <uraian>Beras</uraian>\n          <harga>1000000</harga>\n        </rincian>\n"
        "        <rincian>\n          <uraian>Telur</uraian>\n          <harga>500000</harga>\n        </rincian>\n"
        "      </belanja>\n    </program>\n  </program>\n"
        "  <kendala>\n    <kendala no=\"2\">\n      <permasalahan>Stok habis</permasalahan>\n      <kebutuhan>0</kebutuhan>\n"
        "    </kendala>\n  </kendala>\n";
    static std::string everything() {
        std::string start = head;
        return start + "  <tanggal>2025-01-20</tanggal>\n" + sasaran_xml + program_xml + "</uji>\n";
    }
    /// Opened and saved again by LibreOffice.
    void save_with_libreoffice() const {
        const std::string home = "-env:UserInstallation=file://" + (path() / "lo").string();
        const test::ProcessResult result = test::run_process(
            {"soffice", home, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", "hasil", "formulir.xlsx"}, path());
        ASSERT_EQ(result.exit_code, 0) << result.errors;
        ASSERT_TRUE(std::filesystem::exists(path() / "hasil/formulir.xlsx")) << result.output << result.errors;
        std::filesystem::rename(path() / "hasil/formulir.xlsx", path() / "formulir.xlsx");
    }
};

TEST_F(FormReading, GivesWhatWasFilledIn) {
    EXPECT_EQ(xml_of(""), whole);
}

TEST_F(FormReading, GivesEveryTypeOfValue) {
    EXPECT_EQ(xml_of(program), everything());
}

TEST_F(FormReading, GivesTheSameAfterLibreOfficeSavedIt) {
    make_file();
    edit(filled_in + program);
    save_with_libreoffice();
    EXPECT_EQ(xml(), everything());
}

TEST_F(FormReading, GivesAnInputThatItsKindAccepts) {
    make_file();
    edit(filled_in + program);
    record::Diagnostics diagnostics;
    const std::optional<FilledForm> form = read(diagnostics);
    ASSERT_TRUE(form);
    EXPECT_FALSE(form->faulty);
    const auto document = input::XmlDocument::parse(form->xml, "formulir.xlsx", {}, diagnostics, form->marks);
    ASSERT_TRUE(document) << texts_of(diagnostics);
    EXPECT_TRUE(input::check_document(*document, kind_->schema, path(), {}, diagnostics)) << texts_of(diagnostics);
}

TEST_F(FormReading, KnowsTheCellOfEveryValue) {
    make_file();
    edit(filled_in + program);
    record::Diagnostics diagnostics;
    const std::optional<FilledForm> form = read(diagnostics);
    ASSERT_TRUE(form);
    const record::SourceText source("formulir.xlsx", form->xml, form->marks);
    const auto cell_of = [&](const std::string& text) {
        const std::size_t at = form->xml.find(text);
        const record::CellMark* cell = at == std::string::npos ? nullptr : source.cell(at);
        return cell == nullptr ? std::string("?") : cell->sheet + "!" + cell->cell;
    };
    EXPECT_EQ(cell_of("<uji>"), "?");
    EXPECT_EQ(cell_of("2025</tahun>"), "?");
    EXPECT_EQ(cell_of("Siti Rahmah"), "Petunjuk!C3");
    EXPECT_EQ(cell_of("<sasaran>"), "Sasaran!A3");
    EXPECT_EQ(cell_of("<nilai no=\"3\" wilayah=\"63.11.06.2009\">"), "Sasaran!D8");
    EXPECT_EQ(cell_of("28</nilai>"), "Sasaran!D8");
    EXPECT_EQ(cell_of("<program>\n      <indikator"), "Program!A5");
    EXPECT_EQ(cell_of("<indikator>"), "Program!B5");
    EXPECT_EQ(cell_of("12,5<"), "Program!F5");
    EXPECT_EQ(cell_of("<rincian>\n          <uraian>Telur"), "Program!J6");
    EXPECT_EQ(cell_of(">500000<"), "Program!K6");
    EXPECT_EQ(cell_of("Stok habis"), "Kendala!C6");
    for (std::size_t at = 1; at < form->marks.size(); ++at) EXPECT_LT(form->marks[at - 1].offset, form->marks[at].offset);
}

TEST_F(FormReading, WritesWhatTheFormIsFor) {
    request_.opd = "dinkes";
    request_.stage = "apbd";
    request_.semester = 2;
    make_file();
    edit(filled_in);
    EXPECT_EQ(
        xml().substr(0, xml().find("  <pengisi>")),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<uji>\n  <wilayah>63.11.06</wilayah>\n  <tahun>2025</tahun>\n  <opd>dinkes</opd>\n"
        "  <tahap>apbd</tahap>\n  <semester>2</semester>\n");
}

TEST_F(FormReading, IsLookedAtWithoutReadingItsSheets) {
    make_file();
    record::Diagnostics diagnostics;
    const std::optional<About> about = look_at(path() / "formulir.xlsx", "formulir.xlsx", {}, diagnostics);
    ASSERT_TRUE(about) << texts_of(diagnostics);
    EXPECT_TRUE(about->is_form);
    EXPECT_EQ(about->kind + " " + about->region + " " + std::to_string(about->year), "uji 63.11.06 2025");
    EXPECT_EQ(about->units.size(), 2u);
}

TEST_F(FormReading, ReadsNumbersTypedAsText) {
    EXPECT_EQ(xml_of("put('Sasaran', 'C6', '412')\nput('Sasaran', 'D7', '-')\nput('Sasaran', 'D6', '\\u00a0390 ')\n"), whole);
    EXPECT_NE(xml_of("put('Sasaran', 'C6', '1.234')\n").find(">1234<"), std::string::npos);
}

TEST_F(FormReading, ReadsDatesOfBothEpochs) {
    make_file();
    edit(filled_in +
         "from openpyxl.utils.datetime import CALENDAR_MAC_1904\nwb.epoch = CALENDAR_MAC_1904\n"
         "put('Petunjuk', 'C4', datetime.date(2025, 1, 20))\n");
    EXPECT_NE(xml().find("<tanggal>2025-01-20</tanggal>"), std::string::npos);
}

TEST_F(FormReading, TakesChosenWordsInAnyCaseAndAsTheyAreStored) {
    const std::string text = xml_of(
        "put('Program', 'B4', ' 2. MAKANAN tambahan')\nput('Program', 'C4', 'a')\n"
        "put('Program', 'B5', 3)\nput('Program', 'C5', 'b')\n");
    EXPECT_NE(text.find("<indikator>2</indikator>\n      <kegiatan>a"), std::string::npos) << text;
    EXPECT_NE(text.find("<indikator>3</indikator>\n      <kegiatan>b"), std::string::npos) << text;
}

TEST_F(FormReading, SkipsRowsThatWereLeftEmpty) {
    const std::string text = xml_of("put('Program', 'B9', 1)\nput('Program', 'C9', 'di baris terakhir')\nput('Program', 'C6', '  ')\n");
    EXPECT_NE(text.find("  <program>\n    <program>\n      <indikator>1</indikator>\n      <kegiatan>di baris terakhir</kegiatan>\n"
                        "    </program>\n  </program>\n"),
              std::string::npos)
        << text;
}

// ---- What people do to sheets

TEST_F(FormReading, DoesNotMindTheOrderOfSheetsAndFurtherOnes) {
    make_file();
    edit(filled_in + "wb._sheets.reverse()\nwb.create_sheet('Catatan saya', 0)['A1'] = 'No.'\n");
    EXPECT_EQ(
        xml("formulir.xlsx",
            "formulir.xlsx!Catatan saya: peringatan: lembar \"Catatan saya\" tidak dibaca: formulir ini tidak mempunyai lembar itu [N190]\n"
            "saran: pindahkan isian yang dimaksud ke lembar formulir, lalu hapus lembar ini; bila hanya catatan, abaikan\n"),
        whole);
}

TEST_F(FormReading, DoesNotMindTheCaseAndSpacesOfSheetNames) {
    EXPECT_EQ(xml_of("wb['Sasaran'].title = ' SASARAN '\n"), whole);
}

TEST_F(FormReading, DoesNotMindRowsInserted) {
    const std::string insert_rows = R"(
ws = wb['Sasaran']
merged = [str(area) for area in ws.merged_cells.ranges]
for area in merged: ws.unmerge_cells(area)
ws.insert_rows(8)
ws.insert_rows(6, 2)
ws.insert_rows(5)
ws.insert_rows(1, 3)
ws['B2'] = 'Catatan: data bulan Januari'
ws['A14'] = 'Uraian'
ws.insert_rows(1)
)";
    EXPECT_EQ(xml_of(insert_rows), whole);
}

TEST_F(FormReading, DoesNotMindRowsThatWereSorted) {
    EXPECT_EQ(xml_of(R"(
ws = wb['Sasaran']
for column in 'ABCD':
    ws[column + '6'], ws[column + '8'] = ws[column + '8'].value, ws[column + '6'].value
)"),
              whole);
}

TEST_F(FormReading, DoesNotMindColumnsSwappedAndInserted) {
    make_file();
    edit(filled_in + R"(
ws = wb['Sasaran']
for row in range(4, 9):
    ws['C%d' % row], ws['D%d' % row] = ws['D%d' % row].value, ws['C%d' % row].value
ws.unmerge_cells('C3:D3')
ws.unmerge_cells('A3:A5')
ws.unmerge_cells('B3:B5')
ws.unmerge_cells('E3:E5')
ws.insert_cols(4)
ws['D5'] = 'keterangan'
ws['D6'] = 'lihat laporan'
ws.insert_cols(1)
ws.merge_cells('D3:F3')
)");
    EXPECT_EQ(
        xml("formulir.xlsx",
            "formulir.xlsx!Sasaran!E5: peringatan: kolom E (\"keterangan\") berisi 1 sel yang tidak dibaca: formulir ini tidak mempunyai "
            "kolom itu [N190]\n"
            "saran: pindahkan isinya ke kolom formulir; untuk wilayah atau rincian baru, buat formulir baru dengan naskah form; bila "
            "hanya catatan, abaikan\n"),
        whole);
}

TEST_F(FormReading, TellsColumnsOfOneTitleByTheirGroups) {
    const std::string form = R"xml(<buku-kerja judul="x"><lembar nama="Program">
      <tabel nama="program" baris-kosong="3" simpan="program/program">
        <kelompok-kolom judul="Volume"><kolom judul="Realisasi" isian="rata-rata" jenis="desimal"/></kelompok-kolom>
        <kelompok-kolom judul="Anggaran"><kolom judul="Realisasi" isian="anggaran" jenis="uang"/></kelompok-kolom>
        <kolom judul="Anggaran" isian="kegiatan" jenis="teks"/>
      </tabel></lembar></buku-kerja>)xml";
    use(kind_xml, form);
    make_file();
    edit("put('Program', 'A3', 1)\nput('Program', 'B3', 2)\nput('Program', 'C3', 'tiga')\n");
    EXPECT_NE(xml().find("<rata-rata>1</rata-rata>\n      <anggaran>2</anggaran>\n      <kegiatan>tiga</kegiatan>"), std::string::npos)
        << xml();
}

TEST_F(FormReading, TellsTwoTablesOfOneSheetWithTheSameTitles) {
    const std::string form = R"xml(<buku-kerja judul="x"><lembar nama="Dua">
      <teks>Pertama</teks>
      <tabel nama="satu" dari="rujukan-satuan" simpan="program/program">
        <kolom judul="Satuan" isi="{satuan}"/><kolom judul="Kegiatan" isian="kegiatan" jenis="teks"/></tabel>
      <teks>Kedua, tahun {tahun}</teks>
      <tabel nama="dua" dari="rujukan-satuan" simpan="program/program">
        <kolom judul="Satuan" isi="{satuan}"/><kolom judul="Kegiatan" isian="kegiatan" jenis="teks"/></tabel>
      </lembar></buku-kerja>)xml";
    use(kind_xml, form);
    make_file();
    edit("for row, text in ((4, 'a'), (5, 'b'), (10, 'c'), (11, 'd')): put('Dua', 'B%d' % row, text)\n");
    std::string kegiatan;
    const std::string text = xml();
    for (std::size_t at = text.find("<kegiatan>"); at != std::string::npos; at = text.find("<kegiatan>", at + 1)) kegiatan += text[at + 10];
    EXPECT_EQ(kegiatan, "abcd") << text;
}

TEST_F(FormReading, ReadsKeysThatAreMergedOverRows) {
    const std::string form = R"xml(<buku-kerja judul="x"><lembar nama="Kendala">
      <tabel nama="kendala" dari="rujukan-indikator" simpan="kendala/kendala">
        <kolom judul="Kelompok" isi="{kelompok}"/><kolom judul="No." isi="{no}" kunci="no"/>
        <kolom judul="Permasalahan" isian="permasalahan" jenis="teks"/></tabel></lembar></buku-kerja>)xml";
    use(kind_xml, form);
    make_file();
    edit("ws = wb['Kendala']\nws.merge_cells('A2:A3')\nput('Kendala', 'C3', 'kedua')\n");
    EXPECT_NE(xml().find("<kendala no=\"2\">\n      <permasalahan>kedua"), std::string::npos) << xml();
}

}  // namespace naskah::forms::testing
