// A small kind with a form of its own, made, filled in and read back in a temporary folder.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>

#include "forms/filled_form.hpp"
#include "forms/form.hpp"
#include "input/xml_reader.hpp"
#include "kinds/kind_reader.hpp"
#include "render/xlsx/writer.hpp"
#include "support/process.hpp"

namespace naskah::forms::testing {

inline std::string texts_of(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += format(diagnostic);
    return text;
}

inline constexpr const char* kind_xml = R"xml(<kind nama="uji" judul="Uji" keluaran="xlsx">
  <bidang nama="wilayah" jenis="kode" pola="\d\d(\.\d\d(\.\d\d)?)?" wajib="ya"/>
  <bidang nama="tahun" jenis="bilangan" wajib="ya"/>
  <bidang nama="opd" jenis="teks"/>
  <bidang nama="tahap" jenis="pilihan"><pilihan kata="rkpd" label="RKPD"/><pilihan kata="apbd" label="APBD"/></bidang>
  <bidang nama="semester" jenis="bilangan"/>
  <bidang nama="pengisi" jenis="teks"/>
  <bidang nama="tanggal" jenis="tanggal"/>
  <daftar nama="sasaran"><unsur nama="nilai">
    <bidang nama="no" jenis="bilangan" letak="atribut"/><bidang nama="wilayah" jenis="teks" letak="atribut"/>
    <bidang nama="isi" jenis="bilangan" letak="isi"/>
  </unsur></daftar>
  <daftar nama="program"><unsur nama="program">
    <bidang nama="indikator" jenis="bilangan"/><bidang nama="kegiatan" jenis="teks"/><bidang nama="satuan" jenis="teks"/>
    <bidang nama="anggaran" jenis="uang"/><bidang nama="bagian" jenis="persen"/><bidang nama="rata-rata" jenis="desimal"/>
    <bidang nama="mulai" jenis="tanggal"/><bidang nama="kode" jenis="teks"/>
    <daftar nama="belanja"><unsur nama="rincian"><bidang nama="uraian" jenis="teks"/><bidang nama="harga" jenis="uang"/></unsur></daftar>
  </unsur></daftar>
  <daftar nama="kendala"><unsur nama="kendala">
    <bidang nama="no" jenis="bilangan" letak="atribut"/><bidang nama="permasalahan" jenis="teks"/>
    <bidang nama="kebutuhan" jenis="uang"/>
  </unsur></daftar>
</kind>)xml";

/// Sasaran: header in rows 3 to 5 (title, title, codes), data sasaran 1 to 3 in rows 6 to 8, desa in columns C and D. Program: header in
/// row 3, blank rows 4 to 9. Kendala: header in row 3, a group heading in rows 4 and 7, indicators 1 to 3 in rows 5, 6 and 8.
inline constexpr const char* form_xml = R"xml(<buku-kerja judul="Formulir {wilayah.sebutan}">
  <lembar nama="Petunjuk" terkunci="ya">
    <judul>FORMULIR {wilayah.sebutan} {tahun}</judul>
    <keterangan label="Wilayah" isi="{wilayah.kode}" format="teks"/>
    <keterangan label="Nama pengisi" isian="pengisi" jenis="teks" panjang="20" wajib="ya"/>
    <keterangan label="Tanggal pengisian" isian="tanggal" jenis="tanggal" sejak="2"/>
  </lembar>
  <lembar nama="Sasaran" terkunci="ya">
    <judul>DATA SASARAN</judul>
    <tabel nama="sasaran" dari="rujukan-sasaran" simpan="sasaran/nilai" simpan-tiap="sel">
      <kolom judul="No." isi="{no}" kunci="no"/>
      <kolom judul="Uraian" isi="{sasaran}"/>
      <kelompok-kolom judul="Desa/Kelurahan">
        <kelompok-kolom ulang="unit" kunci-kolom="wilayah" kunci-isi="{kode}">
          <kolom nama="nilai" judul="{nama}" isian="." jenis="bilangan" min="0" max="5000" wajib="ya"/>
        </kelompok-kolom>
      </kelompok-kolom>
      <kolom nama="jumlah" judul="Jumlah" rumus="SUM([nilai])"/>
    </tabel>
  </lembar>
  <lembar nama="Program" terkunci="ya">
    <judul>PEMETAAN PROGRAM</judul>
    <tabel nama="program" baris-kosong="6" simpan="program/program">
      <kolom judul="No." isi="{urutan}"/>
      <kolom judul="Indikator" isian="indikator" jenis="bilangan" daftar="rujukan-indikator" daftar-isi="{no}. {indikator}" daftar-nilai="{no}" wajib="ya"/>
      <kolom judul="Kegiatan" isian="kegiatan" jenis="teks" panjang="30" wajib="ya"/>
      <kolom judul="Satuan" isian="satuan" jenis="teks" daftar="rujukan-satuan" daftar-isi="{satuan}" daftar-terbuka="ya"/>
      <kolom nama="anggaran" judul="Anggaran" isian="anggaran" jenis="uang" min="0" jumlah="ya"/>
      <kolom judul="Bagian" isian="bagian" jenis="persen" min="0" max="100"/>
      <kolom judul="Rata-rata" isian="rata-rata" jenis="desimal"/>
      <kolom judul="Mulai" isian="mulai" jenis="tanggal" min="2025-01-01" max="2025-12-31"/>
      <kolom judul="Kode" isian="kode" jenis="kode" pola="\d\.\d\d" pesan="Tulis misalnya 1.02."/>
      <jumlah label="Jumlah"/>
      <rincian simpan="belanja/rincian">
        <kolom judul="Uraian belanja" isian="uraian" jenis="teks" wajib="ya"/>
        <kolom judul="Harga" isian="harga" jenis="uang" wajib="ya"/>
      </rincian>
    </tabel>
  </lembar>
  <lembar nama="Kendala" terkunci="ya">
    <judul>KENDALA</judul>
    <tabel nama="kendala" dari="rujukan-indikator" simpan="kendala/kendala" kelompok="{kelompok}">
      <kolom judul="No." isi="{no}" kunci="no"/>
      <kolom judul="Indikator" isi="{indikator}"/>
      <kolom judul="Permasalahan" isian="permasalahan" jenis="teks"/>
      <kolom nama="kebutuhan" judul="Kebutuhan" isian="kebutuhan" jenis="uang" min="0" jumlah="ya"/>
      <jumlah label="Jumlah"/>
    </tabel>
  </lembar>
</buku-kerja>)xml";

class FormTest : public ::testing::Test {
 protected:
    void SetUp() override {
        namespace fs = std::filesystem;
        fs::create_directories(path() / "uji");
        fs::create_directories(path() / "rujukan");
        test::write_file(path() / "rujukan/sasaran.csv", "no,sasaran\n1,Jumlah penduduk\n2,Ibu hamil\n3,Anak usia 0-23 bulan\n");
        test::write_file(path() / "rujukan/indikator.csv",
                         "no,kelompok,indikator\n1,Ibu hamil,Tablet tambah darah\n2,Ibu hamil,Makanan tambahan\n3,Anak,Imunisasi\n");
        test::write_file(path() / "rujukan/satuan.csv", "satuan\nOrang\nKali\n");
        test::write_file(path() / "rujukan/wilayah-x.csv",
                         "kode,jenis,nama,kode_kecamatan,kecamatan\n63.11.06.1001,kelurahan,Paringin Kota,63.11.06,Paringin\n"
                         "63.11.06.2009,desa,Layap,63.11.06,Paringin\n");
        test::write_file(path() / "rujukan/wilayah-kabupaten.csv",
                         "kode,jenis,nama\n63,provinsi,Kalimantan Selatan\n63.11,kabupaten,Balangan\n");
        references_ = kinds::ReferenceTables::load(path() / "rujukan", ignored_);
        regions_ = kinds::RegionTable::load(path() / "rujukan", ignored_);
        use(kind_xml, form_xml);
        request_.region = "63.11.06";
        request_.year = 2025;
        opd_profile();
    }

    void use(const std::string& kind, const std::string& form) {
        test::write_file(path() / "uji/formulir.xml", form);
        record::Diagnostics diagnostics;
        kind_ = kinds::read_kind(kind, "uji/kind.xml", {}, diagnostics);
        if (!kind_) throw std::runtime_error(texts_of(diagnostics));
        kind_->folder = path() / "uji";
    }

    void opd_profile() {
        record::Record opd;
        opd.element = "perangkat";
        opd.set("kunci", {record::Code{"dinkes"}, {}});
        opd.set("nama", {record::Text{"Dinas Kesehatan"}, {}});
        profile_.set("opd", {record::List{{opd, {}}}, {}});
    }

    std::optional<workbook::Workbook> make(record::Diagnostics& diagnostics) const {
        const workbook::Measure measure = [](std::string_view text, bool, int) { return static_cast<double>(text.size()); };
        return make_form(*kind_, request_, references_, regions_, profile_, measure, diagnostics);
    }
    /// The form, in the file.
    void make_file(const std::string& name = "formulir.xlsx") const {
        record::Diagnostics diagnostics;
        const std::optional<workbook::Workbook> form = make(diagnostics);
        if (!form) throw std::runtime_error(texts_of(diagnostics));
        const xlsx::Written written = xlsx::write(*form);
        if (!written.problems.empty()) throw std::runtime_error(written.problems.front());
        test::write_file(path() / name, written.bytes);
    }

    /// Changes the form with openpyxl: `wb` is the workbook, put(SHEET, CELL, VALUE) fills in a cell.
    void edit(const std::string& code, const std::string& name = "formulir.xlsx") const {
        const std::string script = "import openpyxl, datetime, sys\nwb = openpyxl.load_workbook('" + name +
                                   "')\ndef put(sheet, cell, value):\n    wb[sheet][cell] = value\n" + code + "\nwb.save('" + name + "')\n";
        const test::ProcessResult result = test::run_process({"/usr/bin/python3", "-c", script}, path());
        if (result.exit_code != 0) throw std::runtime_error("openpyxl: " + result.errors);
    }

    std::optional<FilledForm> read(record::Diagnostics& diagnostics, const std::string& name = "formulir.xlsx") const {
        const FindKind find = [this](const std::string& kind) { return kind == kind_->name ? &*kind_ : nullptr; };
        return read_form(path() / name, name, find, references_, {}, diagnostics);
    }
    /// The XML of the filled-in form, of which nothing else is said than `told`.
    std::string xml(const std::string& name = "formulir.xlsx", const std::string& told = {}) const {
        record::Diagnostics diagnostics;
        const std::optional<FilledForm> form = read(diagnostics, name);
        EXPECT_EQ(texts_of(diagnostics), told);
        return form ? form->xml : std::string();
    }
    /// All that is said of the form.
    std::string told(const std::string& name = "formulir.xlsx") const {
        record::Diagnostics diagnostics;
        read(diagnostics, name);
        return texts_of(diagnostics);
    }
    /// What is said of a form that is filled in but for this change.
    std::string told_of(const std::string& code) const {
        make_file();
        edit(filled_in + code);
        return told();
    }
    /// The XML of a form that is filled in, with this change.
    std::string xml_of(const std::string& code) const {
        make_file();
        edit(filled_in + code);
        return xml();
    }

    const std::filesystem::path& path() const { return folder_.path(); }

    /// Everything that is required, as an operator types it.
    static inline const std::string filled_in = R"(
put('Petunjuk', 'C3', 'Siti Rahmah')
for row, numbers in ((6, (412, 390)), (7, (7, 0)), (8, (31, 28))):
    put('Sasaran', 'C%d' % row, numbers[0])
    put('Sasaran', 'D%d' % row, numbers[1])
)";

    test::TemporaryFolder folder_;
    record::Diagnostics ignored_;
    kinds::ReferenceTables references_;
    kinds::RegionTable regions_;
    std::optional<kinds::Kind> kind_;
    FormRequest request_;
    record::Record profile_;
};

}  // namespace naskah::forms::testing
