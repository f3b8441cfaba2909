// Forms of documents: made from the kind alone, filled in as people do, read back as the kind's XML.
#include "forms/document_form.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "forms/document_outline.hpp"
#include "forms/filled_form.hpp"
#include "input/xml_reader.hpp"
#include "kinds/kind_reader.hpp"
#include "record/building.hpp"
#include "render/xlsx/writer.hpp"
#include "support/process.hpp"

namespace naskah::forms::testing {

namespace {

constexpr const char* kind_xml = R"xml(<kind nama="uji" judul="Uji" keluaran="pdf">
  <keterangan>Naskah uji.</keterangan>
  <bidang nama="jenis" jenis="pilihan" letak="atribut" wajib="ya"><pilihan kata="rapat" label="Hasil rapat"/><pilihan kata="terima" label="Serah terima"/></bidang>
  <bidang nama="opd" jenis="kunci" ke="profil.opd" wajib="ya"/>
  <bidang nama="tanggal" jenis="tanggal" wajib="ya"/>
  <bidang nama="tahun" jenis="bilangan" wajib-bila="jenis rapat" min="2000" max="2100"/>
  <bidang nama="hal" jenis="prosa" panjang="200"/>
  <kelompok nama="acara">
    <bidang nama="mulai" jenis="waktu" wajib="ya"/>
    <bidang nama="tempat" jenis="teks" wajib="ya"/>
  </kelompok>
  <daftar nama="hasil" wajib-bila="jenis rapat"><unsur nama="butir">
    <bidang nama="isi" jenis="prosa" wajib="ya"/>
    <daftar nama="rincian"><unsur nama="rinci"><bidang nama="teks" jenis="prosa" letak="isi" wajib="ya"/></unsur></daftar>
  </unsur></daftar>
  <daftar nama="penanda-tangan">
    <unsur nama="pejabat"><bidang nama="kunci" jenis="kunci" ke="profil.pejabat" letak="atribut" wajib="ya"/></unsur>
    <unsur nama="orang"><bidang nama="nama" jenis="teks" wajib="ya"/><bidang nama="nip" jenis="nip"/></unsur>
  </daftar>
  <daftar nama="usulan"><unsur nama="usulan">
    <bidang nama="prioritas" jenis="ya-tidak" letak="atribut" baku="tidak"/>
    <bidang nama="kegiatan" jenis="prosa" wajib="ya"/>
    <daftar nama="lokasi">
      <unsur nama="desa"><bidang nama="wilayah" jenis="wilayah" letak="isi" wajib="ya" contoh="63.11.06.2009"/></unsur>
      <unsur nama="kecamatan"><bidang nama="wilayah" jenis="wilayah" letak="isi" wajib="ya" contoh="63.11.06"/></unsur>
      <unsur nama="lain"><bidang nama="teks" jenis="teks" letak="isi" wajib="ya"/></unsur>
    </daftar>
    <bidang nama="anggaran" jenis="uang" min="0"/>
  </unsur></daftar>
</kind>)xml";

std::string texts_of(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += format(diagnostic);
    return text;
}

record::Record keyed(const char* element, const char* key, const char* name, const char* office) {
    record::Record item = record::named(element);
    item.set("kunci", record::code_value(key));
    item.set("nama", record::text(name));
    if (office != nullptr) item.set("jabatan", record::text(office));
    return item;
}

class DocumentForm : public ::testing::Test {
 protected:
    void SetUp() override {
        std::filesystem::create_directories(path() / "rujukan");
        test::write_file(path() / "rujukan/wilayah-x.csv",
                         "kode,jenis,nama,kode_kecamatan,kecamatan\n63.11.06.2009,desa,Layap,63.11.06,Paringin\n"
                         "63.11.06.2010,desa,Sama,63.11.06,Paringin\n63.11.07.2001,desa,Sama,63.11.07,Juai\n");
        regions_ = kinds::RegionTable::load(path() / "rujukan", ignored_);
        kind_ = kinds::read_kind(kind_xml, "uji/kind.xml", {}, ignored_);
        if (!kind_) throw std::runtime_error(texts_of(ignored_));
        kind_->folder = path() / "uji";
        record::List offices, officials;
        record::append(offices, keyed("perangkat", "dinkes", "Dinas Kesehatan", nullptr));
        record::append(officials, keyed("orang", "sekda", "Ahmad, S.H.", "Sekretaris Daerah"));
        profile_.set("kode-wilayah", record::code_value("63.11"));
        profile_.set("opd", record::list(std::move(offices)));
        profile_.set("pejabat", record::list(std::move(officials)));
        make();
    }

    /// What is said of it.
    std::string make(const record::Record* input = nullptr) {
        const workbook::Measure measure = [](std::string_view text, bool, int) { return static_cast<double>(text.size()); };
        record::Diagnostics diagnostics;
        const auto form = make_document_form(*kind_, profile_, regions_, input, "uji.xml", measure, diagnostics);
        if (!form) throw std::runtime_error(texts_of(diagnostics));
        const xlsx::Written written = xlsx::write(*form);
        if (!written.problems.empty()) throw std::runtime_error(written.problems.front());
        test::write_file(path() / "formulir.xlsx", written.bytes);
        return texts_of(diagnostics);
    }

    /// Fills in cells by what stands in the row's label, or below a column's title: put('Jenis', …), row('Hasil', 1, {'Isi': …}).
    void edit(const std::string& code) const {
        const std::string script = R"(
import openpyxl, datetime
wb = openpyxl.load_workbook('formulir.xlsx')
def put(label, value):
    for row in wb['Isian'].iter_rows():
        if row[0].value == label:
            row[2].value = value
            return
    raise KeyError(label)
def row(sheet, number, values):
    ws = wb[sheet]
    head = next(r for r in ws.iter_rows() if r[0].value == 'No.')
    for title, value in values.items():
        at = next(c for c in head if c.value == title)
        ws.cell(at.row + number, at.column).value = value
put('Jenis', 'Serah terima'); put('OPD', 'Dinas Kesehatan'); put('Tanggal', datetime.date(2025, 3, 4))
)" + code + "\nwb.save('formulir.xlsx')\n";
        const test::ProcessResult result = test::run_process({"/usr/bin/python3", "-c", script}, path());
        if (result.exit_code != 0) throw std::runtime_error("openpyxl: " + result.errors);
    }

    std::optional<FilledForm> read(record::Diagnostics& diagnostics) const {
        const FindKind find = [this](const std::string& kind) { return kind == kind_->name ? &*kind_ : nullptr; };
        return read_form(path() / "formulir.xlsx", "formulir.xlsx", find, {}, {}, diagnostics);
    }
    /// The XML below its declaration; nothing else is said.
    std::string xml_of(const std::string& code) const {
        edit(code);
        record::Diagnostics diagnostics;
        const std::optional<FilledForm> form = read(diagnostics);
        EXPECT_EQ(texts_of(diagnostics), "");
        return form ? form->xml.substr(form->xml.find('\n') + 1) : std::string();
    }
    std::string told_of(const std::string& code) const {
        edit(code);
        record::Diagnostics diagnostics;
        read(diagnostics);
        return texts_of(diagnostics);
    }

    const std::filesystem::path& path() const { return folder_.path(); }

    test::TemporaryFolder folder_;
    record::Diagnostics ignored_;
    kinds::RegionTable regions_;
    std::optional<kinds::Kind> kind_;
    record::Record profile_;
};

const std::string start = "<uji jenis=\"terima\">\n  <opd>dinkes</opd>\n  <tanggal>2025-03-04</tanggal>\n";

}  // namespace

TEST_F(DocumentForm, StoresWhatIsChosenByItsName) {
    EXPECT_EQ(xml_of(""), start + "</uji>\n");
}

TEST_F(DocumentForm, PutsFieldsOfAGroupIntoOneElement) {
    EXPECT_EQ(xml_of("put('Acara: mulai', '9.00'); put('Acara: tempat', 'Aula')"),
              start + "  <acara>\n    <mulai>09.00</mulai>\n    <tempat>Aula</tempat>\n  </acara>\n</uji>\n");
}

TEST_F(DocumentForm, KeepsMarksInRunningTextAndEscapesTheRest) {
    EXPECT_EQ(xml_of("put('Hal', 'Rembuk <i>stunting</i> & anak < 5 tahun')"),
              start + "  <hal>Rembuk <i>stunting</i> &amp; anak &lt; 5 tahun</hal>\n</uji>\n");
}

TEST_F(DocumentForm, PutsDetailsUnderTheRowAboveThem) {
    EXPECT_EQ(xml_of("row('Hasil', 1, {'Isi': 'Satu'}); row('Hasil', 2, {'Jenis baris': '– Rinci', 'Isi': 'a'})\n"
                     "row('Hasil', 3, {'Jenis baris': '– Rinci', 'Isi': 'b'}); row('Hasil', 5, {'Jenis baris': 'Butir', 'Isi': 'Dua'})"),
              start +
                  "  <hasil>\n    <butir>\n      <isi>Satu</isi>\n      <rincian>\n        <rinci>a</rinci>\n        <rinci>b</rinci>\n"
                  "      </rincian>\n    </butir>\n    <butir>\n      <isi>Dua</isi>\n    </butir>\n  </hasil>\n</uji>\n");
}

TEST_F(DocumentForm, KnowsASortOfRowByTheColumnsThatAreFilledIn) {
    EXPECT_EQ(xml_of("row('Penanda tangan', 1, {'Pejabat': 'Sekretaris Daerah – Ahmad, S.H.'})\n"
                     "row('Penanda tangan', 2, {'Nama': 'Siti'})"),
              start +
                  "  <penanda-tangan>\n    <pejabat kunci=\"sekda\"/>\n    <orang>\n      <nama>Siti</nama>\n    </orang>\n"
                  "  </penanda-tangan>\n</uji>\n");
}

TEST_F(DocumentForm, TakesSeveralPlacesFromOneCellByTheirNames) {
    EXPECT_EQ(
        xml_of("row('Usulan', 1, {'Kegiatan': 'Jamban', 'Lokasi': 'Layap; Kecamatan Paringin; Semua posyandu', 'Anggaran': 150000000})"),
        start +
            "  <usulan>\n    <usulan>\n      <kegiatan>Jamban</kegiatan>\n      <lokasi>\n        <desa>63.11.06.2009</desa>\n"
            "        <kecamatan>63.11.06</kecamatan>\n        <lain>Semua posyandu</lain>\n      </lokasi>\n"
            "      <anggaran>150000000</anggaran>\n    </usulan>\n  </usulan>\n</uji>\n");
}

TEST_F(DocumentForm, AsksWhichOfTwoPlacesOfOneNameIsMeant) {
    EXPECT_EQ(
        told_of("row('Usulan', 1, {'Kegiatan': 'Jamban', 'Lokasi': 'Sama'})"),
        "formulir.xlsx!Usulan!D4: galat: kolom Lokasi: \"Sama\" dapat berarti Desa Sama, Kecamatan Paringin atau Desa Sama, Kecamatan "
        "Juai [N091]\nsaran: pilih dari daftar di sel itu, atau tulis lengkap dengan kecamatannya\n");
}

TEST_F(DocumentForm, MayLackWhatItsKindHasGotSince) {
    EXPECT_EQ(told_of("put('Hal', None); wb['Isian']['A6'] = None; del wb['Usulan']"),
              "formulir.xlsx!Isian: peringatan: isian Hal tidak ada di formulir ini [N265]\n"
              "saran: bila terhapus, salin isiannya ke formulir baru dari naskah form; bila formulir ini lebih lama daripada isian itu, "
              "abaikan\n"
              "formulir.xlsx: peringatan: lembar Usulan tidak ada di formulir ini [N265]\n"
              "saran: bila terhapus, salin isiannya ke formulir baru dari naskah form; bila formulir ini lebih lama daripada isian itu, "
              "abaikan\n");
}

TEST_F(DocumentForm, KnowsAPlaceByItsNameWithThatOfItsKecamatan) {
    EXPECT_NE(xml_of("row('Usulan', 1, {'Kegiatan': 'Jamban', 'Lokasi': 'sama, kecamatan juai'})").find("<desa>63.11.07.2001</desa>"),
              std::string::npos);
}

TEST_F(DocumentForm, AsksWhetherAPlaceIsMisspelt) {
    EXPECT_EQ(
        told_of("row('Usulan', 1, {'Kegiatan': 'Jamban', 'Lokasi': 'Desa Layp; Semua posyandu'})"),
        "formulir.xlsx!Usulan!D4: peringatan: kolom Lokasi: \"Desa Layp\" bukan nama desa, kelurahan, atau kecamatan; dicetak seperti "
        "tertulis [N266]\nsaran: maksud Anda Desa Layap, Kecamatan Paringin?\n");
}

TEST_F(DocumentForm, TellsAMissingFieldAtItsCell) {
    EXPECT_EQ(told_of("put('Tanggal', None)"), "formulir.xlsx!Isian!C4: galat: isian Tanggal: wajib diisi [N086]\n");
}

TEST_F(DocumentForm, TellsWhatAChoiceMakesNecessary) {
    EXPECT_EQ(told_of("put('Jenis', 'Hasil rapat'); row('Hasil', 1, {'Isi': 'Satu'})"),
              "formulir.xlsx!Isian!C5: galat: isian Tahun: wajib diisi bila Jenis: Hasil rapat [N086]\n");
}

TEST_F(DocumentForm, TellsAListThatAChoiceMakesNecessary) {
    EXPECT_EQ(told_of("put('Jenis', 'Hasil rapat'); put('Tahun', 2025)"),
              "formulir.xlsx!Hasil: galat: daftar Hasil wajib diisi bila Jenis: Hasil rapat [N086]\n");
}

TEST_F(DocumentForm, AsksForTheRestOfAGroupThatWasBegun) {
    EXPECT_EQ(told_of("put('Acara: mulai', '09.00')"), "formulir.xlsx!Isian!C10: galat: isian Acara: tempat: wajib diisi [N086]\n");
}

TEST_F(DocumentForm, TellsADetailWithoutARowAboveIt) {
    EXPECT_NE(told_of("row('Hasil', 1, {'Jenis baris': '– Rinci', 'Isi': 'a'})").find("tidak mempunyai baris induk di atasnya [N094]"),
              std::string::npos);
}

TEST_F(DocumentForm, TellsAColumnThatIsNotOfTheRow) {
    EXPECT_NE(told_of("row('Penanda tangan', 1, {'Jenis baris': 'Pejabat', 'Pejabat': 'sekda', 'Nama': 'Siti'})")
                  .find("kolom Nama: tidak berlaku untuk baris \"Pejabat\" [N262]"),
              std::string::npos);
}

TEST_F(DocumentForm, TellsARowOfNoKnownSort) {
    EXPECT_NE(told_of("row('Penanda tangan', 1, {'Pejabat': 'sekda', 'Nama': 'Siti'})").find("[N261]"), std::string::npos);
}

TEST_F(DocumentForm, TellsAMarkThatIsNotClosed) {
    EXPECT_NE(told_of("put('Hal', 'Rembuk <i>stunting')").find("formulir.xlsx!Isian!C6: galat: isian Hal: "), std::string::npos);
}

TEST_F(DocumentForm, ReadsRowsThatWereInsertedAndMoved) {
    EXPECT_EQ(xml_of("wb['Hasil'].insert_rows(5, 3); row('Hasil', 6, {'Isi': 'Satu'}); row('Hasil', 90, {'Isi': 'Jauh di bawah'})"),
              start +
                  "  <hasil>\n    <butir>\n      <isi>Satu</isi>\n    </butir>\n    <butir>\n      <isi>Jauh di bawah</isi>\n"
                  "    </butir>\n  </hasil>\n</uji>\n");
}

TEST_F(DocumentForm, IsReadAsTheInputThatItWasFilledInFrom) {
    const std::string xml =
        "<uji jenis=\"rapat\"><opd>dinkes</opd><tanggal>2025-03-04</tanggal><tahun>2025</tahun><hal>a\u00A0b <b>c</b></hal>"
        "<hasil><butir><isi>Satu</isi><rincian><rinci>a</rinci></rincian></butir><butir><isi>Dua</isi></butir></hasil>"
        "<penanda-tangan><orang><nama>Siti</nama><nip>19870414 201001 2 017</nip></orang><pejabat kunci=\"sekda\"/>"
        "</penanda-tangan><usulan><usulan prioritas=\"ya\"><kegiatan>Jamban</kegiatan><lokasi><desa>63.11.06.2010</desa>"
        "<desa>64.01.01.2001</desa><lain>Posyandu</lain></lokasi><anggaran>150.000.000</anggaran></usulan></usulan></uji>";
    record::Diagnostics diagnostics;
    const auto before = input::read_xml(xml, "uji.xml", kind_->schema, path(), {}, diagnostics);
    ASSERT_TRUE(before) << texts_of(diagnostics);
    make(&before->record);
    const std::optional<FilledForm> form = read(diagnostics);
    ASSERT_TRUE(form && diagnostics.items().empty()) << texts_of(diagnostics);
    EXPECT_EQ(form->xml.substr(form->xml.find('\n') + 1),
              "<uji jenis=\"rapat\">\n  <opd>dinkes</opd>\n  <tanggal>2025-03-04</tanggal>\n  <tahun>2025</tahun>\n  <hal>a\u00A0b "
              "<b>c</b></hal>\n"
              "  <hasil>\n    <butir>\n      <isi>Satu</isi>\n      <rincian>\n        <rinci>a</rinci>\n      </rincian>\n    </butir>\n"
              "    <butir>\n      <isi>Dua</isi>\n    </butir>\n  </hasil>\n  <penanda-tangan>\n    <orang>\n      <nama>Siti</nama>\n"
              "      <nip>198704142010012017</nip>\n    </orang>\n    <pejabat kunci=\"sekda\"/>\n  </penanda-tangan>\n  <usulan>\n"
              "    <usulan prioritas=\"ya\">\n      <kegiatan>Jamban</kegiatan>\n      <lokasi>\n        <desa>63.11.06.2010</desa>\n"
              "        <desa>64.01.01.2001</desa>\n        <lain>Posyandu</lain>\n      </lokasi>\n      <anggaran>150000000</anggaran>\n"
              "    </usulan>\n  </usulan>\n</uji>\n");
}

TEST_F(DocumentForm, TellsWhatItCannotHoldOfAnInput) {
    const std::string xml =
        "<uji jenis=\"terima\"><opd>dinkes</opd><tanggal>2025-03-04</tanggal><usulan><usulan><kegiatan>Jamban</kegiatan>"
        "<lokasi><lain>RT 1; RT 2</lain></lokasi></usulan></usulan></uji>";
    record::Diagnostics diagnostics;
    const auto input = input::read_xml(xml, "uji.xml", kind_->schema, path(), {}, diagnostics);
    ASSERT_TRUE(input) << texts_of(diagnostics);
    EXPECT_EQ(make(&input->record),
              "uji.xml: peringatan: tidak dimuat di formulir: lembar Usulan: isi daftar lokasi yang memuat titik koma [N263]\n"
              "saran: tulis bagian ini di XML: naskah import memberi XML dari formulir\n");
}

}  // namespace naskah::forms::testing
