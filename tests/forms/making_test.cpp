// Forms as they go out.
#include <algorithm>

#include "form_support.hpp"

namespace naskah::forms::testing {

class FormMaking : public FormTest {
 protected:
    std::string told_of_request() const {
        record::Diagnostics diagnostics;
        EXPECT_FALSE(make(diagnostics).has_value());
        return texts_of(diagnostics);
    }
    About about() const {
        record::Diagnostics diagnostics;
        return about_of(*kind_, request_, regions_, profile_, diagnostics).value();
    }
    record::Record record() const {
        record::Diagnostics diagnostics;
        return form_record(*kind_, request_, references_, regions_, profile_, diagnostics);
    }
    void require(const std::string& field) {
        const std::string from = "<bidang nama=\"" + field + "\"";
        std::string kind = kind_xml;
        use(kind.replace(kind.find(from), from.size(), from + " wajib=\"ya\""), form_xml);
    }
};

std::string text_of(const record::Record& record, const char* name) {
    return std::get<record::Text>(record.find(name)->data).text;
}

TEST_F(FormMaking, HidesWhatItIsFor) {
    request_.opd = "dinkes";
    request_.stage = "apbd";
    request_.semester = 1;
    record::Diagnostics diagnostics;
    const std::optional<workbook::Workbook> form = make(diagnostics);
    ASSERT_TRUE(form) << texts_of(diagnostics);
    const workbook::Sheet& sheet = form->sheets.back();
    EXPECT_EQ(sheet.name, "_naskah");
    EXPECT_EQ(sheet.visibility, workbook::Visibility::very_hidden);
    std::string rows;
    for (const workbook::Cell& cell : sheet.cells)
        rows += (cell.position.column > 0 ? " | " : cell.position.row > 0 ? "\n" : "") + std::get<std::string>(cell.value);
    EXPECT_EQ(rows,
              "naskah | formulir\njenis | uji\nversi | 3\n"
              "wilayah | 63.11.06 | Kecamatan | Paringin | Kabupaten Balangan | Provinsi Kalimantan Selatan\ntahun | 2025\n"
              "opd | dinkes | Dinas Kesehatan\ntahap | apbd\nsemester | 1\nrpjmd | 2025\n"
              "unit | 63.11.06.1001 | Kelurahan | Paringin Kota\nunit | 63.11.06.2009 | Desa | Layap");
}

TEST_F(FormMaking, LeavesEntriesOpenAndLocksTheRest) {
    record::Diagnostics diagnostics;
    const std::optional<workbook::Workbook> form = make(diagnostics);
    ASSERT_TRUE(form) << texts_of(diagnostics);
    const workbook::Sheet& sheet = form->sheets[1];
    EXPECT_TRUE(sheet.is_protected);
    std::string open;
    for (const workbook::Cell& cell : sheet.cells) {
        if (!form->formats[cell.format].locked) open += workbook::cell_name(cell.position) + " ";
    }
    EXPECT_EQ(open, "C6 D6 C7 D7 C8 D8 ");
}

TEST_F(FormMaking, IsTheSameEachTime) {
    make_file("satu.xlsx");
    make_file("dua.xlsx");
    EXPECT_EQ(test::read_file(path() / "satu.xlsx"), test::read_file(path() / "dua.xlsx"));
}

TEST_F(FormMaking, GivesTheRecordTheRegionAndItsUnits) {
    const record::Record made = record();
    const auto& region = std::get<record::Record>(made.find("wilayah")->data);
    EXPECT_EQ(text_of(region, "sebutan"), "Kecamatan Paringin");
    EXPECT_EQ(text_of(region, "tingkat"), "kecamatan");
    EXPECT_EQ(text_of(region, "kabupaten"), "Kabupaten Balangan");
    const auto& units = std::get<record::List>(made.find("unit")->data);
    ASSERT_EQ(units.size(), 2u);
    EXPECT_EQ(text_of(std::get<record::Record>(units[1].data), "sebutan"), "Desa Layap");
    EXPECT_EQ(std::get<record::List>(made.find("rujukan-sasaran")->data).size(), 3u);
    EXPECT_EQ(std::get<record::Integer>(made.find("tahun-lalu")->data).value, 2024);
    EXPECT_EQ(std::get<record::List>(made.find("tahun-rpjmd")->data).size(), 6u);
}

TEST_F(FormMaking, GivesListsForSheetsOfOneLevel) {
    const auto sizes = [&] {
        const record::Record made = record();
        std::string text;
        for (const char* name : {"bila-kecamatan", "bila-kabupaten", "bila-provinsi", "bila-bukan-kecamatan"})
            text += std::to_string(std::get<record::List>(made.find(name)->data).size());
        return text;
    };
    EXPECT_EQ(sizes(), "1000");
    request_.opd = "dinkes";
    request_.region = "63.11";
    EXPECT_EQ(sizes(), "0101");
    request_.region = "63";
    EXPECT_EQ(sizes(), "0011");
}

TEST_F(FormMaking, GoesOneLevelBelowItsRegion) {
    request_.opd = "dinkes";
    request_.region = "63.11";
    ASSERT_EQ(about().units.size(), 1u);
    EXPECT_EQ(about().units[0].name, "Paringin");
    request_.region = "63";
    ASSERT_EQ(about().units.size(), 1u);
    EXPECT_EQ(about().units[0].name, "Balangan");
}

TEST_F(FormMaking, TellsCodesThatAreNone) {
    request_.region = "63.11.6";
    EXPECT_EQ(told_of_request(),
              "naskah form: galat: --wilayah \"63.11.6\" bukan kode provinsi, kabupaten/kota, atau kecamatan [N097]\n"
              "saran: tulis misalnya 63.11.06 (kecamatan), 63.11 (kabupaten), atau 63 (provinsi)\n");
}

TEST_F(FormMaking, TellsYearsOutOfRange) {
    request_.year = 1999;
    EXPECT_EQ(told_of_request(), "naskah form: galat: --tahun 1999 di luar 2019 sampai dengan 2100 [N097]\n");
}

TEST_F(FormMaking, TellsAKindWithoutForm) {
    std::filesystem::remove(path() / "uji/formulir.xml");
    EXPECT_EQ(told_of_request(),
              "naskah form: galat: jenis uji tidak mempunyai formulir [N097]\nsaran: buat masukannya dengan naskah new uji\n");
}

TEST_F(FormMaking, TellsOpdsThatTheProfileLacks) {
    request_.opd = "dinkse";
    EXPECT_EQ(told_of_request(), "naskah form: galat: --opd \"dinkse\" tidak ada di profil [N097]\nsaran: maksud Anda dinkes?\n");
}

TEST_F(FormMaking, WantsAnOpdAboveKecamatan) {
    for (const char* region : {"63.11", "63"}) {
        request_.region = region;
        EXPECT_EQ(told_of_request(),
                  "naskah form: galat: jenis uji di tingkat kabupaten atau provinsi memerlukan --opd KUNCI [N097]\n"
                  "saran: kunci itu ada di profil\n");
    }
}

TEST_F(FormMaking, TellsWordsThatAreUnknown) {
    request_.stage = "apbn";
    EXPECT_EQ(told_of_request(), "naskah form: galat: --tahap \"apbn\" tidak dikenal [N097]\nsaran: pilihannya: rkpd, apbd\n");
    request_.stage.reset();
    request_.semester = 3;
    EXPECT_EQ(told_of_request(), "naskah form: galat: --semester 3 tidak ada [N097]\nsaran: tulis 1 atau 2\n");
}

TEST_F(FormMaking, TellsWordsThatAreMissing) {
    require("opd");
    EXPECT_EQ(told_of_request(), "naskah form: galat: jenis uji memerlukan --opd KUNCI [N097]\nsaran: kunci itu ada di profil\n");
    require("tahap");
    EXPECT_EQ(told_of_request(), "naskah form: galat: jenis uji memerlukan --tahap [N097]\nsaran: pilihannya: rkpd, apbd\n");
    require("semester");
    EXPECT_EQ(told_of_request(), "naskah form: galat: jenis uji memerlukan --semester [N097]\nsaran: tulis 1 atau 2\n");
}

TEST_F(FormMaking, TellsWordsThatTheKindDoesNotUse) {
    const std::string bare = "<kind nama=\"uji\" judul=\"Uji\" keluaran=\"xlsx\"><bidang nama=\"wilayah\" jenis=\"teks\"/></kind>";
    use(bare, form_xml);
    request_.opd = "dinkes";
    request_.stage = "apbd";
    request_.semester = 1;
    EXPECT_EQ(told_of_request(),
              "naskah form: galat: jenis uji tidak memakai --opd [N097]\nsaran: hapus --opd dinkes\n"
              "naskah form: galat: jenis uji tidak memakai --tahap [N097]\nsaran: hapus --tahap apbd\n"
              "naskah form: galat: jenis uji tidak memakai --semester [N097]\nsaran: hapus --semester\n");
}

class FormOfUnknownRegion : public FormTest {
 protected:
    void SetUp() override {
        FormTest::SetUp();
        request_.region = "62.03.01";
    }
    /// Four of its units, and what is required.
    static inline const std::string named = R"(
put('Petunjuk', 'C3', 'Siti Rahmah')
for column, code, name in (('C', '62.03.01.2001', 'Uji Satu'), ('E', '62.03.01.2003', 'Uji Tiga')):
    put('Sasaran', column + '4', name)
    put('Sasaran', column + '5', code)
    for row in (6, 7, 8):
        put('Sasaran', '%s%d' % (column, row), row)
)";
};

TEST_F(FormOfUnknownRegion, SaysThatItsUnitsAreBlank) {
    record::Diagnostics diagnostics;
    EXPECT_TRUE(make(diagnostics).has_value());
    EXPECT_EQ(texts_of(diagnostics),
              "naskah form: peringatan: tabel wilayah tidak memuat desa/kelurahan di 62.03.01; formulir berisi 30 kolom yang kode dan "
              "namanya diisi sendiri [N099]\nsaran: atau berikan tabelnya dengan --tabel-wilayah BERKAS.csv\n");
}

TEST_F(FormOfUnknownRegion, OpensTheHeadersOfItsUnits) {
    record::Diagnostics diagnostics;
    const std::optional<workbook::Workbook> form = make(diagnostics);
    ASSERT_TRUE(form);
    const auto cell = [&](const char* name) {
        const auto& cells = form->sheets[1].cells;
        const auto position = workbook::parse_cell_name(name);
        return *std::find_if(cells.begin(), cells.end(), [&](const workbook::Cell& one) { return one.position == position; });
    };
    for (const char* name : {"C4", "C5", "AF5"}) {
        EXPECT_FALSE(form->formats[cell(name).format].locked) << name;
        EXPECT_EQ(form->formats[cell(name).format].number, workbook::NumberFormat::text) << name;
    }
    EXPECT_TRUE(form->formats[cell("A3").format].locked);
    EXPECT_EQ(std::get<std::string>(cell("C5").value), "[kode 1]");
    EXPECT_EQ(std::get<std::string>(cell("AF4").value), "[nama 30]");
}

TEST_F(FormOfUnknownRegion, IsReadByTheCodesThatWereWritten) {
    make_file();
    edit(named);
    EXPECT_EQ(xml(),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<uji>\n  <wilayah>62.03.01</wilayah>\n  <tahun>2025</tahun>\n"
              "  <pengisi>Siti Rahmah</pengisi>\n  <sasaran>\n"
              "    <nilai no=\"1\" wilayah=\"62.03.01.2001\">6</nilai>\n    <nilai no=\"1\" wilayah=\"62.03.01.2003\">6</nilai>\n"
              "    <nilai no=\"2\" wilayah=\"62.03.01.2001\">7</nilai>\n    <nilai no=\"2\" wilayah=\"62.03.01.2003\">7</nilai>\n"
              "    <nilai no=\"3\" wilayah=\"62.03.01.2001\">8</nilai>\n    <nilai no=\"3\" wilayah=\"62.03.01.2003\">8</nilai>\n"
              "  </sasaran>\n</uji>\n");
}

TEST_F(FormOfUnknownRegion, TellsThatNoUnitWasNamed) {
    make_file();
    edit("put('Petunjuk', 'C3', 'Siti Rahmah')\n");
    EXPECT_EQ(told(),
              "formulir.xlsx!Sasaran!C5: galat: belum ada satu pun wilayah di bawah 62.03.01 [N098]\n"
              "saran: tulis kode dan nama setiap wilayahnya di judul kolom\n");
}

TEST_F(FormOfUnknownRegion, TellsCodesThatAreWrongMissingOrTwice) {
    make_file();
    edit(named +
         "put('Sasaran', 'D5', '62.03.02.2001')\nput('Sasaran', 'D6', 1)\nput('Sasaran', 'D7', 1)\nput('Sasaran', 'D8', 1)\n"
         "put('Sasaran', 'F6', 3)\nput('Sasaran', 'G5', '62.03.01.2001')\n"
         "put('Sasaran', 'G6', 1)\nput('Sasaran', 'G7', 1)\nput('Sasaran', 'G8', 1)\n");
    EXPECT_EQ(told(),
              "formulir.xlsx!Sasaran!D5: galat: \"62.03.02.2001\" bukan kode wilayah di bawah 62.03.01 [N098]\n"
              "saran: tulis misalnya 62.03.01.2001\n"
              "formulir.xlsx!Sasaran!F5: galat: kolom ini berisi data, tetapi kode wilayahnya belum ditulis [N098]\n"
              "saran: tulis kode wilayahnya di sel ini\n"
              "formulir.xlsx!Sasaran!G5: galat: kode wilayah \"62.03.01.2001\" ada dua kali, juga di C5 [N098]\n");
}

}  // namespace naskah::forms::testing
